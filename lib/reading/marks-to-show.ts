import type { Mark } from "../marks/mark-store";
import type { EntityRecord } from "../pack/entity-record";
import type { Settings } from "../settings/settings";
import { documentOrder } from "./document-order";

/** The marks that the settings let be seen: kinds that are on, and of each entity every mention or the first alone. */
export function marksToShow(
  marks: Iterable<Mark>,
  entities: ReadonlyMap<string, EntityRecord>,
  settings: Settings,
): Mark[] {
  const on = [...marks].filter((mark) => {
    const kind = entities.get(mark.candidates[0] as string)?.kind;
    return kind !== undefined && !settings.kindsOff.includes(kind);
  });
  if (settings.mentions === "all") return on;
  const seen = new Set<string>();
  return on.sort(documentOrder).filter(({ candidates: [id] }) => {
    if (seen.has(id as string)) return false;
    seen.add(id as string);
    return true;
  });
}
