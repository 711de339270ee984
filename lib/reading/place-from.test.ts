import { expect, it } from "vitest";
import { placeFrom } from "./place-from";

const TOPS = [-500, -20, 100, 700, 900, 1500];

it.each([
  ["the first in sight", TOPS, -1, "next", 2],
  ["the last in sight", TOPS, -1, "previous", 3],
  ["the next", TOPS, 2, "next", 3],
  ["the previous", TOPS, 2, "previous", 1],
  ["from the last to the first", TOPS, 5, "next", 0],
  ["from the first to the last", TOPS, 0, "previous", 5],
  ["all above: from the beginning", [-9, -5], -1, "next", 0],
  ["all above, backwards: the last", [-9, -5], -1, "previous", 1],
  ["all below: the first", [900, 950], -1, "next", 0],
  ["all below, backwards: round to the last", [900, 950], -1, "previous", 1],
  ["a single mark", [10], 0, "next", 0],
  ["a single mark, backwards", [10], 0, "previous", 0],
  ["no mark", [], -1, "next", -1],
] as const)("%s", (_, tops, at, direction, expected) => {
  expect(placeFrom(tops, at, direction, 800)).toBe(expected);
});
