import { boxesOf } from "../marks/hit-test";
import type { Mark } from "../marks/mark-store";

/** Whether a mark has a box that can be scrolled to: none is in a closed `<details>` or another hidden part. */
export function isLaidOut(mark: Mark): boolean {
  const parent = mark.spans[0]?.node.parentElement;
  return (parent?.checkVisibility({ visibilityProperty: true }) ?? false) && boxesOf(mark).length > 0;
}
