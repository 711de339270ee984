import type { Mark } from "../marks/mark-store";
import type { EntityRecord } from "../pack/entity-record";
import type { Settings } from "../settings/settings";

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

/** Marks come in the order of scans; after changes of the page that is no longer the order of reading. */
function documentOrder(a: Mark, b: Mark): number {
  const [first] = a.spans;
  const [second] = b.spans;
  if (!first || !second || first.node === second.node) return (first?.start ?? 0) - (second?.start ?? 0);
  return first.node.compareDocumentPosition(second.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
