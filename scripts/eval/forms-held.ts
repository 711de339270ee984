import { aliasesOf } from "../../lib/entity/alias-rule";
import type { Entity } from "../../lib/entity/schema";
import { folded } from "./folded";

/** Whether a surface holds a form of the entity with an id, whatever its rule: what no alias can find is no fault of sense. */
export type HoldsForm = (surface: string, id: string) => boolean;

/** Looks forms up in records. */
export function createHoldsForm(entities: readonly Entity[]): HoldsForm {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const forms = new Map<string, string[]>();
  return (surface, id) => {
    const entity = byId.get(id);
    const known = forms.get(id) ?? (entity ? aliasesOf(entity).map(({ text }) => folded(text)) : []);
    forms.set(id, known);
    const inside = ` ${folded(surface)} `;
    return known.some((form) => inside.includes(` ${form} `));
  };
}
