import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance";

describe("editDistance", () => {
  it.each<[string, string, number, number]>([
    ["oman", "oman", 0, 0],
    ["oamn", "oman", 1, 1],
    ["omn", "oman", 1, 1],
    ["oman", "omaan", 1, 1],
    ["tehran", "teheran", 1, 1],
    ["isreal", "israel", 1, 1],
    ["mus", "muscat", 3, 0],
    ["msc", "muscat", 3, 1],
    ["kaminei", "khamenei", 2, 2],
    ["", "abc", 3, 0],
    ["abc", "", 3, 3],
    ["тегран", "тегеран", 1, 1],
  ])("%s and %s: %d, of a beginning %d", (query, word, whole, prefix) => {
    expect(editDistance(query, word, 9)).toEqual({ whole, prefix });
  });

  it("says most + 1 for more than most", () => {
    expect(editDistance("abcdef", "uvwxyz", 2)).toEqual({ whole: 3, prefix: 3 });
    expect(editDistance("abc", "abcdefgh", 2)).toEqual({ whole: 3, prefix: 0 });
  });

  const letters = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 90 });

  it("agrees with the whole table, and with the distance to each beginning", () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 4 }), (query, word, most) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, length) => table(query, word.slice(0, length)));
        const whole = Math.min(beginnings.at(-1) as number, most + 1);
        expect(editDistance(query, word, most)).toEqual({ whole, prefix: Math.min(...beginnings, most + 1) });
      }),
      { numRuns: 300 },
    );
  });
});

/** Optimal string alignment by its definition, the table in full. */
function table(a: string, b: string): number {
  const d: number[][] = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => (d[i] as number[])[j] as number;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const edits = [at(i - 1, j - 1) + same, at(i - 1, j) + 1, at(i, j - 1) + 1];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits.push(at(i - 2, j - 2) + 1);
      (d[i] as number[])[j] = Math.min(...edits);
    }
  }
  return at(a.length, b.length);
}
