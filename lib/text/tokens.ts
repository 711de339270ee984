import { hashEnd, hashStep } from "../base/hash";
import {
  ADDRESS,
  APOSTROPHE,
  classOf,
  DIGIT,
  DOT,
  ENTRIES,
  HANGUL,
  HIGH_SURROGATE,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  isIdeographPair,
  LOWER,
  learn,
  OTHER,
  PLAIN_LIMIT,
  SPACE,
  UPPER,
} from "./characters";
import { foldInto } from "./fold-hash";
import {
  AFTER_BREAK,
  CAPITALISED,
  createTokenBuffer,
  growTokenBuffer,
  IDEOGRAPHIC,
  putToken,
  SYLLABLE,
  type TokenBuffer,
} from "./token-buffer";

/** Seed of token hashes; a pack stores hashes, so it changes only together with RULES_REVISION. */
const TOKEN_SEED = 0x811c9dc5;

/**
 * Splits a text into folded, hashed tokens; the one tokeniser for aliases and for page text.
 *
 * A token is a maximal run of letters and digits. Inside it apostrophes, soft hyphens and combining marks are
 * passed over; a possessive ('s) ends it; single letters with dots between are one token (U.S. = US).
 * Characters of scripts without spaces are tokens by themselves. Runs that are addresses, handles, tags or
 * file names give no token. Writes into `out`, from 0; allocates only when `out` must grow.
 *
 * Nearly all words are plain letters between spaces: the loop at the top does these without a call, everything else
 * goes through `endWord`.
 */
export function tokenize(text: string, out: TokenBuffer): void {
  const length = text.length;
  let count = 0;
  let gap = AFTER_BREAK;
  // Tokens before the present run without spaces, quotes or brackets: an address drops those after.
  let runStart = 0;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const first = ENTRIES[code] || learn(code);
    const kind = (first >> 16) & 0xff;
    if (kind <= DIGIT) {
      const start = i;
      let h = TOKEN_SEED;
      let entry = first;
      while (entry < PLAIN_LIMIT) {
        h = Math.imul(h ^ (entry & 0xffff), 0x01000193); // hashStep, inlined
        if (++i === length) break;
        const next = text.charCodeAt(i);
        entry = ENTRIES[next] || learn(next);
      }
      const flags = kind === UPPER ? gap | CAPITALISED : gap;
      let end = i;
      const last = i < length ? entry >> 16 : SPACE;
      gap = 0;
      if (last !== SPACE && last !== OTHER) {
        h = endWord(text, start, i, h);
        end = word.end;
        i = word.next;
        if (word.isAddress) {
          count = runStart;
          gap = AFTER_BREAK;
          continue;
        }
      }
      if (count === out.start.length) growTokenBuffer(out);
      out.start[count] = start;
      out.end[count] = end;
      out.hash[count] = hashEnd(h);
      out.flags[count] = flags;
      count++;
    } else if (kind === SPACE) {
      runStart = count;
      i++;
    } else if (kind === HYPHEN || kind === IGNORED) {
      i++;
    } else if (kind <= HANGUL) {
      const flags = gap | CAPITALISED | (kind === HANGUL ? SYLLABLE : IDEOGRAPHIC);
      putToken(out, count++, i, i + 1, hashEnd(foldInto(TOKEN_SEED, code)), flags);
      gap = 0;
      i++;
    } else if (kind === HIGH_SURROGATE) {
      const point = text.codePointAt(i) as number;
      const width = point > 0xffff ? 2 : 1;
      if (isIdeographPair(point)) {
        putToken(out, count++, i, i + 2, hashEnd(hashStep(TOKEN_SEED, point)), gap | CAPITALISED | IDEOGRAPHIC);
        gap = 0;
      } else gap = AFTER_BREAK;
      i += width;
    } else {
      gap = AFTER_BREAK;
      if (kind === OTHER) runStart = count;
      if (kind === ADDRESS && marksAddress(text, i)) {
        count = runStart;
        i = endOfRun(text, i);
      } else i++;
    }
  }
  out.count = count;
}

