import { aliasesOf } from "../entity/alias-rule";
import type { Entity } from "../entity/schema";
import { type Relation, relationWords } from "../entity/vocabulary";
import { foldedWords } from "../text/folded-words";
import type { SearchEntry } from "./search-index";

/** Relations through which an entity belongs to another, and to whatever that one belongs to. */
const BELONGS: ReadonlySet<Relation> = new Set<Relation>([
  "adviser-to",
  "based-in",
  "capital-of",
  "commander-of",
  "envoy-of",
  "head-of",
  "located-in",
  "part-of",
]);
/** Forms of a name with more words than this are not typed behind `in:`. */
const LONGEST_FILTER = 3;
/** One step of familiarity outweighs any number of relations. */
const FAMILIARITY_STEP = 1_000_000;

/** What is searched of each entity, in their order: names, roles, description, relations, filters. Relations must lead to entities of the list. */
export function searchEntries(entities: readonly Entity[]): SearchEntry[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const mentions = new Map<string, number>();
  for (const { relations } of entities) {
    for (const { entity } of relations) mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
  }
  return entities.map((entity) => ({
    prominence: entity.familiarity * FAMILIARITY_STEP - (mentions.get(entity.id) ?? 0),
    names: namesOf(entity),
    roles: officesOf(entity, false),
    description: [entity.summary, entity.kind, ...officesOf(entity, true)],
    relations: relationsOf(entity, byId),
    filters: filtersOf(entity, byId),
  }));
}

function namesOf(entity: Entity): string[] {
  return aliasesOf(entity).map(({ text }) => text);
}

/** Offices that it holds, or held. */
function officesOf({ roles = [] }: Entity, former: boolean): string[] {
  return roles
    .filter(({ until }) => (until !== undefined) === former)
    .flatMap(({ title, organisation = "" }) => [title, organisation]);
}

function relationsOf({ topics, relations }: Entity, byId: ReadonlyMap<string, Entity>): string[] {
  const related = relations.flatMap(({ type, entity, note = "" }) => {
    const other = byId.get(entity);
    return [relationWords(type), note, ...(other ? [other.name, ...namesOf(other).filter(isAcronym)] : [])];
  });
  return [...topics, ...related];
}

function isAcronym(text: string): boolean {
  return /^[\p{Lu}.]{2,8}$/u.test(text);
}

/** `kind:` and `in:` words: its topics, what it belongs to, by every short name, and itself. */
function filtersOf(entity: Entity, byId: ReadonlyMap<string, Entity>): string[] {
  const homes = new Set([entity.id]);
  for (const id of homes) {
    for (const { type, entity: other } of byId.get(id)?.relations ?? []) if (BELONGS.has(type)) homes.add(other);
  }
  for (const { type, entity: other } of entity.relations) if (type === "member-of") homes.add(other);
  const places = [...homes].flatMap((id) => {
    const home = byId.get(id);
    return home ? namesOf(home).map(foldedWords) : [];
  });
  const short = places.filter((words) => words.length > 0 && words.length <= LONGEST_FILTER);
  return [
    `kind:${entity.kind}`,
    ...[...entity.topics, ...short.map((words) => words.join("-"))].map((word) => `in:${word}`),
  ];
}
