import {
  MAX_ALIAS_TOKENS,
  MAX_CANDIDATES,
  MAX_CONTEXT,
  MAX_DICTIONARY_BYTES,
  MAX_PACKED_RECORD_BYTES,
  MAX_PROBES,
  ROOT_STRIDE,
} from "./format";
import { PackError } from "./pack-error";
import type { AliasIndex } from "./reader";
import { LISTS, type SearchIndex } from "./search-index";

/** Words of a bit table whose bits a 32-bit hash can just number. */
const MOST_BIT_WORDS = 2 ** 27;

function refuse(detail: string): never {
  throw new PackError("alias-index", detail);
}

/** Whether there are count + 1 offsets that begin at 0, never fall, and end at `end`. */
export function ascends(offsets: Uint32Array, count: number, end: number): boolean {
  if (offsets.length !== count + 1 || offsets[0] !== 0 || offsets[count] !== end) return false;
  for (let i = 0; i < count; i++) if ((offsets[i] as number) > (offsets[i + 1] as number)) return false;
  return true;
}

/** Throws a PackError unless every length, range and id of the alias index lies within bounds. Linear in its size. */
export function checkAliasIndex(index: AliasIndex, rows: number, entities: number): void {
  const { check, entity, rule, offsets, sequence } = index;
  if (check.length !== rows) refuse(`ACHK: expected ${rows} rows, found ${check.length}`);
  if (entity.length !== rows) refuse(`AENT: expected ${rows} rows, found ${entity.length}`);
  if (rule.length !== rows) refuse(`ARUL: expected ${rows} rows, found ${rule.length}`);
  if (!ascends(offsets, rows, sequence.length)) refuse("AOFF: expected ascending offsets that end with ASEQ");
  for (let row = 0; row < rows; row++) {
    const further = (offsets[row + 1] as number) - (offsets[row] as number);
    if (further >= MAX_ALIAS_TOKENS) refuse(`AOFF: row ${row} is longer than ${MAX_ALIAS_TOKENS} tokens`);
    if ((entity[row] as number) >= entities) refuse(`AENT: row ${row} names entity ${entity[row]} of ${entities}`);
  }
  const half = index.rootBits.length / 2;
  // A wrong bit hides an alias or costs a probe; a wrong length would read outside.
  if (!isPowerOfTwo(half) || half > MOST_BIT_WORDS) refuse("RBIT: expected two tables of a power of two of words each");
  checkRoot(index, rows);
  checkContext(index, rows);
}

function checkRoot({ root, offsets, sequence }: AliasIndex, rows: number): void {
  const slots = root.length / ROOT_STRIDE;
  if (!isPowerOfTwo(slots)) refuse("ROOT: expected a power of two of slots");
  let hasEmpty = false;
  let run = 0;
  let covered = 0;
  for (let slot = 0; slot < slots; slot++) {
    const at = slot * ROOT_STRIDE;
    if (root[at] === 0) {
      hasEmpty = true;
      run = 0;
      continue;
    }
    if (++run > MAX_PROBES) refuse(`ROOT: more than ${MAX_PROBES} used slots side by side at slot ${slot}`);
    const from = root[at + 1] as number;
    const to = root[at + 2] as number;
    if (from >= to || to > rows) refuse(`ROOT: slot ${slot} holds rows ${from} to ${to} of ${rows}`);
    // Ranges that overlap would make this check itself quadratic.
    covered += to - from;
    if (covered > rows) refuse(`ROOT: slots up to ${slot} hold more than the ${rows} rows that there are`);
    checkOrder(offsets, sequence, from, to);
  }
  // A probe for an unknown token ends at an empty slot only.
  if (!hasEmpty) refuse("ROOT: expected at least one empty slot");
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(value) && value > 0 && (value & (value - 1)) === 0;
}

/** Rows of one root must be sorted (binary search relies on it) and no surface form may have too many of them. */
function checkOrder(offsets: Uint32Array, sequence: Uint32Array, from: number, to: number): void {
  let equal = 1;
  for (let row = from + 1; row < to; row++) {
    const order = compareRows(offsets, sequence, row - 1, row);
    equal = order === 0 ? equal + 1 : 1;
    if (order > 0) refuse(`ASEQ: row ${row} is out of order`);
    if (equal > MAX_CANDIDATES) refuse(`ASEQ: more than ${MAX_CANDIDATES} rows share the form of row ${row}`);
  }
}

