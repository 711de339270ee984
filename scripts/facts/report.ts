import { aliasesOf } from "../../lib/entity/alias-rule";
import type { Entity } from "../../lib/entity/schema";
import { KINDS, TOPICS } from "../../lib/entity/vocabulary";
import { folded } from "../eval/folded";
import { isLivingPerson } from "./rules/sourcing-rules";
import { horizonMonths } from "./stale";

/** A count of entities, how many of them have a checked source, and how many carry a timeline. */
interface Row {
  name: string;
  entities: number;
  checked: number;
  timelines: number;
}

export interface FactsReport {
  total: Row;
  kinds: Row[];
  topics: Row[];
  /** Entities by the half year of their `asOf`, newest first. */
  ages: { name: string; entities: number }[];
  aliases: number;
  statements: number;
  volatile: number;
  livingPersons: number;
  relations: { total: number; mean: number; fewest: string[] };
  /** Forms that several entities share, those of most entities first; forms that differ in case alone are one. */
  collisions: { form: string; owners: string[] }[];
}

/** Entities with fewer relations than this, counted from both sides, are named. */
const FEW_RELATIONS = 2;

/** Counts what the records hold. */
export function factsReport(entities: readonly Entity[]): FactsReport {
  const facts = entities.flatMap((entity) => entity.facts.map((fact) => ({ entity, fact })));
  const degree = relationDegrees(entities);
  const related = entities.reduce((sum, { relations }) => sum + relations.length, 0);
  return {
    total: row("all", entities),
    kinds: KINDS.map((kind) =>
      row(
        kind,
        entities.filter((entity) => entity.kind === kind),
      ),
    ),
    topics: TOPICS.map((topic) =>
      row(
        topic,
        entities.filter(({ topics }) => topics.includes(topic)),
      ),
    ),
    ages: agesOf(entities),
    aliases: entities.reduce((sum, entity) => sum + aliasesOf(entity).length, 0),
    statements: facts.length + entities.reduce((sum, e) => sum + (e.roles?.length ?? 0) + (e.timeline?.length ?? 0), 0),
    volatile: facts.filter(({ entity, fact }) => horizonMonths(fact, entity) < Infinity).length,
    livingPersons: entities.filter(isLivingPerson).length,
    relations: {
      total: related,
      mean: related / Math.max(1, entities.length),
      fewest: entities.filter(({ id }) => (degree.get(id) ?? 0) < FEW_RELATIONS).map(({ id }) => id),
    },
    collisions: collisionsOf(entities),
  };
}

function row(name: string, entities: readonly Entity[]): Row {
  return {
    name,
    entities: entities.length,
    checked: entities.filter(({ sources }) => sources.some(({ use }) => use === "checked")).length,
    timelines: entities.filter(({ timeline }) => timeline !== undefined).length,
  };
}

/** How many relations each entity has, from either side. */
function relationDegrees(entities: readonly Entity[]): Map<string, number> {
  const degree = new Map<string, number>();
  for (const { id, relations } of entities) {
    for (const end of relations.flatMap(({ entity }) => [id, entity])) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  return degree;
}

function agesOf(entities: readonly Entity[]): FactsReport["ages"] {
  const counts = new Map<string, number>();
  for (const { asOf } of entities) {
    const [year = "", month] = asOf.split("-");
    const name = month === undefined ? year : `${year}, ${Number(month) <= 6 ? "first" : "second"} half`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? 1 : -1)).map(([name, count]) => ({ name, entities: count }));
}

function collisionsOf(entities: readonly Entity[]): FactsReport["collisions"] {
  const owners = new Map<string, { form: string; lines: Map<string, string> }>();
  for (const entity of entities) {
    for (const { text, case: rule, afterName, context } of aliasesOf(entity)) {
      const key = folded(text);
      const at = owners.get(key) ?? { form: text, lines: new Map<string, string>() };
      const needs = [rule, ...(afterName ? ["after name"] : []), ...(context.length > 0 ? ["context"] : [])];
      at.lines.set(entity.id, `${entity.id} (${needs.join(", ")})`);
      owners.set(key, at);
    }
  }
  return [...owners.values()]
    .filter(({ lines }) => lines.size > 1)
    .sort((a, b) => b.lines.size - a.lines.size || (a.form < b.form ? -1 : 1))
    .map(({ form, lines }) => ({ form, owners: [...lines.values()] }));
}
