import { describe, expect, it } from "vitest";
import { createMatcher } from "../match/matcher";
import { checkAliasIndex } from "../pack/bounds";
import { AFTER_NAME, CASE_MASK, MAX_ALIAS_TOKENS, MAX_CANDIDATES, NEEDS_CONTEXT } from "../pack/format";
import { buildAliasIndex, type IndexedAlias } from "./alias-index";

const alias = (text: string, entity = 0, over: Partial<IndexedAlias> = {}): IndexedAlias => {
  return { text, case: "any", afterName: false, context: [], entity, ...over };
};
const words = (count: number) => Array.from({ length: count }, (_, k) => `w${k}`).join(" ");

describe("buildAliasIndex", () => {
  it.each<[string, IndexedAlias[], number]>([
    ["no alias", [], 0],
    ["one", [alias("vela")], 1],
    ["the same twice for one entity", [alias("vela"), alias("vela")], 1],
    ["two spellings of one form", [alias("vela"), alias("Véla")], 1],
    ["one form of two entities", [alias("vela", 0), alias("vela", 1)], 2],
    ["one form under two rules", [alias("vela"), alias("vela", 0, { afterName: true })], 2],
    ["as many tokens as fit", [alias(words(MAX_ALIAS_TOKENS))], 1],
    [
      "as many owners as fit",
      Array.from({ length: MAX_CANDIDATES }, (_, entity) => alias("vela", entity)),
      MAX_CANDIDATES,
    ],
  ])("%s: rows within bounds", (_, aliases, rows) => {
    const index = buildAliasIndex(aliases);
    expect(index.check.length).toBe(rows);
    expect(() => checkAliasIndex(index, rows, MAX_CANDIDATES)).not.toThrow();
  });

  it.each<[string, IndexedAlias[], string]>([
    ["no token", [alias("…")], 'alias "…": expected 1 to 16 tokens, found 0'],
    ["too many tokens", [alias(words(MAX_ALIAS_TOKENS + 1))], "expected 1 to 16 tokens, found 17"],
    [
      "too many owners",
      Array.from({ length: MAX_CANDIDATES + 1 }, (_, entity) => alias("vela", entity)),
      "more than 64 entities share one surface form",
    ],
  ])("throws on %s", (_, aliases, message) => {
    expect(() => buildAliasIndex(aliases)).toThrow(message);
  });

  it("counts owners, not repetitions, towards the limit", () => {
    const repeated = Array.from({ length: MAX_CANDIDATES + 1 }, () => alias("vela"));
    expect(buildAliasIndex(repeated).check.length).toBe(1);
  });

  it("does not depend on the order of the aliases", () => {
    const texts = ["vela", "vela port", "port", "lumeria", "vela port lumeria", "Vela", "port"];
    const aliases = texts.flatMap((text, entity) => [
      alias(text, entity),
      alias(text, entity, { case: "initial", context: ["sea"] }),
    ]);
    const [one, other] = [aliases, [...aliases].reverse()].map((list) => buildAliasIndex(list));
    expect(one).toEqual(other);
  });

  it("writes each alias's rule", () => {
    const { rule } = buildAliasIndex([alias("vela", 0, { case: "exact", afterName: true, context: ["sea"] })]);
    expect([
      (rule[0] as number) & CASE_MASK,
      (rule[0] as number) & AFTER_NAME,
      (rule[0] as number) & NEEDS_CONTEXT,
    ]).toEqual([2, 4, 8]);
  });

  it("closes each context phrase with 0, and takes in its plural", () => {
    const { contextRows, contextOffsets, contextSequence } = buildAliasIndex([
      alias("vela"),
      alias("port", 1, { context: ["old harbour", "ships"] }),
      alias("quay", 2, { context: ["old harbours"] }),
    ]);
    expect(contextRows.length).toBe(2);
    expect(Array.from(contextOffsets)).toEqual([0, 8, 11]);
    const [port, quay] = [contextSequence.subarray(0, 8), contextSequence.subarray(8)];
    expect(
      Array.from(port, (hash) => hash === 0)
        .map(Number)
        .join(""),
    ).toBe("00100101");
    expect(port.subarray(3, 6)).toEqual(quay);
  });

  it("finds every one of ten thousand aliases again", () => {
    const texts = Array.from({ length: 10_000 }, (_, k) => `name${k % 100} part${k}`);
    const index = buildAliasIndex(texts.map((text, entity) => alias(text, entity)));
    const found: number[] = [];
    createMatcher(index).scan(texts.join(". "), (_start, _end, row) => found.push(index.entity[row] as number));
    expect(found).toEqual(texts.map((_, entity) => entity));
  });
});