/** Order of two rows' token sequences: by hash, token for token, a prefix first. */
function compareRows(offsets: Uint32Array, sequence: Uint32Array, a: number, b: number): number {
  const aFrom = offsets[a] as number;
  const bFrom = offsets[b] as number;
  const aLength = (offsets[a + 1] as number) - aFrom;
  const bLength = (offsets[b + 1] as number) - bFrom;
  const shared = Math.min(aLength, bLength);
  for (let k = 0; k < shared; k++) {
    const difference = (sequence[aFrom + k] as number) - (sequence[bFrom + k] as number);
    if (difference !== 0) return difference;
  }
  return aLength - bLength;
}

function checkContext({ contextRows, contextOffsets, contextSequence }: AliasIndex, rows: number): void {
  const count = contextRows.length;
  if (!ascends(contextOffsets, count, contextSequence.length)) {
    refuse("COFF: expected ascending offsets that end with CSEQ");
  }
  for (let i = 0; i < count; i++) {
    const row = contextRows[i] as number;
    if (row >= rows || (i > 0 && (contextRows[i - 1] as number) >= row)) {
      refuse(`CROW: entry ${i} is out of order or range`);
    }
    const hashes = (contextOffsets[i + 1] as number) - (contextOffsets[i] as number);
    if (hashes > MAX_CONTEXT) refuse(`COFF: the context of row ${row} is longer than ${MAX_CONTEXT} hashes`);
  }
}

/** Throws a PackError unless every offset and rank of the search index lies within bounds; posting lists bound themselves. */
export function checkSearchIndex(index: SearchIndex, entities: number): void {
  const refuseSearch = (detail: string): never => {
    throw new PackError("search-index", detail);
  };
  const { ranked, wordOffsets, wordBytes, postingOffsets, postings, gramOffsets, grams } = index;
  if (ranked.length !== entities) refuseSearch(`SRNK: expected ${entities} entities, found ${ranked.length}`);
  for (const number of ranked) if (number >= entities) refuseSearch(`SRNK: names entity ${number} of ${entities}`);
  const words = wordOffsets.length - 1;
  if (!ascends(wordOffsets, words, wordBytes.length)) {
    refuseSearch("SWOF: expected ascending offsets that end with SWBL");
  }
  if (!ascends(postingOffsets, words * LISTS, postings.length)) {
    refuseSearch(`SPOF: expected ${words * LISTS + 1} ascending offsets that end with SPBL`);
  }
  const buckets = gramOffsets.length - 1;
  if (!isPowerOfTwo(buckets) || !ascends(gramOffsets, buckets, grams.length)) {
    refuseSearch("SGOF: expected a power of two of buckets, in ascending offsets that end with SGBL");
  }
}

/** Throws a PackError unless every entity's record lies within the blob, and neither it nor the dictionary is too long. */
export function checkEntityIndex(
  offsets: Uint32Array,
  bytes: Uint8Array,
  dictionary: Uint8Array,
  entities: number,
): void {
  const refuseEntities = (detail: string): never => {
    throw new PackError("entity-index", detail);
  };
  if (!ascends(offsets, entities, bytes.length)) {
    refuseEntities(`EOFF: expected ${entities + 1} ascending offsets that end with EBLB`);
  }
  for (let entity = 0; entity < entities; entity++) {
    const length = (offsets[entity + 1] as number) - (offsets[entity] as number);
    if (length > MAX_PACKED_RECORD_BYTES) {
      refuseEntities(`EOFF: entity ${entity} has ${length} bytes of ${MAX_PACKED_RECORD_BYTES}`);
    }
  }
  if (dictionary.length > MAX_DICTIONARY_BYTES) {
    refuseEntities(`EDIC: expected at most ${MAX_DICTIONARY_BYTES} bytes, found ${dictionary.length}`);
  }
}
