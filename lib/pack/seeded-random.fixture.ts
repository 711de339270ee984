/** A seeded source of numbers for tests: the same seed gives the same run on every machine. */
export interface Random {
  /** A whole number in [0, limit). */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

/** mulberry32 (Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 0x100000000;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

/** Numbers that off-by-one and 32-bit arithmetic trip over, and those near `around`. */
export function oddNumber(random: Random, around: number): number {
  const odd = [0, 1, 2, 3, 4, 0x7fffffff, 0x80000000, 0xfffffffc, 0xfffffffe, 0xffffffff];
  return random.below(2) === 0 ? random.pick(odd) : (around + random.pick([-8, -4, -2, -1, 1, 2, 4, 8])) >>> 0;
}
