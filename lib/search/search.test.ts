import { describe, expect, it } from "vitest";
import { createSearch, type SearchHit } from "./search";
import { CORE, entity, packOf } from "./search-pack.fixture";

const search = createSearch([CORE]);
const ids = (query: string, limit = 5) => search(query, limit).hits.map(({ id }) => id);
const top = (query: string) => search(query, 1).hits[0] as SearchHit;
/** The letters that a hit shows as matched. */
const marked = ({ matchedAlias, name, ranges }: SearchHit) =>
  ranges.map(([from, to]) => (matchedAlias ?? name).slice(from, to));

describe("createSearch", () => {
  it.each([
    ["the exact name first", "vela", "vela"],
    ["in any case", "VELA", "vela"],
    ["an exact alias", "ila", "agency"],
    ["a name's beginning before its middle", "vel", "vela"],
    ["a beginning of several words", "the old h", "velamar"],
    ["a letter too many", "vellamar", "velamar"],
    ["a letter too few", "velmar", "velamar"],
    ["another letter", "velomar", "velamar"],
    ["letters swapped", "lihgthouse agency", "agency"],
    ["letters swapped in a short word", "orasy", "orsay"],
    ["a wrong first letter", "zelamar", "velamar"],
    ["half a name and a typo", "internatoinal lig", "agency"],
    ["without diacritics", "coree", "coree"],
    ["with diacritics that are not there", "vélà", "vela"],
    ["a native name", "آن اورسی", "orsay"],
    ["a native name misspelt", "آن اورسي", "orsay"],
    ["outer and doubled space", "  ann   orsay ", "orsay"],
    ["words in another order", "orsay ann", "orsay"],
    ["words that are not asked about", "who is ann orsay", "orsay"],
    ["a word of the summary", "poet", "orsay"],
    ["an office held", "minister vela", "orsay"],
    ["an office held before", "mayor velamar", "orsay"],
    ["what it has to do with", "head of the office of tides", "orsay"],
    ["letters typed decomposed", "core\u0301e", "coree"],
    ["one word cut in two", "vela mar", "velamar"],
    ["two words joined", "albahr", "al-bahr"],
    ["a number without its hyphen", "gbu57", "gun"],
    ["one edit in three letters", "vlx", "vela"],
    ["a plural", "lighthouses agency", "agency"],
  ])("%s: %s", (_, query, expected) => {
    expect(ids(query)[0]).toBe(expected);
  });

  it("puts exact before whole words before beginnings", () => {
    expect(ids("vela").slice(0, 3)).toEqual(["vela", "new-vela", "velamar"]);
  });

  it("puts the better known first where names fit equally", () => {
    expect(ids("agend").slice(0, 2)).toEqual(["agendum", "agenda"]);
  });

  it("puts a holder of an office before a text that mentions it", () => {
    expect(ids("minister tides")).toEqual(["orsay", "tide-office"]);
  });

  it("leaves out what only has to do with an entity that was named", () => {
    expect(ids("office")).toEqual(["tide-office"]);
    expect(ids("head office")[0]).toBe("orsay");
  });

  it("answers the same each time and at most as many as asked for", () => {
    expect(search("a", 3)).toEqual(search("a", 3));
    expect(ids("a", 3)).toHaveLength(3);
    expect(ids("vela", 0)).toEqual([]);
  });

  it.each(["xyzzyx", "qqqq", "…", "deterrence"])("finds nothing for %s", (query) => {
    expect(ids(query)).toEqual([]);
  });

  it("finds nothing in an empty pack, and in none", () => {
    const nothing = { hits: [], near: [] };
    expect(createSearch([packOf([])])("vela", 5)).toEqual(nothing);
    expect(createSearch([])("vela", 5)).toEqual(nothing);
  });
});

describe("what came near", () => {
  it("is offered where nothing was found", () => {
    const { hits, near } = search("poet gramophone", 5);
    expect(hits).toEqual([]);
    expect(near.map(({ id }) => id)).toEqual(["orsay"]);
  });

  it.each([["a word that resembles another from afar", "mxyxr velamar", "orsay"]])(
    "holds guesses: %s",
    (_, query, expected) => {
      const { hits, near } = search(query, 5);
      expect(hits).toEqual([]);
      expect(near.map(({ id }) => id)).toContain(expected);
    },
  );

  it("is left out where something was found", () => {
    expect(search("orsay", 5).near).toEqual([]);
  });
});

describe("filters", () => {
  it.each([
    ["kind:person", ["orsay"]],
    ["kind:people", ["orsay"]],
    ["KIND:Person", ["orsay"]],
    ["kind:organization office", ["tide-office"]],
    ["kind:weapon vela", []],
    ["in:vela kind:person", ["orsay"]],
    ["in:vla kind:organisation", ["tide-office"]],
    ['in:"republic of vela" kind:organisation', ["tide-office"]],
    ["in:diplomacy orsay", ["orsay"]],
    ["kind:nothing", []],
    ["in:nowhere vela", []],
  ])("%s: %j", (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it("that say nothing yet are passed over", () => {
    expect(ids("kind: vela")[0]).toBe("vela");
  });

  it("alone give the best known first", () => {
    expect(ids("kind:place", 3)).toEqual(["agendum", "ilaya", "new-vela"]);
  });
});

describe("several packs", () => {
  const own = packOf([
    entity("vela", "Vela", [], { summary: "Of the second pack." }),
    entity("velora", "Velora", [], { familiarity: 1 }),
  ]);

  it("are searched at once, and of one entity in two the first pack's record counts", () => {
    const { hits } = createSearch([CORE, own])("vel", 9);
    expect(hits.map(({ id }) => id)).toContain("velora");
    expect(hits.filter(({ id }) => id === "vela").map(({ summary }) => summary)).toEqual(["Made up."]);
  });
});

describe("what matched", () => {
  it.each<[string, string | null, string[]]>([
    ["vela", null, ["Vela"]],
    ["velam", null, ["Velam"]],
    ["old harbour", "The Old Harbour", ["Old", "Harbour"]],
    ["ila", "ILA", ["ILA"]],
    ["coree", null, ["Corée"]],
    ["오만", "오만", ["오", "만"]],
    ["만", "오만", ["만"]],
    ["orsay ann", null, ["Ann", "Orsay"]],
    ["orsay", null, ["Orsay"]],
  ])("%s: alias %s, letters %j", (query, alias, letters) => {
    const hit = top(query);
    expect([hit.matchedAlias, marked(hit)]).toEqual([alias, letters]);
  });

  it("names the alias where it fits better than the name", () => {
    expect(top("republic of vela")).toMatchObject({ id: "vela", matchedAlias: "Republic of Vela" });
  });

  it("is marked by Fuse where the query is misspelt", () => {
    const hit = top("velomar");
    expect(hit.id).toBe("velamar");
    expect(marked(hit).join("").length).toBeGreaterThan(3);
  });

  it("keeps ranges within the text, in order, never empty", () => {
    for (const query of ["a", "vela", "lighthouse", "오", "cor", "orsey", "gbu57", "v", "bahr al"]) {
      for (const hit of search(query, 9).hits) {
        let free = 0;
        for (const [from, to] of hit.ranges) {
          expect(from).toBeGreaterThanOrEqual(free);
          expect(to).toBeGreaterThan(from);
          free = to;
        }
        expect(free).toBeLessThanOrEqual((hit.matchedAlias ?? hit.name).length);
      }
    }
  });
});
