import { expect, it } from "vitest";
import { centreBy } from "./centre";

/** Port of 100 at 0 in content of 1000, unless told otherwise. */
it.each<[string, [number, number], [number, number], [number, number], number]>([
  ["below the window", [500, 20], [0, 100], [0, 900], 460],
  ["in the middle already", [40, 20], [0, 100], [300, 900], 0],
  ["above the window", [-200, 20], [0, 100], [300, 900], -240],
  ["near the top of the page", [10, 20], [0, 100], [0, 900], 0],
  ["near the top, scrolled a little", [5, 20], [0, 100], [10, 900], -10],
  ["near the end of the page", [95, 20], [0, 100], [880, 900], 20],
  ["a port that begins lower", [500, 20], [50, 100], [0, 900], 410],
  ["taller than the port", [500, 300], [0, 100], [0, 900], 500],
  ["nothing to scroll", [500, 20], [0, 100], [0, 0], 0],
])("%s", (_, [at, size], [portAt, portSize], [by, most], result) => {
  expect(centreBy({ at, size }, { at: portAt, size: portSize }, { by, most })).toBe(result);
});
