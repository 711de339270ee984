export type Direction = "next" | "previous";

/**
 * The number of the mark to go to. From the mark `at`, the one after or before it, round the ends; where `at` is -1, the
 * first or last that stands in a window of such a height, or else the first below or the last above it. `tops` are the
 * marks' upper edges in pixels of the viewport, in document order; -1 where there is no mark.
 */
export function placeFrom(tops: readonly number[], at: number, direction: Direction, height: number): number {
  const count = tops.length;
  if (count === 0) return -1;
  if (at >= 0) return (at + (direction === "next" ? 1 : count - 1)) % count;
  if (direction === "next")
    return Math.max(
      0,
      tops.findIndex((top) => top >= 0),
    );
  const last = tops.findLastIndex((top) => top < height);
  return last < 0 ? count - 1 : last;
}
