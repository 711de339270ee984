/**
 * 32-bit string hashing: FNV-1a over code units (Fowler, Noll, Vo, 1991) with the murmur3 finaliser
 * (Appleby, 2008), so that the low bits may index a table.
 */
const FNV_PRIME = 0x01000193;

/** One FNV-1a step: folds `value` (any 32-bit integer) into the running hash `h`. */
export function hashStep(h: number, value: number): number {
  return Math.imul(h ^ value, FNV_PRIME);
}

/** Spreads a running hash over all its bits; the result is unsigned and never 0, which tables use as "empty". */
export function hashEnd(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  x ^= x >>> 16;
  return x >>> 0 || 1;
}

/** Hash of a whole string's code units under a seed. */
export function hashString(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = hashStep(h, text.charCodeAt(i));
  return hashEnd(h);
}
