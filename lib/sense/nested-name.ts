import { hashOfWord } from "../text/tokens";
import type { Candidate, FoundMention } from "./mention";
import { beginsSentence, isCapitalised, isTitleCase, wordAfter, wordBefore } from "./neighbours";
import { BEFORE_PRONOUN, FOLLOWERS, HOUSES, NATIONALITIES, OPENERS, SUFFIXES, TITLES } from "./word-lists";

/** Where the other mentions of a block begin and end: what is known is no unknown longer name. */
export interface KnownEdges {
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
}

const bare = (word: string) => word.toLowerCase().replace(/\.$/u, "");

/**
 * Whether a name is only part of a longer one that we do not know: Jr. follows, or, after a one-word name, a capitalised
 * word (Oman Airways, Paris Hilton). Says nothing in title case, where every word is capitalised; acronyms are exempt
 * (US Embassy means the US).
 */
export function runsOn(text: string, found: FoundMention, known: KnownEdges): boolean {
  const next = wordAfter(text, found.end);
  if (next && SUFFIXES.has(bare(next.text))) return true;
  const surface = text.slice(found.start, found.end);
  if (!/^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u.test(surface)) return false;
  if (!next || !isCapitalised(next.text) || known.starts.has(next.start)) return false;
  const word = bare(next.text);
  return !FOLLOWERS.has(word) && !TITLES.has(word) && !isTitleCase(text);
}

/**
 * Whether a bare surname belongs to another bearer: a capitalised word stands directly before it that is no title, no
 * sentence opener, and no part of the candidate's own name (Yvette Cooper on a page about Brad Cooper).
 */
export function hasOtherGivenName(text: string, found: FoundMention, ownName: string, known: KnownEdges): boolean {
  const before = wordBefore(text, found.start);
  if (!before || !isCapitalised(before.text) || known.ends.has(before.end)) return false;
  const word = bare(before.text);
  if (TITLES.has(word) || NATIONALITIES.has(word) || OPENERS.has(word)) return false;
  if (
    ownName
      .toLowerCase()
      .split(/[\s-]+/u)
      .includes(word)
  )
    return false;
  if (isTitleCase(text)) return false;
  // A lone capitalised word at a sentence's start may be an adverb that no list holds: -ly settles the common case.
  return !(beginsSentence(text, before.start) && /ly$/u.test(word));
}

/**
 * Whether a form that needs context is claimed by another owner: the word directly before it is a name that is neither
 * in the candidate's own name nor among the context (Israel's nuclear programme on a page about Iran).
 */
export function isAnothers(text: string, found: FoundMention, { name, context }: Candidate): boolean {
  if (context === null) return false;
  const before = wordBefore(text, found.start);
  if (!before || !isCapitalised(before.text) || isTitleCase(text)) return false;
  const word = bare(before.text).replace(/['’]s$/u, "");
  if (TITLES.has(word) || OPENERS.has(word) || FOLLOWERS.has(word)) return false;
  return (
    !context.has(hashOfWord(word)) &&
    !name
      .toLowerCase()
      .split(/[\s'’–-]+/u)
      .includes(word)
  );
}

/** Whether a name only says where a house of learning or a state of the union is: University of Washington. */
export function isHouseOf(text: string, { start }: FoundMention): boolean {
  const [, word = ""] = /(\p{Lu}\p{L}+) of (?:the )?$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  return HOUSES.has(word.toLowerCase());
}

/** Whether US, in a line of capitals, is the pronoun: FOLLOW US ON SOCIAL MEDIA. */
export function isPronoun(text: string, { start, end }: FoundMention): boolean {
  if (text.slice(start, end) !== "US" || /\p{Ll}/u.test(text)) return false;
  const before = wordBefore(text, start);
  return before !== null && BEFORE_PRONOUN.has(before.text.toLowerCase());
}
