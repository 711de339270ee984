import { isCommonWord } from "../text/common-words";
import { foldedWords } from "../text/folded-words";

/** Longer queries are cut: Fuse's cost grows with the pattern, and no name is longer. UTF-16 units. */
const QUERY_LIMIT = 80;
/** Words past this many are left aside. */
const WORD_LIMIT = 12;

/** Beside a word of so many letters a single letter is an initial, or a tag's. */
const LONG_WORD = 4;

/** A query taken apart. */
export interface Query {
  /** The words as typed, without filters and odd white space. */
  text: string;
  /** The same, folded. */
  folded: string;
  /** Folded words that ask for something. */
  words: string[];
  /** Folded words such as "who" and "the", which help where they fit and are not missed where not. */
  extras: string[];
  /** Filter words, such as `kind:person` and `in:iran`, of which every one must hold. */
  filters: string[];
  /** Whether the last word may go on: nothing was typed after it. */
  open: boolean;
}

const FILTER = /(?:^|\s)(kind|in):(?:"([^"]*)"?|(\S*))/giu;

/** Takes a query apart; every text is one, whatever stands in it. */
export function parseQuery(raw: string): Query {
  const filters: string[] = [];
  const cut = cutText(raw);
  const text = cut
    .replace(FILTER, (_, key: string, quoted: string | undefined, plain: string | undefined) => {
      const words = foldedWords((quoted ?? plain ?? "").replaceAll("-", " "));
      if (words.length > 0) filters.push(filterWord(key.toLowerCase(), words.join("-")));
      return " ";
    })
    .replace(/\s+/gu, " ")
    .trim();
  const all = wordsOf(text).slice(0, WORD_LIMIT);
  const long = all.some((word) => word.length >= LONG_WORD);
  const isExtra = (word: string) => isCommonWord(word) || (long && /^[a-z]$/u.test(word));
  const words = all.filter((word) => !isExtra(word));
  return {
    text,
    folded: all.join(" "),
    words: words.length > 0 ? words : all,
    extras: words.length > 0 ? all.filter(isExtra) : [],
    filters,
    open: /[\p{L}\p{N}]$/u.test(raw),
  };
}

/** Other words for kinds that people type. */
const KIND_WORDS: Readonly<Record<string, string>> = { people: "person", organization: "organisation" };

function filterWord(key: string, value: string): string {
  if (key !== "kind") return `${key}:${value}`;
  const singular = value.replace(/(?<=[a-z]{3})s$/u, "");
  return `kind:${KIND_WORDS[singular] ?? singular}`;
}

/** Without control characters and doubled white space, composed, and no longer than a name. */
function cutText(raw: string): string {
  // Cut before it is composed: a letter under thousands of marks is slow to compose.
  const start = raw.replace(/^[\p{C}\s]+/u, "").slice(0, 4 * QUERY_LIMIT);
  const text = start.replace(/\p{Cf}+/gu, "").replace(/[\p{C}\s]+/gu, " ");
  return text.slice(0, QUERY_LIMIT).normalize("NFC").trim();
}

/** The tokeniser passes over addresses and handles; typed into a search box they are words. */
function wordsOf(text: string): string[] {
  const words = foldedWords(text.replace(/[@#_\\/:]/gu, " "));
  return words.length > 0 ? words : foldedWords(text.replace(/[^\p{L}\p{N}]+/gu, " "));
}
