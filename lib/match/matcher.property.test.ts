import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAliasIndex } from "../compile/alias-index";
import { defaultCase } from "../entity/alias-rule";
import { createMatcher } from "./matcher";
import { type Hit, isAlias, naiveScan, type TestAlias } from "./naive-scan.fixture";

const SEED = 20_260_201;
const RUNS = { seed: SEED, numRuns: 3_000 };

/** A scanner for these aliases; hits at one place are one. */
function scannerOf(aliases: readonly TestAlias[]): (text: string) => Hit[] {
  const index = buildAliasIndex(
    aliases.map(({ text, case: rule = defaultCase(text) }, entity) => ({
      text,
      case: rule,
      afterName: false,
      context: [],
      entity,
    })),
  );
  const matcher = createMatcher(index);
  return (text) => {
    const hits: Hit[] = [];
    matcher.scan(text, (start, end, row) => {
      const last = hits.at(-1);
      const alias = index.entity[row] as number;
      if (last?.start === start && last.end === end) last.aliases.push(alias);
      else hits.push({ start, end, aliases: [alias] });
    });
    for (const hit of hits) hit.aliases.sort((a, b) => a - b);
    return hits;
  };
}

const overlap = (one: Hit, other: Hit) => one.start < other.end && other.start < one.end;
const has = (hits: readonly Hit[], { start, end, aliases }: Hit) =>
  hits.some((hit) => hit.start === start && hit.end === end && aliases.every((alias) => hit.aliases.includes(alias)));

// Few letters, so that words collide; then all that stands in or between words and means something.
const LETTERS = [
  ..."aabbABsS",
  "é",
  "É",
  "e\u0301",
  "ß",
  "1",
  "أ",
  "ا",
  "ی",
  "ي",
  "中",
  "国",
  "カ",
  "ー",
  "한",
  "은",
  "에서",
];
const JOINTS = ["", "", "'", "’", ".", "\u00ad", "\u200d", "\u0301", "-"];
const GAPS = [
  " ",
  " ",
  " ",
  "\u00a0",
  "\n ",
  "-",
  "–",
  "’s ",
  "'s-",
  ". ",
  ", ",
  "/",
  ".",
  "",
  "@",
  " #",
  "://",
  "_",
  "🏔",
];

const word = fc
  .array(fc.tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 3 })
  .map((pairs) => pairs.map(([letter, joint], k) => letter + (k < pairs.length - 1 ? joint : "")).join(""))
  // A dot before a small letter makes an address, which is no alias.
  .filter(isAlias);
const phraseOf = (words: readonly string[], longest: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: longest })
    .map((pairs) => pairs.map(([text, gap], k) => text + (k < pairs.length - 1 ? gap : "")).join(""));

/** Aliases and a text that are made of the same few words, in several cases. */
const scene = fc.array(word, { minLength: 1, maxLength: 5 }).chain((words) =>
  fc
    .array(
      fc.record(
        {
          text: phraseOf(words, 4).filter(isAlias),
          case: fc.constantFrom("exact" as const, "initial" as const, "any" as const),
        },
        { requiredKeys: ["text"] },
      ),
      { minLength: 1, maxLength: 7 },
    )
    .chain((aliases) =>
      fc.record({
        aliases: fc.constant(aliases),
        text: phraseOf([...words, ...aliases.flatMap(({ text }) => [text, text.toLowerCase(), text.toUpperCase()])], 9),
      }),
    ),
);

describe("the matcher", () => {
  it("finds what a naive scan finds", () => {
    let hits = 0;
    fc.assert(
      fc.property(scene, ({ aliases, text }) => {
        const expected = naiveScan(aliases, text);
        hits += expected.length;
        expect(scannerOf(aliases)(text)).toEqual(expected);
      }),
      { ...RUNS, numRuns: 6_000 },
    );
    // The scenes are worth their while only if there is much to find.
    expect(hits).toBeGreaterThan(6_000);
  });

  it("gives places that lie in the text, in order, none over another", () => {
    fc.assert(
      fc.property(scene, fc.string({ unit: "binary" }), ({ aliases, text }, noise) => {
        const whole = noise + text + noise;
        let free = 0;
        for (const { start, end } of scannerOf(aliases)(whole)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          free = end;
        }
      }),
      RUNS,
    );
  });

  it("finds the same alias in what it found, scanned alone", () => {
    fc.assert(
      fc.property(scene, ({ aliases, text }) => {
        const scan = scannerOf(aliases);
        for (const { start, end, aliases: found } of scan(text)) {
          expect(scan(text.slice(start, end))).toEqual([{ start: 0, end: end - start, aliases: found }]);
        }
      }),
      RUNS,
    );
  });

  it("keeps nothing from one text to the next", () => {
    fc.assert(
      fc.property(scene, fc.string({ unit: "binary" }), ({ aliases, text }, other) => {
        const scan = scannerOf(aliases);
        const fresh = scan(text);
        scan(text + other + text);
        scan(other);
        expect(scan(text)).toEqual(fresh);
      }),
      RUNS,
    );
  });

  it("loses a hit to a further alias only where that overlaps", () => {
    fc.assert(
      fc.property(scene, ({ aliases, text }) => {
        const more = scannerOf(aliases)(text);
        const added = aliases.length - 1;
        if (added === 0) return;
        const fewer = scannerOf(aliases.slice(0, -1))(text);
        const lost = fewer.filter((hit) => !has(more, hit));
        for (const hit of lost) expect(more.some((other) => overlap(hit, other))).toBe(true);
        // Further hits may fall in turn, but the first falls to the alias that was added.
        const [first] = lost;
        if (first) expect(more.some((other) => overlap(first, other) && other.aliases.includes(added))).toBe(true);
      }),
      RUNS,
    );
  });
});
