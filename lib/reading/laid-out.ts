import { boxesOf } from "../marks/hit-test";
import { elementOf, type Mark } from "../marks/mark-store";

/** Whether a mark has a box that can be scrolled to: none is in a closed `<details>` or another hidden part. */
export function isLaidOut(mark: Mark): boolean {
  const parent = elementOf(mark);
  return (parent?.checkVisibility({ visibilityProperty: true }) ?? false) && boxesOf(mark).length > 0;
}