/** What `endWord` found besides the hash; one object for all calls, so that none is allocated per token. */
const word = { end: 0, next: 0, isAddress: false };

/**
 * Goes on with a word whose plain letters end at `at` before something that may belong to it: an apostrophe, a dot, a
 * letter that folds to several, a mark. Returns its hash; leaves its end, and where to go on, in `word`.
 */
function endWord(text: string, start: number, at: number, hash: number): number {
  let h = hash;
  let end = at;
  let i = at;
  let segment = at - start; // letters since the last dot of an initialism
  let dots = 0;
  for (; i < text.length; ) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind <= DIGIT) {
      h = foldInto(h, code);
      segment++;
      end = ++i;
    } else if (kind === IGNORED) {
      i++;
      // A combining mark is drawn on the letter before it; other ignored characters at the end are not seen.
      if (end === i - 1 && /\p{M}/u.test(text.charAt(end))) end = i;
    } else if (kind === APOSTROPHE && wordGoesOn(text, i + 1) && !isPossessive(text, i)) i++;
    else if (kind === DOT && segment === 1 && isSingleLetterAt(text, i + 1)) {
      i++;
      dots++;
      segment = 0;
    } else break;
  }
  if (isPossessive(text, i)) i += 2;
  else if (isPluralPossessive(text, i)) i++;
  else if (dots > 0 && isDotAt(text, i)) end = ++i;
  word.isAddress = false;
  if (isDotAt(text, i)) {
    // A dot with lower case at once after it makes a domain or file name, not a sentence's end.
    if (dots === 0 && i + 1 < text.length && classOf(text.charCodeAt(i + 1)) === LOWER) {
      word.isAddress = true;
      i = endOfRun(text, i);
    } else if (end - start <= 2 && classOf(text.charCodeAt(start)) === UPPER && isSpaceAt(text, i + 1)) {
      // "St. Petersburg", "John F. Kennedy": the dot of a short capitalised word breaks nothing.
      i++;
    }
  }
  word.end = end;
  word.next = i;
  return h;
}

const wordTokens = createTokenBuffer(16);

/** Hash of a word's first token; 0 for a text without any. */
export function hashOfWord(text: string): number {
  tokenize(text, wordTokens);
  return wordTokens.count > 0 ? (wordTokens.hash[0] as number) : 0;
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) <= DIGIT;
}

function isSpaceAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === SPACE;
}

function isDotAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === DOT;
}

/** An apostrophe at `at`, then s, then no more of the word. */
function isPossessive(text: string, at: number): boolean {
  if (at + 1 >= text.length || classOf(text.charCodeAt(at)) !== APOSTROPHE) return false;
  const next = text.charCodeAt(at + 1);
  return (next === 0x73 || next === 0x53) && !isWordAt(text, at + 2);
}

/** "Workers' Party": an apostrophe between a word and a space breaks nothing. */
function isPluralPossessive(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === APOSTROPHE && isSpaceAt(text, at + 1);
}

/** Whether letters or digits follow, with nothing but ignored characters before them. */
function wordGoesOn(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) === IGNORED) at++;
  return isWordAt(text, at);
}

function isSingleLetterAt(text: string, at: number): boolean {
  if (at >= text.length || isWordAt(text, at + 1)) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind === UPPER || kind === LOWER;
}

/** Whether the @ # _ \ or : at `at` makes its run an address: a colon only before //, the others beside a word. */
function marksAddress(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 0x3a) return text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f;
  return at + 1 < text.length && classOf(text.charCodeAt(at + 1)) <= HANGUL;
}

/**
 * The end of a run: the next white space, quotation mark, bracket or comma; or a character of a script without spaces,
 * unless the run began with one.
 */
function endOfRun(text: string, from: number): number {
  const spaceless = (kind: number) => kind >= IDEOGRAPH && kind <= HANGUL;
  const within = from + 1 < text.length && spaceless(classOf(text.charCodeAt(from + 1)));
  let i = from;
  for (; i < text.length; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === SPACE || (!within && spaceless(kind))) break;
    if (kind === OTHER && ')]}>”»"“«,;<([{|'.includes(text.charAt(i))) break;
  }
  return i;
}
