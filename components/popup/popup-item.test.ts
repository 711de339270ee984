import { expect, it } from "vitest";
import { nextActive } from "./popup-item";

it.each([
  [-1, "ArrowDown", 3, 0],
  [2, "ArrowDown", 3, 0],
  [-1, "ArrowUp", 3, 2],
  [0, "ArrowUp", 3, 2],
  [1, "ArrowUp", 3, 0],
  [0, "ArrowDown", 0, -1],
  [1, "a", 3, 1],
])("from %d with %s among %d to %d", (active, key, length, next) => expect(nextActive(active, key, length)).toBe(next));
