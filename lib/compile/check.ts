import { aliasesOf, type RuledAlias } from "../entity/alias-rule";
import type { Entity } from "../entity/schema";
import { MAX_ALIAS_TOKENS } from "../pack/format";
import { verifyHash } from "../text/fold-hash";
import { createTokenBuffer } from "../text/token-buffer";
import { tokenize } from "../text/tokens";
import type { Placed } from "./parse";
import type { Problem } from "./problem";

/**
 * The rules between records, and those inside one that a schema cannot state: unique ids and names, alias
 * collisions, relations that point nowhere, sources that are named but absent, periods that end
 * before they begin. Returns every problem found, in file order.
 */
export function crossCheck(records: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, Placed>();
  const names = new Map<string, Placed>();
  for (const placed of records) {
    const { entity } = placed;
    const sameId = ids.get(entity.id);
    if (sameId) problems.push(problem(placed, "id", `expected a unique id; ${sameId.file} has it too`));
    else ids.set(entity.id, placed);
    const sameName = names.get(entity.name);
    if (sameName) problems.push(problem(placed, "name", `expected a unique name; ${sameName.entity.id} has it too`));
    else names.set(entity.name, placed);
  }
  for (const placed of records) {
    problems.push(
      ...checkRelations(placed, ids),
      ...checkSources(placed),
      ...checkPeriods(placed),
      ...checkDoubledDates(placed),
    );
  }
  return [...problems, ...checkAliases(records)];
}

function problem({ file, entity }: Placed, field: string, message: string): Problem {
  return { file, record: entity.id, field, message };
}

function checkRelations(placed: Placed, ids: ReadonlyMap<string, Placed>): Problem[] {
  const { entity } = placed;
  const problems: Problem[] = [];
  const seen = new Set<string>();
  entity.relations.forEach((relation, index) => {
    const field = `relations.${index}.entity`;
    if (!ids.has(relation.entity)) {
      problems.push(problem(placed, field, `expected the id of a record; there is no ${relation.entity}`));
    }
    if (relation.entity === entity.id) problems.push(problem(placed, field, "expected another entity, found itself"));
    const key = `${relation.type} ${relation.entity} ${relation.note ?? ""}`;
    if (seen.has(key)) problems.push(problem(placed, field, `expected each relation once; ${key.trim()} stands twice`));
    seen.add(key);
  });
  return problems;
}

/** Every place in a record that names one of its sources, with its field path. */
function sourceRefs(entity: Entity): { field: string; source: string }[] {
  const refs: { field: string; source: string }[] = [];
  for (const list of ["roles", "facts", "timeline"] as const) {
    entity[list]?.forEach((item, index) => {
      refs.push({ field: `${list}.${index}.source`, source: item.source });
    });
  }
  return refs;
}

function checkSources(placed: Placed): Problem[] {
  const known = new Set<string>();
  const problems: Problem[] = [];
  placed.entity.sources.forEach((source, index) => {
    if (known.has(source.id)) problems.push(problem(placed, `sources.${index}.id`, "expected a unique source id"));
    known.add(source.id);
  });
  for (const { field, source } of sourceRefs(placed.entity)) {
    if (!known.has(source)) problems.push(problem(placed, field, `expected a source of this record; found ${source}`));
  }
  return problems;
}

function checkPeriods(placed: Placed): Problem[] {
  const problems: Problem[] = [];
  for (const list of ["roles", "facts", "relations"] as const) {
    placed.entity[list]?.forEach((item, index) => {
      if (item.since && item.until && endsBefore(item.until, item.since)) {
        problems.push(problem(placed, `${list}.${index}.until`, `expected a date not before ${item.since}`));
      }
    });
  }
  return problems;
}

/** A value that says "since ..." beside its own `since` would be printed twice on the card. */
function checkDoubledDates(placed: Placed): Problem[] {
  return placed.entity.facts.flatMap((fact, index) =>
    fact.since && /\bsince \d|\bsince \p{Lu}/u.test(fact.value)
      ? [problem(placed, `facts.${index}.value`, `expected no "since" in the value; the field says ${fact.since}`)]
      : [],
  );
}

/** Compares dates of unequal precision by what both state: 2026 does not end before 2026-03. */
function endsBefore(until: string, since: string): boolean {
  const shared = Math.min(until.length, since.length);
  return until.slice(0, shared) < since.slice(0, shared);
}

const tokens = createTokenBuffer(32);

/** The folded tokens of a text; aliases with equal ones are found in the same words. */
function tokenHashes(text: string): number[] {
  tokenize(text, tokens);
  return Array.from(tokens.hash.subarray(0, tokens.count));
}

/**
 * Two entities may share a surface form only where a rule tells them apart: its case (US / us), the need for the
 * full name on the page, or context words.
 */
function checkAliases(records: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, { placed: Placed; alias: RuledAlias }[]>();
  for (const placed of records) {
    for (const alias of aliasesOf(placed.entity)) {
      const hashes = tokenHashes(alias.text);
      if (hashes.length === 0 || hashes.length > MAX_ALIAS_TOKENS) {
        const found = `found ${hashes.length} in ${show(alias)}`;
        problems.push(problem(placed, "aliases", `expected 1 to ${MAX_ALIAS_TOKENS} words; ${found}`));
        continue;
      }
      for (const phrase of alias.context.filter((phrase) => tokenHashes(phrase).length === 0)) {
        problems.push(problem(placed, "aliases", `expected a word as context of ${show(alias)}; found "${phrase}"`));
      }
      const key = hashes.join(" ");
      const others = owners.get(key) ?? [];
      for (const other of others) {
        if (other.placed.entity.id === placed.entity.id) {
          if (other.alias.text === alias.text || !differInCaseRule(alias, other.alias)) {
            problems.push(problem(placed, "aliases", `${show(alias)} says the same as ${show(other.alias)}`));
          }
        } else if (!toldApart(alias, other.alias)) {
          problems.push(
            problem(
              placed,
              "aliases",
              `${show(alias)} is also an alias of ${other.placed.entity.id}: expected after: name or context on at least one`,
            ),
          );
        }
      }
      owners.set(key, [...others, { placed, alias }]);
    }
  }
  return problems;
}

function show(alias: RuledAlias): string {
  return JSON.stringify(alias.text);
}

function differInCaseRule(one: RuledAlias, other: RuledAlias): boolean {
  return one.case !== other.case || exactlyApart(one, other);
}

function toldApart(one: RuledAlias, other: RuledAlias): boolean {
  return exactlyApart(one, other) || [one, other].some((alias) => alias.afterName || alias.context.length > 0);
}

/** Whether both must stand as written, and are written in other letters: US and us, but not US and U.S. */
function exactlyApart(one: RuledAlias, other: RuledAlias): boolean {
  const exactHash = ({ text }: RuledAlias) => verifyHash(text, 0, text.length, true);
  return one.case === "exact" && other.case === "exact" && exactHash(one) !== exactHash(other);
}
