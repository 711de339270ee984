import { MAX_ALIAS_TOKENS, MAX_CANDIDATES, ROOT_STRIDE } from "./format";
import { PackError } from "./pack-error";
import type { AliasIndex } from "./reader";

function expect(holds: boolean, detail: string): void {
  if (!holds) throw new PackError("alias-index", detail);
}

/** Checks that offsets begin at 0, never fall, and end at `end`; `what` names them in the error. */
function ascends(offsets: Uint32Array, count: number, end: number): boolean {
  if (offsets.length !== count + 1 || offsets[0] !== 0 || offsets[count] !== end) return false;
  for (let i = 0; i < count; i++) if ((offsets[i] as number) > (offsets[i + 1] as number)) return false;
  return true;
}

/** Throws a PackError unless every length, range and id of the alias index lies within bounds. */
export function checkAliasIndex(index: AliasIndex, rows: number, entities: number): void {
  expect(index.check.length === rows, `ACHK: expected ${rows} rows, found ${index.check.length}`);
  expect(index.entity.length === rows, `AENT: expected ${rows} rows, found ${index.entity.length}`);
  expect(index.rule.length === rows, `ARUL: expected ${rows} rows, found ${index.rule.length}`);
  expect(ascends(index.offsets, rows, index.sequence.length), "AOFF: expected ascending offsets that end with ASEQ");
  for (let row = 0; row < rows; row++) {
    const tokens = (index.offsets[row + 1] as number) - (index.offsets[row] as number);
    expect(tokens < MAX_ALIAS_TOKENS, `AOFF: row ${row} is longer than ${MAX_ALIAS_TOKENS} tokens`);
    expect(
      (index.entity[row] as number) < entities,
      `AENT: row ${row} names entity ${index.entity[row]} of ${entities}`,
    );
  }
  checkRoot(index, rows);
  checkContext(index, rows);
}

function checkRoot({ root, offsets, sequence }: AliasIndex, rows: number): void {
  const slots = root.length / ROOT_STRIDE;
  expect(Number.isInteger(slots) && slots > 0 && (slots & (slots - 1)) === 0, "ROOT: expected a power of two of slots");
  let empty = 0;
  for (let slot = 0; slot < slots; slot++) {
    const at = slot * ROOT_STRIDE;
    if (root[at] === 0) {
      empty++;
      continue;
    }
    const from = root[at + 1] as number;
    const to = root[at + 2] as number;
    expect(from < to && to <= rows, `ROOT: slot ${slot} holds rows ${from} to ${to} of ${rows}`);
    checkOrder(offsets, sequence, from, to);
  }
  // A probe for an unknown token ends at an empty slot only.
  expect(empty > 0, "ROOT: expected at least one empty slot");
}

/** Rows of one root must be sorted (binary search relies on it) and no surface form may have too many of them. */
function checkOrder(offsets: Uint32Array, sequence: Uint32Array, from: number, to: number): void {
  let equal = 1;
  for (let row = from + 1; row < to; row++) {
    const order = compareRows(offsets, sequence, row - 1, row);
    equal = order === 0 ? equal + 1 : 1;
    expect(order <= 0, `ASEQ: row ${row} is out of order`);
    expect(equal <= MAX_CANDIDATES, `ASEQ: more than ${MAX_CANDIDATES} rows share the form of row ${row}`);
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
  expect(ascends(contextOffsets, count, contextSequence.length), "COFF: expected ascending offsets that end with CSEQ");
  for (let i = 0; i < count; i++) {
    const row = contextRows[i] as number;
    expect(
      row < rows && (i === 0 || (contextRows[i - 1] as number) < row),
      `CROW: entry ${i} is out of order or range`,
    );
  }
}

/** Throws a PackError unless every entity's record lies within the blob. */
export function checkEntityIndex(offsets: Uint32Array, bytes: Uint8Array, entities: number): void {
  if (!ascends(offsets, entities, bytes.length)) {
    throw new PackError("entity-index", `EOFF: expected ${entities + 1} ascending offsets that end with EBLB`);
  }
}
