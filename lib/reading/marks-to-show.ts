import type { Mark } from "../marks/mark-store";
import type { EntityRecord } from "../pack/entity-record";
import type { Settings } from "../settings/settings";

/**
 * The marks that the settings let be seen: kinds that are on, entities that are not muted, and of each every mention or the
 * first alone. Marks come in the order of the page, and leave in it.
 */
export function marksToShow(
  marks: Iterable<Mark>,
  entities: ReadonlyMap<string, EntityRecord>,
  settings: Settings,
): Mark[] {
  const muted = new Set(settings.muted.map(({ id }) => id));
  const on = [...marks].filter(({ candidates: [id] }) => {
    const kind = entities.get(id as string)?.kind;
    return kind !== undefined && !settings.kindsOff.includes(kind) && !muted.has(id as string);
  });
  if (settings.mentions === "all") return on;
  const seen = new Set<string>();
  return on.filter(({ candidates: [id] }) => {
    if (seen.has(id as string)) return false;
    seen.add(id as string);
    return true;
  });
}
