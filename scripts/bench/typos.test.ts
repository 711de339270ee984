import { describe, expect, it } from "vitest";
import { seededRandom } from "./random";
import { makeTypos, misspell } from "./typos";

const NAMES = ["Abbas Araghchi", "Muscat", "Marco Rubio", "Marco Polo", "Natanz", "Oman", "Qom", "Fordow", "تهران"].map(
  (name, number) => ({ id: `e${number}`, name }),
);

/** Edits that turn one text into another: insertion, deletion, substitution, swap of neighbours. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      (rows[i] as number[])[j] = swapped ? Math.min(best, at(i - 2, j - 2) + 1) : best;
    }
  }
  return at(a.length, b.length);
}

describe("misspell", () => {
  it("makes one slip in a name, in lower case", () => {
    const random = seededRandom(3);
    for (let i = 0; i < 500; i++) expect(distance(misspell(random, "Araghchi"), "araghchi")).toBeLessThanOrEqual(1);
  });

  it("makes every kind of slip", () => {
    const random = seededRandom(4);
    const made = new Set(Array.from({ length: 2000 }, () => misspell(random, "Oman")));
    for (const one of ["pman", "oan", "okman", "moan", "ooman"]) expect(made).toContain(one);
    expect(made).not.toContain("zman");
  });

  it("leaves a text without letters alone", () => {
    expect(misspell(seededRandom(5), "123")).toBe("123");
  });
});

describe("makeTypos", () => {
  const typos = makeTypos(NAMES, 60, 9);
  const nameOf = (id: string) => (NAMES.find((one) => one.id === id)?.name ?? "").toLowerCase();

  it("makes so many, each once, the same for the same seed", () => {
    expect(new Set(typos.map(({ query }) => query)).size).toBe(60);
    expect(makeTypos(NAMES, 60, 9)).toEqual(typos);
    expect(makeTypos(NAMES, 60, 10)).not.toEqual(typos);
  });

  it("makes at most two slips, one in short names, none in names too short or in another script", () => {
    for (const { query, id } of typos) {
      const name = nameOf(id);
      expect(name).toMatch(/^[a-z ]{4,}$/);
      const beginnings = Array.from({ length: name.length + 1 }, (_, end) => distance(query, name.slice(0, end)));
      expect(Math.min(...beginnings)).toBeLessThanOrEqual(name.length >= 8 ? 2 : 1);
    }
  });

  it("stops half-way now and then, never where two names are meant", () => {
    const halves = typos.filter(({ query, id }) => query.length < nameOf(id).length - 2);
    expect(halves.length).toBeGreaterThan(3);
    expect(typos.filter(({ query }) => NAMES.some(({ name }) => name.toLowerCase().startsWith(query)))).toEqual([]);
  });
});
