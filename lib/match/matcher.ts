import {
  CAPITALS_SHIFT,
  CASE_EXACT,
  CASE_INITIAL,
  CASE_MASK,
  MAX_ALIAS_TOKENS,
  ROOT_STRIDE,
  rootBitShift,
} from "../pack/format";
import type { AliasIndex } from "../pack/reader";
import { standsAlone } from "../text/boundaries";
import { verifyHash } from "../text/fold-hash";
import {
  AFTER_BREAK,
  CAPITALISED,
  createTokenBuffer,
  IDEOGRAPHIC,
  SYLLABLE,
  type TokenBuffer,
} from "../text/token-buffer";
import { hashOfWord, tokenize } from "../text/tokens";

/** Takes a hit: [start, end) in UTF-16 units of the text, and a row of the alias index. Rows of one place come together. */
export type OnHit = (start: number, end: number, row: number) => void;

const ARTICLE = hashOfWord("the");

/** Finds aliases in texts; holds scratch arrays, so that scanning allocates nothing per token. */
export interface Matcher {
  /**
   * Reports every mention, left to right, never overlapping: at each token the longest alias whose rule holds,
   * else the next shorter one; an alias that begins with "the" gives way to a longer one after the article. Where several entities share the surface form, each row whose rule holds is reported.
   */
  scan(text: string, onHit: OnHit): void;
}

/**
 * A matcher over a pack's alias index. Sorted compressed rows as in a CSR matrix: the first token finds a range of
 * rows by open addressing, each further token narrows it by binary search.
 */
export function createMatcher(index: AliasIndex): Matcher {
  const tokens = createTokenBuffer();
  // Ends found on the way to the longest: after n tokens, rows [from, to) end there.
  const endTokens = new Uint32Array(MAX_ALIAS_TOKENS);
  const endFrom = new Uint32Array(MAX_ALIAS_TOKENS);
  const endTo = new Uint32Array(MAX_ALIAS_TOKENS);
  const { root, rootBits, offsets, sequence } = index;
  const halfBits = rootBits.length / 2;
  const bitShift = rootBitShift(halfBits);
  const slotMask = root.length / ROOT_STRIDE - 1;

  /** Fills the three arrays with the ends of aliases that begin at token `first`; returns how many. */
  function collectEnds(first: number): number {
    const hash = tokens.hash[first] as number;
    let slot = hash & slotMask;
    for (;;) {
      const known = root[slot * ROOT_STRIDE] as number;
      if (known === 0) return 0;
      if (known === hash) break;
      slot = (slot + 1) & slotMask;
    }
    let from = root[slot * ROOT_STRIDE + 1] as number;
    let to = root[slot * ROOT_STRIDE + 2] as number;
    let ends = 0;
    for (let depth = 0; ; depth++) {
      let next = from;
      while (next < to && (offsets[next + 1] as number) - (offsets[next] as number) === depth) next++;
      if (next > from) {
        endTokens[ends] = depth + 1;
        endFrom[ends] = from;
        endTo[ends] = next;
        ends++;
      }
      const at = first + depth + 1;
      if (next === to || at >= tokens.count || ((tokens.flags[at] as number) & AFTER_BREAK) !== 0) return ends;
      const wanted = tokens.hash[at] as number;
      from = lowerBound(offsets, sequence, next, to, depth, wanted);
      to = lowerBound(offsets, sequence, from, to, depth, wanted + 1);
      if (from === to) return ends;
    }
  }

  function accepts(text: string, row: number, first: number, count: number): boolean {
    const rule = index.rule[row] as number;
    const kind = rule & CASE_MASK;
    if (kind === CASE_INITIAL) {
      for (let k = 0, capitals = rule >> CAPITALS_SHIFT; capitals !== 0 && k < count; k++, capitals >>= 1) {
        if ((capitals & 1) !== 0 && ((tokens.flags[first + k] as number) & CAPITALISED) === 0) return false;
      }
    }
    const start = tokens.start[first] as number;
    const end = tokens.end[first + count - 1] as number;
    return verifyHash(text, start, end, kind === CASE_EXACT) === index.check[row];
  }

  /** Reports the longest alias at a token whose rule holds; returns how many tokens it takes, 0 for none. */
  function matchAt(text: string, token: number, onHit: OnHit): number {
    for (let e = collectEnds(token) - 1; e >= 0; e--) {
      const count = endTokens[e] as number;
      if (!wordsEnd(text, tokens, token, count)) continue;
      let found = false;
      for (let row = endFrom[e] as number; row < (endTo[e] as number); row++) {
        if (!accepts(text, row, token, count)) continue;
        onHit(tokens.start[token] as number, tokens.end[token + count - 1] as number, row);
        found = true;
      }
      if (found) return count;
    }
    return 0;
  }

  /** How many tokens the longest alias at a token takes, 0 for none. */
  function lengthAt(text: string, token: number): number {
    for (let e = collectEnds(token) - 1; e >= 0; e--) {
      const count = endTokens[e] as number;
      if (!wordsEnd(text, tokens, token, count)) continue;
      for (let row = endFrom[e] as number; row < (endTo[e] as number); row++) {
        if (accepts(text, row, token, count)) return count;
      }
    }
    return 0;
  }

  /** Whether an alias that begins with the article hides a longer one after it: the Gulf, in the Gulf War. */
  function hidesLonger(text: string, token: number): boolean {
    if (tokens.hash[token] !== ARTICLE || token + 1 === tokens.count) return false;
    const length = lengthAt(text, token);
    return length > 0 && 1 + lengthAt(text, token + 1) > length;
  }

  function scan(text: string, onHit: OnHit): void {
    tokenize(text, tokens);
    const { hash, flags, count } = tokens;
    let token = 0;
    while (token < count) {
      // Most tokens begin no alias: one bit says so, in the table of capitals or of lower case.
      const bit = (hash[token] as number) >>> bitShift;
      const table = ((flags[token] as number) & CAPITALISED) === 0 ? halfBits : 0;
      if ((((rootBits[table + (bit >>> 5)] as number) >>> (bit & 31)) & 1) === 0) token++;
      else if (hidesLonger(text, token)) token++;
      else token += matchAt(text, token, onHit) || 1;
    }
  }

  return { scan };
}

/** In scripts whose tokens are single characters, a match must not cut a word. */
function wordsEnd(text: string, tokens: TokenBuffer, first: number, count: number): boolean {
  const last = first + count - 1;
  const flags = (tokens.flags[first] as number) | (tokens.flags[last] as number);
  if ((flags & (IDEOGRAPHIC | SYLLABLE)) === 0) return true;
  return standsAlone(text, tokens.start[first] as number, tokens.end[last] as number);
}

/** First row in [low, high) whose token at `depth` is not below `wanted`. All these rows are longer than `depth`. */
function lowerBound(
  offsets: Uint32Array,
  sequence: Uint32Array,
  low: number,
  high: number,
  depth: number,
  wanted: number,
): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sequence[(offsets[middle] as number) + depth] as number) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
