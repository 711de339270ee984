import { hashesOf } from "../match/page-words";

/** Context so many paragraphs away is near. */
const NEAR_BLOCKS = 3;

/** How many words of a context, by their hashes, stand near a form in a block; the form's own words are none. */
export type NearWords = (context: ReadonlySet<number>, block: number, surface: string) => number;

/** Counts words near places of a page; each block is cut into words once, when first asked of. */
export function createNearWords(blocks: readonly string[]): NearWords {
  const words = new Map<number, ReadonlySet<number>>();
  const wordsOf = (block: number) => {
    const known = words.get(block) ?? hashesOf([blocks[block] as string]);
    words.set(block, known);
    return known;
  };
  return (context, block, surface) => {
    const found = new Set<number>();
    const last = Math.min(blocks.length - 1, block + NEAR_BLOCKS);
    for (let at = Math.max(0, block - NEAR_BLOCKS); at <= last; at++) {
      const here = wordsOf(at);
      for (const hash of context) if (here.has(hash)) found.add(hash);
    }
    if (found.size > 0) for (const hash of hashesOf([surface])) found.delete(hash);
    return found.size;
  };
}
