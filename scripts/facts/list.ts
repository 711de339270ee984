import { aliasesOf } from "../../lib/entity/alias-rule";
import type { Entity } from "../../lib/entity/schema";

/** One line of `facts -- list --json`. */
export function listLine(entity: Entity): string {
  const { id, name, wikipedia, kind, familiarity, topics, asOf, sources } = entity;
  const aliases = aliasesOf(entity)
    .map((alias) => alias.text)
    .filter((text) => text !== name);
  return JSON.stringify({ id, name, wikipedia, kind, familiarity, aliases, topics, asOf, sources });
}

/** One line of `facts -- list` for people. */
export function listRow({ id, name, kind, aliases, asOf }: Entity): string {
  return `${id.padEnd(36)} ${kind.padEnd(13)} ${asOf.padEnd(11)} ${String(aliases.length).padStart(3)} aliases  ${name}`;
}
