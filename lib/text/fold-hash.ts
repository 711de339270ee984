import { hashEnd, hashStep } from "../base/hash";
import {
  CLASS_SHIFT,
  classOf,
  ENTRIES,
  EXPANDS,
  expansionOf,
  foldOf,
  HANGUL,
  HIGH_SURROGATE,
  isIdeographPair,
  learn,
  PLAIN_LIMIT,
  UPPER,
} from "./characters";

/** Seed of the second hash, independent of the tokens' own. */
const VERIFY_SEED = 0x9e3779b9;
const UPPER_BIT = 0x10000;

/** Steps a hash over what a character folds to. */
export function foldInto(hash: number, code: number, bits = 0): number {
  const folded = foldOf(code);
  if (folded !== EXPANDS) return hashStep(hash, folded | bits);
  let h = hash;
  for (const unit of expansionOf(code)) h = hashStep(h, unit.charCodeAt(0) | bits);
  return h;
}

/**
 * Second hash of the tokens that lie in [start, end) of a text, for verification. With `exact` the letters' case
 * counts too. Equal for two spellings exactly if the tokeniser would give them the same folded letters.
 */
export function verifyHash(text: string, start: number, end: number, exact: boolean): number {
  let h = VERIFY_SEED;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const entry = ENTRIES[code] || learn(code);
    if (entry < PLAIN_LIMIT) {
      const upper = exact && entry >> CLASS_SHIFT === UPPER ? UPPER_BIT : 0;
      h = hashStep(h, (entry & 0xffff) | upper);
      continue;
    }
    const kind = classOf(code);
    if (kind === HIGH_SURROGATE) {
      const point = text.codePointAt(i) as number;
      if (isIdeographPair(point)) h = hashStep(h, point);
      if (point > 0xffff) i++;
    } else if (kind <= HANGUL) h = foldInto(h, code, exact && kind === UPPER ? UPPER_BIT : 0);
  }
  return hashEnd(h);
}
