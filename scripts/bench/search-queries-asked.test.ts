import { describe, expect, it } from "vitest";
import { FILTER_KIND } from "./search-queries";
import { mixQueries, TYPO_KIND } from "./search-queries-asked";

const TYPOS = Array.from({ length: 5 }, (_, at) => ({ query: `t${at}`, id: `e${at}` }));
const HAND = Array.from({ length: 8 }, (_, at) => ({
  query: `h${at}`,
  kind: at === 3 ? FILTER_KIND : "role",
  ids: [`e${at}`],
}));

describe("mixQueries", () => {
  const mixed = mixQueries(TYPOS, HAND);

  it("has every query once, but filters", () => {
    expect(mixed.map(({ query }) => query).sort()).toEqual("h0 h1 h2 h4 h5 h6 h7 t0 t1 t2 t3 t4".split(" "));
  });

  it("has both lists in turn, so that any beginning is a sample of both", () => {
    expect(mixed.slice(0, 10).map(({ kind }) => kind === TYPO_KIND)).toEqual(
      Array.from({ length: 10 }, (_, at) => at % 2 === 0),
    );
  });

  it("orders the hand list anew, the same way each time", () => {
    const hand = mixed.filter(({ kind }) => kind !== TYPO_KIND).map(({ query }) => query);
    expect(hand).not.toEqual([...hand].sort());
    expect(mixQueries(TYPOS, HAND)).toEqual(mixed);
  });
});
