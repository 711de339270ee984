import { aliasesOf } from "../../lib/entity/alias-rule";
import type { Entity } from "../../lib/entity/schema";
import { folded } from "../eval/folded";

/** The folded forms of entities, each once: with one of them a name resolves, whatever the form asks for on a page. */
export function formsOf(entities: readonly Entity[]): Set<string> {
  return new Set(entities.flatMap((entity) => aliasesOf(entity).map(({ text }) => folded(text))));
}
