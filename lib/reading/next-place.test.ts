import { expect, it } from "vitest";
import { nextPlace } from "./next-place";

it.each<[string, string, [string, number] | null, number]>([
  ["the first jump", "abc", null, 0],
  ["the next", "abc", ["a", 0], 1],
  ["round the end", "abc", ["c", 2], 0],
  ["alone", "a", ["a", 0], 0],
  ["one was added before", "xab", ["a", 0], 2],
  ["one was taken away before", "bc", ["b", 1], 1],
  ["the last one has gone", "ac", ["b", 1], 1],
  ["the last one has gone, and was at the end", "ab", ["c", 2], 0],
  ["none is left", "", ["a", 0], -1],
])("%s", (_, marks, last, place) => {
  expect(nextPlace([...marks], last && { mark: last[0], place: last[1] })).toBe(place);
});
