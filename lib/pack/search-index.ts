import { hashEnd, hashStep } from "../base/hash";

/** What a search narrows its candidates by: views into the file (layout: format.ts). */
export interface SearchIndex {
  /** Entities' numbers, best known first. */
  ranked: Uint32Array;
  wordOffsets: Uint32Array;
  wordBytes: Uint8Array;
  postingOffsets: Uint32Array;
  postings: Uint8Array;
  gramOffsets: Uint32Array;
  grams: Uint8Array;
}

/** Posting lists of a word, an entity in the first that applies: it has the word in a name, in an office that it holds or held, in its summary, in its relations, topics and filters. */
export const LISTS = 4;
export const IN_NAMES = 0;
export const IN_ROLES = 1;
export const IN_DESCRIPTION = 2;
export const IN_RELATIONS = 3;

const GRAM_SEED = 0x2545f491;
/** Stands before a word's first letter, twice, so that beginnings weigh more than middles. */
const PAD = "\u0002\u0002";

/**
 * Buckets of a word's trigrams, one for each letter; `buckets` is a power of two. Words are not padded at the end, since
 * the end of a query is often not yet typed.
 */
export function gramBuckets(word: string, buckets: number): number[] {
  const padded = PAD + word;
  return Array.from({ length: word.length }, (_, at) => {
    let h = GRAM_SEED;
    for (let i = at; i < at + 3; i++) h = hashStep(h, padded.charCodeAt(i));
    return hashEnd(h) & (buckets - 1);
  });
}
