import type { CaseRule, RuledAlias } from "../entity/alias-rule";
import {
  AFTER_NAME,
  CAPITALS_SHIFT,
  CAPITALS_TOKENS,
  CASE_ANY,
  CASE_EXACT,
  CASE_INITIAL,
  MAX_ALIAS_TOKENS,
  MAX_CANDIDATES,
  MAX_CONTEXT,
  NEEDS_CONTEXT,
  ROOT_STRIDE,
  rootBitShift,
} from "../pack/format";
import type { AliasIndex } from "../pack/reader";
import { verifyHash } from "../text/fold-hash";
import { CAPITALISED, createTokenBuffer, type TokenBuffer } from "../text/token-buffer";
import { tokenize } from "../text/tokens";
import { pluralOf } from "./variants/english";

/** An alias on its way into a pack: its rule and the number of its entity. */
export interface IndexedAlias extends RuledAlias {
  entity: number;
}

interface Row {
  /** Whether the first token may stand in lower case. */
  opensLower: boolean;
  hashes: number[];
  check: number;
  entity: number;
  rule: number;
  context: number[];
}

const CASES: Record<CaseRule, number> = { any: CASE_ANY, initial: CASE_INITIAL, exact: CASE_EXACT };
/** Slots per root, at least: keeps probe chains short. */
const ROOT_SPARSITY = 1.5;
/** Bits per row in each bit table, at least: one unknown token in eight or fewer passes. */
const ROOT_BITS = 8;

/**
 * Lays aliases out as the sorted rows that the matcher searches (layout: pack/format.ts). Deterministic; the same
 * alias twice for one entity gives one row. Throws where an alias has no token, too many, or too many owners.
 */
export function buildAliasIndex(aliases: readonly IndexedAlias[]): AliasIndex {
  const tokens = createTokenBuffer(64);
  const rows = dedupe(aliases.map((alias) => rowOf(alias, tokens)).sort(compareRows));
  const sequence: number[] = [];
  const offsets = new Uint32Array(rows.length + 1);
  const contextRows: number[] = [];
  const contextOffsets: number[] = [0];
  const contextSequence: number[] = [];
  rows.forEach((row, index) => {
    for (const hash of row.hashes.slice(1)) sequence.push(hash);
    offsets[index + 1] = sequence.length;
    if (row.context.length === 0) return;
    contextRows.push(index);
    contextSequence.push(...row.context);
    contextOffsets.push(contextSequence.length);
  });
  return {
    root: buildRoot(rows),
    rootBits: buildRootBits(rows),
    offsets,
    sequence: Uint32Array.from(sequence),
    check: Uint32Array.from(rows, (row) => row.check),
    entity: Uint32Array.from(rows, (row) => row.entity),
    rule: Uint16Array.from(rows, (row) => row.rule),
    contextRows: Uint32Array.from(contextRows),
    contextOffsets: Uint32Array.from(contextOffsets),
    contextSequence: Uint32Array.from(contextSequence),
  };
}

function rowOf(alias: IndexedAlias, tokens: TokenBuffer): Row {
  tokenize(alias.text, tokens);
  const { count } = tokens;
  if (count === 0 || count > MAX_ALIAS_TOKENS) {
    throw new Error(`alias ${JSON.stringify(alias.text)}: expected 1 to ${MAX_ALIAS_TOKENS} tokens, found ${count}`);
  }
  let capitals = 0;
  if (alias.case === "initial") {
    for (let k = 0; k < Math.min(count, CAPITALS_TOKENS); k++) {
      if (((tokens.flags[k] as number) & CAPITALISED) !== 0) capitals |= 1 << k;
    }
  }
  const isCapital = ((tokens.flags[0] as number) & CAPITALISED) !== 0;
  const start = tokens.start[0] as number;
  const end = tokens.end[count - 1] as number;
  return {
    opensLower: alias.case === "any" || !isCapital,
    hashes: Array.from(tokens.hash.subarray(0, count)),
    check: verifyHash(alias.text, start, end, alias.case === "exact"),
    entity: alias.entity,
    rule:
      CASES[alias.case] |
      (alias.afterName ? AFTER_NAME : 0) |
      (alias.context.length > 0 ? NEEDS_CONTEXT : 0) |
      (capitals << CAPITALS_SHIFT),
    context: contextOf(alias),
  };
}

