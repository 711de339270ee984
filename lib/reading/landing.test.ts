import { expect, it } from "vitest";
import { scrollToLand } from "./landing";

type Case = [string, [number, number], [number, number], [number, number], number];

/** Box, port, and how far it is scrolled and can be. */
it.each<Case>([
  ["below the window", [500, 20], [0, 100], [0, 900], 460],
  ["in the middle already", [40, 20], [0, 100], [300, 900], 0],
  ["above the window", [-200, 20], [0, 100], [300, 900], -240],
  ["near the top of the page", [10, 20], [0, 100], [0, 900], 0],
  ["near the top, scrolled a little", [5, 20], [0, 100], [10, 900], -10],
  ["near the end of the page", [95, 20], [0, 100], [880, 900], 20],
  ["a port that begins lower", [500, 20], [50, 100], [0, 900], 410],
  ["taller than the port", [500, 300], [0, 100], [0, 900], 500],
  ["nothing to scroll", [500, 20], [0, 100], [0, 0], 0],
  ["a window too low for the popup", [900, 20], [0, 640], [0, 2000], 590],
])("brings into the middle: %s", (_, [at, size], [portAt, portSize], [by, most], result) => {
  expect(scrollToLand({ at, size }, { at: portAt, size: portSize }, { by, most })).toBe(result);
});

it.each<Case>([
  ["below the window", [2000, 20], [0, 800], [0, 5000], 1460],
  ["in a window just tall enough", [2000, 20], [0, 641], [0, 5000], 1460],
  ["under the popup, and so back down", [200, 20], [0, 800], [700, 5000], -340],
  ["near the top of the page", [200, 20], [0, 800], [0, 5000], 0],
  ["a port that begins lower", [2000, 20], [60, 740], [0, 5000], 1400],
  ["too tall to end in the window there", [2000, 400], [0, 800], [0, 5000], 1600],
  ["taller than the window", [2000, 900], [0, 800], [0, 5000], 2000],
])("brings below the popup: %s", (_, [at, size], [portAt, portSize], [by, most], result) => {
  expect(scrollToLand({ at, size }, { at: portAt, size: portSize }, { by, most })).toBe(result);
});
