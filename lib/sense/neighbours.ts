/** Words beside a mention, as the rules read them. */
import { TITLES } from "./word-lists";

export interface Word {
  text: string;
  start: number;
  end: number;
}

const LETTER = /[\p{L}\p{M}]/u;
const WORD_PART = /[\p{L}\p{M}\p{N}'’.-]/u;
const SPACE = /\s/u;

function matches(pattern: RegExp, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    const letter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    if (pattern === LETTER) return letter;
    if (pattern === SPACE) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return letter || (code >= 0x30 && code <= 0x39) || code === 0x27 || code === 0x2e || code === 0x2d;
  }
  return code >= 0x80 && pattern.test(text.charAt(at));
}

/** Where white space that begins at `at` ends. */
function afterSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && matches(SPACE, text, end)) end++;
  return end;
}

const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** The word right after `end`, if only white space lies between; null at punctuation or the end of the text. */
export function wordAfter(text: string, end: number): Word | null {
  const start = afterSpace(text, end);
  if (start === end || start >= text.length || !matches(LETTER, text, start)) return null;
  let at = start + 1;
  while (at < text.length && matches(WORD_PART, text, at)) at++;
  while (".'’-".includes(text.charAt(at - 1))) at--;
  return { text: text.slice(start, at), start, end: at };
}

/** The word right before `start`, if only white space lies between; null at punctuation or the start of the text. */
export function wordBefore(text: string, start: number): Word | null {
  let end = start;
  while (end > 0 && matches(SPACE, text, end - 1)) end--;
  if (end === start || end === 0) return null;
  let from = end;
  while (from > 0 && matches(WORD_PART, text, from - 1)) from--;
  while (from < end && !matches(LETTER, text, from)) from++;
  const word = text.slice(from, end);
  if (from === end || /['’-]$/u.test(word)) return null;
  // A sentence's last word is no neighbour; an abbreviated title and an initial are.
  if (word.endsWith(".") && !TITLES.has(plain(word)) && !INITIALS.test(word)) return null;
  return { text: word, start: from, end };
}

const SENTENCE_END = /[.!?:;…]["'”’)\]]*\s*$|^["'“‘([\s]*$|["“‘(–—•|]\s*$/u;

/** Whether a sentence begins at `start`. */
export function beginsSentence(text: string, start: number): boolean {
  return SENTENCE_END.test(text.slice(Math.max(0, start - 12), start));
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A word as the word lists hold it: lower case, without possessive and final dot. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/u, "")
    .replace(/\.$/u, "");
}
