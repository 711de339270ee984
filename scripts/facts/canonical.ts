import { stringify } from "yaml";
import type { Alias, Entity } from "../../lib/entity/schema";

/** The first line of every source file: gives completion and checks in editors that know YAML schemas. */
export const SCHEMA_LINE = "# yaml-language-server: $schema=../entity.schema.json";

const KEY_ORDER = (
  "id kind name native wikipedia aliases familiarity summary roles facts timeline relations location topics sources " +
  "type entity date title label value text organisation note case after context lang lat lon url publisher use read " +
  "horizon asOf since until source"
).split(" ");

/**
 * The one way to write a file of records: sorted by id, keys in the schema's order, aliases, relations, topics and
 * sources sorted, timelines by date, the newest role first; facts keep their order, which is the card's.
 */
export function canonicalYaml(entities: readonly Entity[]): string {
  const sorted = [...entities].sort((a, b) => compare(a.id, b.id)).map(canonicalEntity);
  const body = stringify(sorted, { lineWidth: 0, schema: "core", singleQuote: false, indentSeq: true });
  return `${SCHEMA_LINE}\n${body.replace(/\n- id:/g, "\n\n- id:")}`;
}

function canonicalEntity(entity: Entity): unknown {
  return orderKeys({
    ...entity,
    aliases: [...entity.aliases].sort((a, b) => compare(aliasText(a), aliasText(b))),
    ...(entity.roles && { roles: [...entity.roles].sort((a, b) => compare(b.since ?? "", a.since ?? "")) }),
    ...(entity.timeline && { timeline: [...entity.timeline].sort((a, b) => compare(a.date, b.date)) }),
    relations: [...entity.relations].sort((a, b) => compare(`${a.type} ${a.entity}`, `${b.type} ${b.entity}`)),
    topics: [...entity.topics].sort(compare),
    sources: [...entity.sources].sort((a, b) => compare(a.id, b.id)),
  });
}

function aliasText(alias: Alias): string {
  return typeof alias === "string" ? alias : alias.text;
}

/** Order by code point: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function orderKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(orderKeys);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => KEY_ORDER.indexOf(a) - KEY_ORDER.indexOf(b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, orderKeys(inner)]));
}
