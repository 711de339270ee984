import { hashEnd, hashStep } from "../base/hash";
import {
  ADDRESS,
  APOSTROPHE,
  classOf,
  DIGIT,
  DOT,
  EXPANDS,
  expansionOf,
  foldOf,
  HANGUL,
  HIGH_SURROGATE,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  KATAKANA,
  LOWER,
  OTHER,
  SPACE,
  UPPER,
} from "./characters";

/** Token flags. */
export const CAPITALISED = 1;
/** One character of a script without spaces; neighbours in the same run may belong to one word. */
export const IDEOGRAPHIC = 2;
/** The gap before the token holds more than white space and hyphens: no alias runs across it. */
export const AFTER_BREAK = 4;
/** No gap at all before the token. */
const ADJOINING = 8;
/** A Hangul syllable: its word may go on with particles. */
export const SYLLABLE = 16;

/** Seed of token hashes; a pack stores hashes, so it changes only together with RULES_REVISION. */
const TOKEN_SEED = 0x811c9dc5;
/** Seed of the second, independent hash that verifies a match. */
const VERIFY_SEED = 0x9e3779b9;
const UPPER_BIT = 0x10000;

/** Tokens of one text, as parallel arrays of which the first `count` entries hold. Offsets are UTF-16 units. */
export interface TokenBuffer {
  count: number;
  start: Uint32Array;
  end: Uint32Array;
  hash: Uint32Array;
  flags: Uint8Array;
}

export function createTokenBuffer(capacity = 1024): TokenBuffer {
  return {
    count: 0,
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    hash: new Uint32Array(capacity),
    flags: new Uint8Array(capacity),
  };
}

function grow(buffer: TokenBuffer): void {
  const wider = createTokenBuffer(buffer.start.length * 2);
  wider.start.set(buffer.start);
  wider.end.set(buffer.end);
  wider.hash.set(buffer.hash);
  wider.flags.set(buffer.flags);
  buffer.start = wider.start;
  buffer.end = wider.end;
  buffer.hash = wider.hash;
  buffer.flags = wider.flags;
}

/**
 * Splits a text into folded, hashed tokens; the one tokeniser for aliases and for page text.
 *
 * A token is a maximal run of letters and digits. Inside it apostrophes, soft hyphens and combining marks are
 * passed over; a possessive ('s) ends it; single letters with dots between are one token (U.S. = US).
 * Characters of scripts without spaces are tokens by themselves. Runs that are addresses, handles, tags or
 * file names give no token. Writes into `out`, from 0; allocates only when `out` must grow.
 */