function contextOf({ text, context }: IndexedAlias): number[] {
  const hashes = context.flatMap(contextHashes);
  if (hashes.length > MAX_CONTEXT) {
    throw new Error(`alias ${JSON.stringify(text)}: expected a context of at most ${MAX_CONTEXT} hashes`);
  }
  return hashes;
}

/** Token hashes of a context word or phrase, closed by 0, and of its plural: who says "senator" means senators too. */
function contextHashes(phrase: string): number[] {
  const plural = pluralOf(phrase);
  return [phrase, ...(plural ? [plural] : [])].flatMap((words) => {
    const tokens = createTokenBuffer(16);
    tokenize(words, tokens);
    return [...tokens.hash.subarray(0, tokens.count), 0];
  });
}

function compareRows(a: Row, b: Row): number {
  const shared = Math.min(a.hashes.length, b.hashes.length);
  for (let k = 0; k < shared; k++) {
    const difference = (a.hashes[k] as number) - (b.hashes[k] as number);
    if (difference !== 0) return difference;
  }
  return a.hashes.length - b.hashes.length || a.entity - b.entity || a.rule - b.rule || a.check - b.check;
}

/**
 * Leaves one row of those that say the same: for one entity and form, rows that differ in required capitals alone, one
 * asking for all that the other asks for. Throws where too many entities share a form.
 */
function dedupe(sorted: readonly Row[]): Row[] {
  const kept: Row[] = [];
  let formBegins = 0;
  let owners = 0;
  for (const row of sorted) {
    const last = kept.at(-1);
    if (!last || !sameHashes(last, row)) {
      formBegins = kept.length;
      owners = 0;
    }
    const twin = kept.slice(formBegins).find((other) => saysTheSame(other, row));
    if (twin) {
      twin.rule &= row.rule;
      twin.opensLower ||= row.opensLower;
      continue;
    }
    if (++owners > MAX_CANDIDATES) throw new Error(`more than ${MAX_CANDIDATES} entities share one surface form`);
    kept.push(row);
  }
  return kept;
}

function sameHashes(a: Row, b: Row): boolean {
  return a.hashes.length === b.hashes.length && a.hashes.every((hash, k) => hash === b.hashes[k]);
}

const RULE_WITHOUT_CAPITALS = (1 << CAPITALS_SHIFT) - 1;

function saysTheSame(a: Row, b: Row): boolean {
  if (a.entity !== b.entity || a.check !== b.check || a.context.join() !== b.context.join()) return false;
  if ((a.rule & RULE_WITHOUT_CAPITALS) !== (b.rule & RULE_WITHOUT_CAPITALS)) return false;
  const shared = a.rule & b.rule;
  return shared === a.rule || shared === b.rule;
}

function buildRoot(rows: readonly Row[]): Uint32Array {
  const ranges: { hash: number; from: number; to: number }[] = [];
  rows.forEach((row, index) => {
    const hash = row.hashes[0] as number;
    const last = ranges.at(-1);
    if (last?.hash === hash) last.to = index + 1;
    else ranges.push({ hash, from: index, to: index + 1 });
  });
  let slots = 2;
  while (slots < ranges.length * ROOT_SPARSITY) slots *= 2;
  const root = new Uint32Array(slots * ROOT_STRIDE);
  for (const { hash, from, to } of ranges) {
    let slot = hash & (slots - 1);
    while (root[slot * ROOT_STRIDE] !== 0) slot = (slot + 1) & (slots - 1);
    root.set([hash, from, to], slot * ROOT_STRIDE);
  }
  return root;
}

function buildRootBits(rows: readonly Row[]): Uint32Array {
  let half = 1;
  while (half * 32 < rows.length * ROOT_BITS) half *= 2;
  const shift = rootBitShift(half);
  const bits = new Uint32Array(half * 2);
  for (const { hashes, opensLower } of rows) {
    const at = (hashes[0] as number) >>> shift;
    const set = (word: number) => {
      bits[word] = (bits[word] as number) | (1 << (at & 31));
    };
    set(at >>> 5);
    if (opensLower) set(half + (at >>> 5));
  }
  return bits;
}
