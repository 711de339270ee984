import { eachAscending } from "../base/varint";
import { gramBuckets, type SearchIndex } from "../pack/search-index";
import { editDistance } from "./edit-distance";

/** A word of the vocabulary that a word of the query may mean. */
export interface Expansion {
  /** Number of the word. */
  word: number;
  /** How much the two are alike, 1 to 100. */
  likeness: number;
}

/** The words of a search index. */
export interface Vocabulary {
  /** The number of a word, or -1. */
  find(word: string): number;
  /** Numbers of the words that begin so: the first, and the one after the last. */
  startingWith(beginning: string): [number, number];
  /** Words that may be meant by one that is misspelt; none for words of one or two letters. */
  resembling(word: string, open: boolean): Expansion[];
  /** Words of which it may be an ending's other form. */
  stems(word: string): Expansion[];
}

/** Words whose trigrams fit best are looked at in full; the rest is too far off. */
const MOST_VERIFIED = 200;
/** Entries of trigram lists to read before the longest lists are left out. */
const GRAM_WORK = 60_000;
/** Lists longer than this are left out then. */
const LONG_LIST = 2_000;
/** Words up to this length share too few trigrams with their misspellings: every edit of them is tried. */
const LONGEST_BY_EDITS = 5;
/** Shorter words have too few trigrams to be found by them at all. */
const SHORTEST_BY_GRAMS = 5;
/** Likeness lost by a word of which only the beginning was typed. */
const UNFINISHED = 4;

/** Longer words are no misspelt names. */
const LONGEST_WORD = 40;
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;
/** Likeness of a word and its stem. */
const STEM = 80;

const LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Edits that a misspelt word of so many letters may have. */
export function editsAllowed(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

export function createVocabulary(index: SearchIndex): Vocabulary {
  const { wordOffsets, wordBytes, gramOffsets, grams } = index;
  const count = wordOffsets.length - 1;
  const buckets = gramOffsets.length - 1;
  const decoder = new TextDecoder();
  /** Trigrams that a word shares with the query; all 0 between searches. */
  const shared = new Uint8Array(count);

  /** Order of word `number` against bytes: negative if before, 0 if equal; with `beginning`, 0 if it begins so. */
  function order(number: number, bytes: Uint8Array, beginning: boolean): number {
    const from = wordOffsets[number] as number;
    const length = (wordOffsets[number + 1] as number) - from;
    const most = Math.min(length, bytes.length);
    for (let i = 0; i < most; i++) {
      const difference = (wordBytes[from + i] as number) - (bytes[i] as number);
      if (difference !== 0) return difference;
    }
    if (beginning && length >= bytes.length) return 0;
    return length - bytes.length;
  }

  /** First word that does not stand before the bytes; with `past`, the first that stands after all that begin so. */
  function bound(bytes: Uint8Array, past: boolean): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const by = order(middle, bytes, past);
      if (by < 0 || (past && by === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function find(word: string): number {
    const bytes = bytesOf(word);
    const at = bound(bytes, false);
    return at < count && order(at, bytes, false) === 0 ? at : -1;
  }

  const wordAt = (number: number) => decoder.decode(wordBytes.subarray(wordOffsets[number], wordOffsets[number + 1]));

  /** Words one edit from a short one. */
  function byEveryEdit(word: string): Expansion[] {
    const found = new Set<number>();
    for (const other of oneEditFrom(word)) {
      const number = find(other);
      if (number >= 0) found.add(number);
    }
    const likeness = Math.round(100 - 100 / word.length);
    return [...found].map((number) => ({ word: number, likeness }));
  }

  /** Words that share most trigrams with the query, the best first. */
  function byGrams(word: string): number[] {
    const lists = [...new Set(gramBuckets(word, buckets))]
      .map((bucket) => ({ from: gramOffsets[bucket] as number, to: gramOffsets[bucket + 1] as number }))
      .sort((a, b) => a.to - a.from - (b.to - b.from));
    const touched: number[] = [];
    let work = 0;
    let read = 0;
    for (const { from, to } of lists) {
      if (work > GRAM_WORK && to - from > LONG_LIST) break;
      work += to - from;
      read++;
      eachAscending(grams, from, to, count, (number) => {
        if (shared[number] === 0) touched.push(number);
        (shared[number] as number)++;
      });
    }
    const least = leastShared(touched, read, word.length);
    const kept = touched.filter((number) => (shared[number] as number) >= least);
    kept.sort((a, b) => (shared[b] as number) - (shared[a] as number));
    for (const number of touched) shared[number] = 0;
    return kept.slice(0, MOST_VERIFIED);
  }

  /** How many trigrams a word must share to be looked at: so many that few are left. */
  function leastShared(touched: readonly number[], read: number, length: number): number {
    const having = new Uint32Array(256);
    for (const number of touched) (having[shared[number] as number] as number)++;
    // An edit spoils three trigrams, a swap four (Ukkonen's bound for q-grams, 1992).
    let least = Math.max(1, read - 3 * editsAllowed(length) - 1);
    let kept = 0;
    for (let share = 255; share >= least; share--) {
      kept += having[share] as number;
      if (kept > MOST_VERIFIED) {
        least = kept > 4 * MOST_VERIFIED ? share + 1 : share;
        break;
      }
    }
    return least;
  }

  function resembling(word: string, open: boolean): Expansion[] {
    const most = editsAllowed(word.length);
    if (most === 0 || word.length > LONGEST_WORD) return [];
    const edited = word.length <= LONGEST_BY_EDITS ? byEveryEdit(word) : [];
    if (word.length < SHORTEST_BY_GRAMS) return edited;
    const alike = byGrams(word).flatMap((number) => {
      const other = wordAt(number);
      const { whole, prefix } = editDistance(word, other, most);
      const asWhole = whole <= most ? 100 - (100 * whole) / word.length : 0;
      const asBeginning = open && prefix < most ? 100 - (100 * prefix) / word.length - UNFINISHED : 0;
      const likeness = Math.round(Math.max(asWhole, asBeginning));
      return likeness > 0 ? [{ word: number, likeness }] : [];
    });
    return [...edited, ...alike];
  }

  /** The word without its last letters: "iran" of "iranian", "drone" of "drones". */
  function stems(word: string): Expansion[] {
    const out: Expansion[] = [];
    for (let length = word.length - 1; length >= Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING); length--) {
      const number = find(word.slice(0, length));
      if (number >= 0) out.push({ word: number, likeness: STEM });
    }
    return out;
  }

  return {
    find,
    startingWith: (beginning) => {
      const bytes = bytesOf(beginning);
      return [bound(bytes, false), bound(bytes, true)];
    },
    resembling,
    stems,
  };
}

const utf8 = new TextEncoder();

/** A word as UTF-8; most are plain letters, for which the encoder would take longer than the search. */
function bytesOf(word: string): Uint8Array {
  const bytes = new Uint8Array(word.length);
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 0x7f) return utf8.encode(word);
    bytes[i] = code;
  }
  return bytes;
}

/** Every string one edit from a word: a letter left out, two swapped, one changed, one put in. */
function oneEditFrom(word: string): string[] {
  const out: string[] = [];
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i + 1);
    if (i < word.length) {
      out.push(head + tail);
      if (tail !== "") out.push(head + tail.charAt(0) + word.charAt(i) + tail.slice(1));
      for (const letter of LATIN_LETTERS) out.push(head + letter + tail);
    }
    for (const letter of LATIN_LETTERS) out.push(head + letter + word.slice(i));
  }
  return out;
}
