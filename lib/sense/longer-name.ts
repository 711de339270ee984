import { isCapitalised, plain } from "./neighbours";
import { isSingleName, type Place, textBefore } from "./place";
import {
  FOLLOWERS,
  HOUSES,
  NAME_HEADS,
  NAME_PREFIXES,
  NATIONALITIES,
  OPENERS,
  OWNED,
  SUFFIXES,
  TITLES,
} from "./word-lists";

/**
 * Why a name is only part of a longer one that we do not know, or null: Jr. follows, a capitalised word follows a one-word
 * name (Paris Hilton), a word that makes longer names follows any (US Steel), or something stands before it (Air India,
 * the University of Jordan). Says little in title case, where every word is capitalised.
 */
export function runsOn(place: Place): string | null {
  const { block, after, before } = place;
  if (after && SUFFIXES.has(plain(after.text))) return `another bearer: "${after.text}" follows`;
  if (after && isCapitalised(after.text) && !block.starts.has(after.start) && !block.titleCase) {
    const word = plain(after.text);
    const known = FOLLOWERS.has(word) || TITLES.has(word);
    if (NAME_HEADS.has(word) || (isSingleName(place) && !known)) return `part of a longer name with "${after.text}"`;
  }
  if (place.found.candidates.every(({ entity }) => entity.kind === "person")) return null;
  const prefix = before && isNamePrefix(place, before.text, before.start, before.end);
  if (prefix) return `part of a longer name with "${prefix}"`;
  return ofWhat(place);
}

/** The word before a place or body that makes another name with it, if it does. */
function isNamePrefix(place: Place, text: string, start: number, end: number): string | null {
  const { block, found } = place;
  if (!isCapitalised(text) || block.ends.has(end) || /['’]s?$/u.test(text)) return null;
  if (block.titleCase || !isSingleName(place)) return null;
  const word = plain(text);
  if (NAME_PREFIXES.has(word)) return text;
  if (TITLES.has(word) || OPENERS.has(word) || NATIONALITIES.has(word) || FOLLOWERS.has(word)) return null;
  // A capital at a sentence's start says nothing, and bodies take adjectives: "Islamist Hamas".
  const opensSentence = /(?:^|[.!?:;…"“”'‘(\]]\s*)$/u.test(block.text.slice(Math.max(0, start - 3), start));
  return opensSentence || found.candidates.some(({ entity }) => entity.kind !== "place") ? null : text;
}

const OF = /(\p{Lu}[\p{L}\p{M}'’-]+) of (?:the )?$/u;

/** "University of Jordan", "Bank of America"; but the Republic of Georgia is Georgia. */
function ofWhat(place: Place): string | null {
  const { block, found } = place;
  // Most places are told by one letter.
  if (block.text.charAt(found.start - 2) !== "f" && block.text.charAt(found.start - 2) !== "e") return null;
  const [, before = ""] = OF.exec(textBefore(place)) ?? [];
  if (before === "") return null;
  const word = plain(before);
  if (HOUSES.has(word)) return `part of a longer name with "${before} of"`;
  if (OWNED.has(word) || TITLES.has(word) || OPENERS.has(word) || block.titleCase) return null;
  const opensSentence = block.text.trimStart().startsWith(before);
  return opensSentence || !isSingleName(place) ? null : `part of a longer name with "${before} of"`;
}
