import { hashString } from "../../lib/base/hash";
import type { Entity } from "../../lib/entity/schema";
import { statementsOf } from "./rules/statements";

/** `count` records drawn by a seed: the same for the same seed and records, wherever they stand. */
export function sampleOf(entities: readonly Entity[], seed: string, count: number): Entity[] {
  return entities
    .map((entity) => ({ entity, draw: hashString(entity.id, hashString(seed, 1)) }))
    .sort((a, b) => a.draw - b.draw || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, count)
    .map(({ entity }) => entity);
}

/** A record as a sheet for whoever checks it: every statement with its number and source, forms, relations and place. */
export function auditSheet(entity: Entity): string {
  const { id, kind, name, native, wikipedia, aliases, relations, location, sources, asOf } = entity;
  const lines = [
    `## ${id} · ${kind} · ${name}${native ? ` · ${native.text} (${native.lang})` : ""} · as of ${asOf}`,
    `wikipedia: ${wikipedia ?? "none"}`,
    ...statementsOf(entity).map(({ field, text, source }) => `- ${field}: ${text}${source ? ` [${source}]` : ""}`),
    `aliases: ${aliases.map((alias) => (typeof alias === "string" ? alias : JSON.stringify(alias))).join(" | ")}`,
    `relations: ${relations.map(({ type, entity: other, note, since, until }) => `${type} ${other}${note || since || until ? ` (${[note, since, until].filter(Boolean).join(", ")})` : ""}`).join(" | ")}`,
    ...(location ? [`location: ${location.lat}, ${location.lon}`] : []),
    ...sources.map(
      (source) =>
        `[${source.id}] ${source.use}${source.read ? ` ${source.read}` : ""}: ${source.title}, ${source.publisher}, ${source.url}`,
    ),
  ];
  return lines.join("\n");
}
