/** Words beside a mention, as the nested-name guard reads them. */

export interface Word {
  text: string;
  start: number;
  end: number;
}

const SENTENCE_END = /[.!?:;…]["'”’)\]]*\s*$|^["'“‘([\s]*$|["“‘(–—•|]\s*$/u;

/** The word right after `end`, if only white space lies between; null at punctuation or the end of the text. */
export function wordAfter(text: string, end: number): Word | null {
  const found = /^[\s\u00a0]+([\p{L}\p{M}][\p{L}\p{M}\p{N}'’.-]*)/u.exec(text.slice(end, end + 60));
  if (!found) return null;
  const word = found[1] as string;
  const start = end + found[0].length - word.length;
  return { text: word.replace(/[.'’-]+$/u, ""), start, end: start + word.length };
}

/** The word right before `start`, if only white space lies between; null at punctuation or the start of the text. */
export function wordBefore(text: string, start: number): Word | null {
  const from = Math.max(0, start - 60);
  const found = /([\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*\.?)[\s\u00a0]+$/u.exec(text.slice(from, start));
  if (!found) return null;
  const wordStart = from + found.index;
  const word = found[1] as string;
  return { text: word, start: wordStart, end: wordStart + word.length };
}

/** Whether a sentence begins at `start`. */
export function beginsSentence(text: string, start: number): boolean {
  return SENTENCE_END.test(text.slice(Math.max(0, start - 12), start));
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Share of capitalised words above which a text is set in title case or capitals, where capitals say nothing. */
const TITLE_CASE_SHARE = 0.6;
/** Words shorter than this are left in lower case in titles. */
const TITLE_WORD_LENGTH = 4;

/** Whether a block is set in title case or capitals, as headlines are; sentences with a full stop are not. */
export function isTitleCase(text: string): boolean {
  if (/\p{Ll}[.!?]["”’)]*(?:\s|$)/u.test(text)) return false;
  const words = text.match(/[\p{L}][\p{L}\p{M}'’-]*/gu)?.filter((word) => word.length >= TITLE_WORD_LENGTH) ?? [];
  return words.length >= 3 && words.filter(isCapitalised).length / words.length > TITLE_CASE_SHARE;
}
