import { expect, it } from "vitest";
import { nextOption, nextRow } from "./list-keys";

it.each<[number, string, number, number | null]>([
  [-1, "ArrowDown", 3, 0],
  [0, "ArrowDown", 3, 1],
  [2, "ArrowDown", 3, 0],
  [-1, "ArrowUp", 3, 2],
  [0, "ArrowUp", 3, 2],
  [1, "ArrowUp", 3, 0],
  [-1, "PageDown", 20, 4],
  [18, "PageDown", 20, 19],
  [18, "PageUp", 20, 13],
  [-1, "PageUp", 20, 0],
  [1, "Home", 3, 0],
  [1, "End", 3, 2],
  [-1, "Home", 3, null],
  [-1, "End", 3, null],
  [-1, "ArrowDown", 0, null],
  [1, "a", 3, null],
])("nextOption: %d with %s among %d to %s", (active, key, length, next) =>
  expect(nextOption(key, active, length)).toBe(next),
);

it.each<[number, string, number, number | null]>([
  [0, "ArrowDown", 3, 1],
  [2, "ArrowDown", 3, 2],
  [1, "ArrowUp", 3, 0],
  [0, "ArrowUp", 3, -1],
  [1, "Home", 3, 0],
  [1, "End", 3, 2],
  [1, "PageDown", 20, 6],
  [1, "PageUp", 20, 0],
  [1, "a", 3, null],
])("nextRow: %d with %s among %d to %s", (row, key, length, next) => expect(nextRow(key, row, length)).toBe(next));