export function tokenize(text: string, out: TokenBuffer): void {
  const length = text.length;
  let count = 0;
  let gap = AFTER_BREAK;
  // Where the present run without spaces, quotes or brackets began: an address is dropped from there.
  let runStartCount = 0;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE) {
      if (gap === ADJOINING) gap = 0;
      runStartCount = count;
      i++;
      continue;
    }
    if (kind === IGNORED) {
      i++;
      continue;
    }
    if (kind === HYPHEN) {
      if (gap === ADJOINING) gap = 0;
      i++;
      continue;
    }
    if (kind === LOWER || kind === UPPER || kind === DIGIT) {
      if (count === out.start.length) grow(out);
      let h = TOKEN_SEED;
      const flags = gap | (kind === UPPER ? CAPITALISED : 0);
      let letters = 0;
      let segment = 0; // letters since the last dot of an initialism
      let dots = 0;
      let end = i;
      let at = i;
      while (at < length) {
        const unit = text.charCodeAt(at);
        const unitKind = at === i ? kind : classOf(unit);
        if (unitKind === LOWER || unitKind === UPPER || unitKind === DIGIT) {
          const folded = foldOf(unit);
          if (folded === EXPANDS) {
            const parts = expansionOf(unit);
            for (let k = 0; k < parts.length; k++) h = hashStep(h, parts.charCodeAt(k));
          } else h = hashStep(h, folded);
          if (unitKind !== DIGIT) letters++;
          segment++;
          end = ++at;
        } else if (unitKind === IGNORED) {
          at++;
        } else if (unitKind === APOSTROPHE) {
          if (!isWordAt(text, at + 1) || isPossessive(text, at)) break;
          at++;
        } else if (unitKind === DOT && segment === 1 && isSingleLetterAt(text, at + 1)) {
          at++;
          dots++;
          segment = 0;
        } else break;
      }
      if (isPossessive(text, at)) at += 2;
      else if (dots > 0 && at < length && classOf(text.charCodeAt(at)) === DOT) end = ++at;
      gap = ADJOINING;
      if (at < length && classOf(text.charCodeAt(at)) === DOT) {
        if (dots === 0 && startsDomainLabel(text, at + 1)) {
          count = runStartCount;
          i = skipRun(text, at);
          gap = AFTER_BREAK;
          continue;
        }
        // "St. Petersburg", "John F. Kennedy": the dot of a short capitalised word breaks nothing.
        if (letters <= 2 && (flags & CAPITALISED) !== 0 && isSpaceAt(text, at + 1)) {
          at++;
          gap = 0;
        }
      }
      out.start[count] = i;
      out.end[count] = end;
      out.hash[count] = hashEnd(h);
      out.flags[count] = flags;
      count++;
      i = at;
      continue;
    }
    if (kind === IDEOGRAPH || kind === KATAKANA || kind === HANGUL) {
      if (count === out.start.length) grow(out);
      const folded = foldOf(code);
      let h = TOKEN_SEED;
      if (folded === EXPANDS) {
        const parts = expansionOf(code);
        for (let k = 0; k < parts.length; k++) h = hashStep(h, parts.charCodeAt(k));
      } else h = hashStep(h, folded);
      out.start[count] = i;
      out.end[count] = ++i;
      out.hash[count] = hashEnd(h);
      out.flags[count] = gap | CAPITALISED | (kind === HANGUL ? SYLLABLE : IDEOGRAPHIC);
      count++;
      gap = ADJOINING;
      continue;
    }
    if (kind === ADDRESS) {
      if (marksAddress(text, i)) {
        count = runStartCount;
        i = skipRun(text, i);
      } else i++;
      gap = AFTER_BREAK;
      continue;
    }
    if (kind === HIGH_SURROGATE) {
      const point = text.codePointAt(i) as number;
      const width = point > 0xffff ? 2 : 1;
      if (width === 2 && /\p{Script=Han}/u.test(String.fromCodePoint(point))) {
        if (count === out.start.length) grow(out);
        out.start[count] = i;
        out.end[count] = i + 2;
        out.hash[count] = hashEnd(hashStep(TOKEN_SEED, point));
        out.flags[count] = gap | CAPITALISED | IDEOGRAPHIC;
        count++;
        gap = ADJOINING;
      } else gap = AFTER_BREAK;
      i += width;
      continue;
    }
    gap = AFTER_BREAK;
    if (kind === OTHER) runStartCount = count;
    i++;
  }
  out.count = count;
}

/**
 * Second hash of the tokens that lie in [start, end) of a text, for verification. With `exact` the letters' case
 * counts too. Equal for two spellings exactly if the tokeniser would give them the same folded letters.
 */
export function verifyHash(text: string, start: number, end: number, exact: boolean): number {
  let h = VERIFY_SEED;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === HIGH_SURROGATE) {
      h = hashStep(h, text.codePointAt(i) as number);
      i++;
      continue;
    }
    if (!(kind >= LOWER && kind <= HANGUL) || kind === IGNORED) continue;
    const upper = exact && kind === UPPER ? UPPER_BIT : 0;
    const folded = foldOf(code);
    if (folded === EXPANDS) {
      const parts = expansionOf(code);
      for (let k = 0; k < parts.length; k++) h = hashStep(h, parts.charCodeAt(k) | upper);
    } else h = hashStep(h, folded | upper);
  }
  return hashEnd(h);
}

const wordTokens = createTokenBuffer(16);

/** Hash of a word's first token; 0 for a text without any. */
export function hashOfWord(word: string): number {
  tokenize(word, wordTokens);
  return wordTokens.count > 0 ? (wordTokens.hash[0] as number) : 0;
}

function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind === LOWER || kind === UPPER || kind === DIGIT;
}

function isSpaceAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === SPACE;
}

/** An apostrophe at `at`, then s, then no more of the word. */
function isPossessive(text: string, at: number): boolean {
  if (at + 1 >= text.length || classOf(text.charCodeAt(at)) !== APOSTROPHE) return false;
  const next = text.charCodeAt(at + 1);
  return (next === 0x73 || next === 0x53) && !isWordAt(text, at + 2);
}

function isSingleLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return (kind === UPPER || kind === LOWER) && !isWordAt(text, at + 1);
}

/** After a dot: lower-case letters or digits at once make it a domain or file name, not a sentence's end. */
function startsDomainLabel(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === LOWER;
}

/** Whether the @ # _ \ or : at `at` makes its run an address: a colon only before //, the others beside a word. */
function marksAddress(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign === 0x3a) return text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f;
  return isWordAt(text, at + 1);
}

/** The end of a run: the next white space, quotation mark, bracket, comma, or character of a script without spaces. */
function skipRun(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE || kind === IDEOGRAPH) break;
    if (kind === OTHER && ')]}>”»"“«,;<([{|'.includes(text.charAt(i))) break;
  }
  return i;
}
