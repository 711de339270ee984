import { describe, expect, it } from "vitest";
import { splitRanges } from "./split-ranges";

/** Matched pieces in brackets, so that a case reads as a line. */
function bracketed(text: string, ranges: [number, number][]): string {
  return splitRanges(text, ranges)
    .map((piece) => (piece.matched ? `[${piece.text}]` : piece.text))
    .join("");
}

describe("splitRanges", () => {
  it.each<[string, [number, number][], string]>([
    ["Muscat", [], "Muscat"],
    ["", [[0, 2]], ""],
    ["Muscat", [[0, 3]], "[Mus]cat"],
    [
      "Muscat",
      [
        [3, 6],
        [0, 1],
      ],
      "[M]us[cat]",
    ],
    [
      "Muscat",
      [
        [0, 3],
        [2, 4],
      ],
      "[Musc]at",
    ],
    [
      "Muscat",
      [
        [0, 3],
        [1, 2],
      ],
      "[Mus]cat",
    ],
    ["Muscat", [[4, 99]], "Musc[at]"],
    ["Muscat", [[2, 2]], "Muscat"],
  ])("%s at %j is %s", (text, ranges, result) => expect(bracketed(text, ranges)).toBe(result));
});
