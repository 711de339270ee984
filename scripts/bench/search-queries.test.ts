import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkSources } from "../facts/check";
import { FILTER_KIND, readHandQueries } from "./search-queries";

const queries = readHandQueries();

describe("the hand list of queries", () => {
  it("is long enough to tell engines apart", () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
  });

  it("asks for entities that the facts hold", () => {
    const known = new Set(checkSources().records.map(({ entity }) => entity.id));
    expect(queries.filter(({ ids }) => ids.length === 0 || ids.some((id) => !known.has(id)))).toEqual([]);
  });

  it("has each query once, as it is typed", () => {
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.filter(({ query }) => query !== query.trim() || query === "")).toEqual([]);
  });

  it("is sorted within its kinds", () => {
    const text = readFileSync(new URL("./search-queries.yaml", import.meta.url), "utf8");
    const written = [...text.matchAll(/^ {2}(.+): (?:\[.*\]|[\w-]+)$/gm)].map(([, query]) => query);
    expect(written).toEqual(queries.map(({ query }) => query));
    for (const kind of new Set(queries.map((one) => one.kind))) {
      const group = queries.filter((one) => one.kind === kind).map(({ query }) => query);
      expect(group).toEqual([...group].sort());
    }
  });

  it("uses filters in their own group alone", () => {
    for (const { query, kind } of queries)
      expect([query, /\b(?:in|kind):/.test(query)]).toEqual([query, kind === FILTER_KIND]);
  });
});
