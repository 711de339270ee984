import { boxesOf } from "../marks/hit-test";
import type { Mark } from "../marks/mark-store";
import { elementAround } from "../platform/element-around";

/** Whether a mark has a box that can be scrolled to: none is in a closed `<details>` or another hidden part. */
export function isLaidOut(mark: Mark): boolean {
  const parent = mark.spans[0] && elementAround(mark.spans[0].node);
  return (parent?.checkVisibility({ visibilityProperty: true }) ?? false) && boxesOf(mark).length > 0;
}
