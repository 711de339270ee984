import { describe, expect, it } from "vitest";
import { eachAscending } from "../base/varint";
import { IN_DESCRIPTION, IN_NAMES, IN_RELATIONS, IN_ROLES, LISTS, type SearchIndex } from "../pack/search-index";
import { buildSearchIndex, type SearchEntry } from "./search-index";

const entry = (over: Partial<SearchEntry>): SearchEntry => ({
  prominence: 2,
  names: [],
  roles: [],
  description: [],
  relations: [],
  filters: [],
  ...over,
});

const INDEX = buildSearchIndex([
  entry({ names: ["Vela"], description: ["A coast of the Vela river"], filters: ["kind:place"] }),
  entry({ prominence: 1, names: ["Vela Bank", "Élan"], roles: ["Keeper of the coast"], relations: ["Orsay"] }),
]);

const utf8 = new TextDecoder();
const words = ({ wordOffsets, wordBytes }: SearchIndex) =>
  Array.from({ length: wordOffsets.length - 1 }, (_, at) =>
    utf8.decode(wordBytes.subarray(wordOffsets[at], wordOffsets[at + 1])),
  );

function ranksOf(word: string, list: number): number[] {
  const at = words(INDEX).indexOf(word) * LISTS + list;
  const ranks: number[] = [];
  const { postingOffsets, postings } = INDEX;
  eachAscending(postings, postingOffsets[at] as number, postingOffsets[at + 1] as number, 99, (r) => ranks.push(r));
  return ranks;
}

describe("buildSearchIndex", () => {
  it("ranks the best known first", () => {
    expect([...INDEX.ranked]).toEqual([1, 0]);
  });

  it("holds each folded word once, in order, without common ones beyond names", () => {
    expect(words(INDEX)).toEqual(["bank", "coast", "elan", "keeper", "kind:place", "orsay", "river", "vela"]);
  });

  it.each([
    ["vela", IN_NAMES, [0, 1]],
    ["vela", IN_DESCRIPTION, []],
    ["coast", IN_ROLES, [0]],
    ["coast", IN_DESCRIPTION, [1]],
    ["orsay", IN_RELATIONS, [0]],
    ["kind:place", IN_RELATIONS, [1]],
  ])("%s in list %d: %j", (word, list, ranks) => expect(ranksOf(word, list)).toEqual(ranks));

  it("is the same for the same entries, and one of nothing", () => {
    expect(buildSearchIndex([])).toEqual(buildSearchIndex([]));
    expect(words(buildSearchIndex([]))).toEqual([]);
  });
});
