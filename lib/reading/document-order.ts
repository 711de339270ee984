import type { Mark } from "../marks/mark-store";

/** Compares two marks by where they begin: marks come in the order of scans, which changes of the page leave behind. */
export function documentOrder(a: Mark, b: Mark): number {
  const [first] = a.spans;
  const [second] = b.spans;
  if (!first || !second || first.node === second.node) return (first?.start ?? 0) - (second?.start ?? 0);
  return first.node.compareDocumentPosition(second.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
