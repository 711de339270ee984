import type { AliasIndex } from "../pack/reader";
import { createTokenBuffer } from "../text/token-buffer";
import { tokenize } from "../text/tokens";

/** Answers whether a page's blocks hold one phrase of a context (see contextOf); reads the blocks once, when first asked. */
export function createContextCheck(blocks: readonly string[]): (context: Uint32Array) => boolean {
  let words: Set<number> | null = null;
  return (context) => {
    words ??= hashesOf(blocks);
    return somePhraseOccurs(context, words);
  };
}

/** The context of an alias row, as runs of token hashes closed by 0; empty when it has none. */
export function contextOf(index: AliasIndex, row: number): Uint32Array {
  const place = findRow(index.contextRows, row);
  if (place < 0) return index.contextSequence.subarray(0, 0);
  return index.contextSequence.subarray(index.contextOffsets[place], index.contextOffsets[place + 1]);
}

/** The hashes of all words of some blocks. */
export function hashesOf(blocks: readonly string[]): Set<number> {
  const tokens = createTokenBuffer();
  const words = new Set<number>();
  for (const block of blocks) {
    tokenize(block, tokens);
    for (let i = 0; i < tokens.count; i++) words.add(tokens.hash[i] as number);
  }
  return words;
}

function findRow(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] as number;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Phrases are runs of hashes closed by 0; a phrase occurs when the page has all its words. */
function somePhraseOccurs(sequence: Uint32Array, words: ReadonlySet<number>): boolean {
  let all = true;
  for (const hash of sequence) {
    if (hash === 0) {
      if (all) return true;
      all = true;
    } else all = all && words.has(hash);
  }
  return false;
}
