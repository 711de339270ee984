import { putAscending } from "../base/varint";
import {
  gramBuckets,
  IN_DESCRIPTION,
  IN_NAMES,
  IN_RELATIONS,
  IN_ROLES,
  LISTS,
  type SearchIndex,
} from "../pack/search-index";
import { joinedBlobs } from "../pack/writer";
import { isCommonWord } from "../text/common-words";
import { foldedWords } from "../text/folded-words";

/** What of an entity can be searched. */
export interface SearchEntry {
  /** The best known come first in answers: ascending. */
  prominence: number;
  /** Name, aliases, native name. */
  names: readonly string[];
  /** Offices that it holds. */
  roles: readonly string[];
  /** Texts that say who or what it is. */
  description: readonly string[];
  /** Texts that say what it has to do with. */
  relations: readonly string[];
  /** Words that filters ask for, such as `kind:person`. */
  filters: readonly string[];
}

/** A word's entities by rank, in one list each (lib/pack/search-index.ts). */
type Postings = number[][];

/** Shorter words are found by trying every edit of the query, not by their trigrams. */
const SHORTEST_WITH_GRAMS = 4;
const FEWEST_BUCKETS = 256;
const MOST_BUCKETS = 2 ** 18;

/** Lays out what a search narrows its candidates by (layout: pack/format.ts), entries in the order of their numbers. */
export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const ranked = Uint32Array.from(entries.keys()).sort(
    (a, b) => (entries[a] as SearchEntry).prominence - (entries[b] as SearchEntry).prominence || a - b,
  );
  const vocabulary = new Map<string, Postings>();
  for (const [rank, number] of ranked.entries()) addEntry(vocabulary, entries[number] as SearchEntry, rank);
  const utf8 = new TextEncoder();
  const words = [...vocabulary]
    .map(([word, postings]) => ({ word, bytes: utf8.encode(word), postings }))
    .sort((a, b) => compareBytes(a.bytes, b.bytes));
  const lists = words.flatMap(({ postings }) => postings);
  const grams = bucketsOf(words.map(({ word }) => word));
  const wordLists = joinedBlobs(words.map(({ bytes }) => bytes));
  const postingLists = joinedBlobs(lists.map(ascendingBytes));
  const gramLists = joinedBlobs(grams.map(ascendingBytes));
  return {
    ranked,
    wordOffsets: wordLists.offsets,
    wordBytes: wordLists.bytes,
    postingOffsets: postingLists.offsets,
    postings: postingLists.bytes,
    gramOffsets: gramLists.offsets,
    grams: gramLists.bytes,
  };
}

function addEntry(vocabulary: Map<string, Postings>, entry: SearchEntry, rank: number): void {
  const before = new Set<string>();
  const add = (words: readonly string[], list: number) => {
    for (const word of words) {
      if (before.has(word) || (list !== IN_NAMES && isCommonWord(word))) continue;
      before.add(word);
      let postings = vocabulary.get(word);
      if (!postings) {
        postings = Array.from({ length: LISTS }, () => []);
        vocabulary.set(word, postings);
      }
      (postings[list] as number[]).push(rank);
    }
  };
  add(entry.names.flatMap(foldedWords), IN_NAMES);
  add(entry.roles.flatMap(foldedWords), IN_ROLES);
  add(entry.description.flatMap(foldedWords), IN_DESCRIPTION);
  add([...entry.relations.flatMap(foldedWords), ...entry.filters], IN_RELATIONS);
}

function bucketsOf(words: readonly string[]): number[][] {
  let count = FEWEST_BUCKETS;
  while (count < words.length && count < MOST_BUCKETS) count *= 2;
  const buckets: number[][] = Array.from({ length: count }, () => []);
  words.forEach((word, number) => {
    if (word.length < SHORTEST_WITH_GRAMS || word.includes(":")) return;
    for (const bucket of new Set(gramBuckets(word, count))) (buckets[bucket] as number[]).push(number);
  });
  return buckets;
}

function ascendingBytes(values: readonly number[]): Uint8Array {
  const out: number[] = [];
  putAscending(values, out);
  return Uint8Array.from(out);
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
