import { defaultCase } from "../entity/alias-rule";
import { AFTER_BREAK, createTokenBuffer } from "../text/token-buffer";
import { tokenize } from "../text/tokens";

/** An alias as the tests give it: its text, and its case rule where it is not the default of the text. */
export interface TestAlias {
  text: string;
  case?: "exact" | "initial" | "any";
}

/** A place and the numbers of all aliases found there. */
export interface Hit {
  start: number;
  end: number;
  aliases: number[];
}

interface Word {
  start: number;
  end: number;
  letters: string;
  isCapital: boolean;
  followsBreak: boolean;
}

const ARABIC_VARIANTS: Record<string, string> = { أ: "ا", ی: "ي", ک: "ك" };

/** A word in one spelling for all, by normalisation of the whole string; the tables of lib/text are not used. */
function fold(text: string): string {
  const kept = text.replace(/[^\p{L}\p{M}\p{N}]/gu, "").normalize("NFKD");
  const bare = kept.replace(/[\u0300-\u036f\u064b-\u065f]/g, "").normalize("NFC");
  return bare
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[أیک]/g, (letter) => ARABIC_VARIANTS[letter] as string);
}

/** The letters in their case, one U or l for each. */
const casesOf = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/./gu, (char) => (/\p{Lu}/u.test(char) ? "U" : char === "ß" ? "ll" : "l"));

/** Words as the tokeniser cuts them: where they begin and end and what stands between is its say, the rest is not. */
function wordsOf(text: string): Word[] {
  const tokens = createTokenBuffer();
  tokenize(text, tokens);
  return Array.from({ length: tokens.count }, (_, k) => {
    const [start, end] = [tokens.start[k] as number, tokens.end[k] as number];
    const word = text.slice(start, end);
    return {
      start,
      end,
      letters: fold(word),
      isCapital: /^[\p{Lu}\p{Script=Han}\p{Script=Katakana}ー\p{Script=Hangul}]/u.test(word),
      followsBreak: ((tokens.flags[k] as number) & AFTER_BREAK) !== 0,
    };
  });
}

/** Whether an alias has tokens, and not too many of them. */
export function isAlias(text: string): boolean {
  const { length } = wordsOf(text);
  return length > 0 && length <= 16;
}

/** No katakana word is cut, and Hangul goes on with a particle only; of the particles, those that the tests write. */
function isWhole(text: string, start: number, end: number): boolean {
  const surface = text.slice(start, end);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const katakana = /[\p{Script=Katakana}ー]/u;
  const hangul = /\p{Script=Hangul}/u;
  const [first, last] = [surface.slice(0, 1), surface.slice(-1)];
  if (katakana.test(first) && katakana.test(before.slice(-1))) return false;
  if (hangul.test(first) && hangul.test(before.slice(-1))) return false;
  if (katakana.test(last)) return !katakana.test(after.slice(0, 1));
  return !hangul.test(last) || /^(?:|은|에|에서)(?!\p{Script=Hangul})/u.test(after);
}

/** Scans by trying every alias at every word, longest first: what the matcher must find, in as plain words as can be. */
export function naiveScan(aliases: readonly TestAlias[], text: string): Hit[] {
  const words = wordsOf(text);
  const known = aliases.map((alias) => ({
    ...alias,
    words: wordsOf(alias.text),
    case: alias.case ?? defaultCase(alias.text),
  }));
  const hits: Hit[] = [];
  const isFound = (alias: (typeof known)[number], at: number): boolean => {
    const here = words.slice(at, at + alias.words.length);
    const [from, to] = [here[0], here.at(-1)];
    const [ownFrom, ownTo] = [alias.words[0], alias.words.at(-1)];
    if (!from || !to || !ownFrom || !ownTo || here.length < alias.words.length) return false;
    if (here.some((word, k) => word.letters !== alias.words[k]?.letters || (k > 0 && word.followsBreak))) return false;
    if (!isWhole(text, from.start, to.end)) return false;
    const [surface, own] = [text.slice(from.start, to.end), alias.text.slice(ownFrom.start, ownTo.end)];
    // What a possessive leaves between two words counts as well.
    if (fold(surface) !== fold(own)) return false;
    if (alias.case === "initial") return alias.words.every((word, k) => !word.isCapital || here[k]?.isCapital);
    return alias.case === "any" || casesOf(surface) === casesOf(own);
  };
  const longestAt = (at: number): { length: number; found: number[] } => {
    for (let length = Math.max(...known.map((alias) => alias.words.length)); length > 0; length--) {
      const found = known.flatMap((a, number) => (a.words.length === length && isFound(a, at) ? [number] : []));
      if (found.length > 0) return { length, found };
    }
    return { length: 0, found: [] };
  };
  for (let at = 0; at < words.length; ) {
    const { length, found } = longestAt(at);
    const hidesLonger = words[at]?.letters === "the" && 1 + longestAt(at + 1).length > length;
    const [from, to] = [words[at], words[at + length - 1]];
    if (length > 0 && from && to && !hidesLonger) {
      hits.push({ start: from.start, end: to.end, aliases: found });
      at += length;
    } else at++;
  }
  return hits;
}
