/** One entity's share in a query. */
export interface RankSum {
  rank: number;
  /** Weight of the query's words that it has. */
  found: number;
  /** How like those words are to its own on average, and the least like of them; 0 to 1. */
  likeness: number;
  least: number;
}

/** Sums of a query over the entities of a pack, by rank; empty between queries. */
export interface RankSums {
  /** The likeness, 0 to 100, of what `note` is told next. */
  setLikeness(likeness: number): void;
  /** An entity has the present word of the query in this likeness. */
  note(rank: number): void;
  /** How many entities have the present word. */
  noted(): number;
  /** Ends the present word: adds it with its weight. */
  add(weight: number): void;
  /** Counts a little more for an entity that has words already. */
  favour(rank: number): void;
  /** The entities with the highest sums, at most so many, and of equal ones the first ranks; then empties all. */
  best(most: number, passes: (rank: number) => boolean): RankSum[];
}

/** Higher sums than twelve words of weight 8 and likeness 100 can have. */
const HISTOGRAM_SIZE = 2 ** 14;

/** Makes the sums for so many entities: 14 bytes each, so that no search allocates by the size of a pack. */
export function createRankSums(entities: number): RankSums {
  /** Likeness of the present word; sum over words, weight and least likeness of those found. */
  const present = new Uint8Array(entities);
  const sum = new Uint16Array(entities);
  const found = new Uint8Array(entities);
  const least = new Uint8Array(entities);
  /** Entities that have the present word, and that have any. */
  const word = new Uint32Array(entities);
  const any = new Uint32Array(entities);
  const having = new Uint32Array(HISTOGRAM_SIZE);
  let likeness = 0;
  let inWord = 0;
  let inAny = 0;

  /** The lowest sum that counts if only the best `most` do. */
  function lowestSum(ranks: Uint32Array, most: number): number {
    having.fill(0);
    for (const rank of ranks) (having[sum[rank] as number] as number)++;
    let lowest = HISTOGRAM_SIZE - 1;
    for (let above = having[lowest] as number; lowest > 0 && above < most; ) above += having[--lowest] as number;
    return lowest;
  }

  return {
    setLikeness(value) {
      likeness = value;
    },
    note(rank) {
      const before = present[rank] as number;
      if (before === 0) word[inWord++] = rank;
      if (likeness > before) present[rank] = likeness;
    },
    noted: () => inWord,
    add(weight) {
      for (let i = 0; i < inWord; i++) {
        const rank = word[i] as number;
        const value = present[rank] as number;
        present[rank] = 0;
        if (sum[rank] === 0) {
          any[inAny++] = rank;
          least[rank] = value;
        } else if (value < (least[rank] as number)) least[rank] = value;
        (sum[rank] as number) += value * weight;
        (found[rank] as number) += weight;
      }
      inWord = 0;
    },
    favour(rank) {
      if ((sum[rank] as number) > 0) (sum[rank] as number)++;
    },
    best(most, passes) {
      const all = any.subarray(0, inAny);
      const wanted = all.filter(passes);
      const lowest = lowestSum(wanted, most);
      const above = wanted.filter((rank) => (sum[rank] as number) > lowest);
      above.sort((a, b) => (sum[b] as number) - (sum[a] as number) || a - b);
      // Without a comparator: a short beginning has ten thousands of equals.
      const equal = wanted.filter((rank) => sum[rank] === lowest).sort();
      const kept = [...above, ...equal.subarray(0, Math.max(0, most - above.length))];
      const chosen = kept.map((rank) => ({
        rank,
        found: found[rank] as number,
        likeness: Math.min(1, (sum[rank] as number) / (found[rank] as number) / 100),
        least: (least[rank] as number) / 100,
      }));
      for (const rank of all) sum[rank] = found[rank] = 0;
      inAny = 0;
      return chosen;
    },
  };
}
