import { describe, expect, it } from "vitest";
import { createSearch, type SearchHit, type SearchRecord } from "./search";

const record = (id: string, name: string, aliases: string[] = [], over: Partial<SearchRecord> = {}): SearchRecord => {
  return { id, name, kind: "place", familiarity: 2, aliases, summary: "Made up.", wikipedia: null, ...over };
};

/** A name longer than a query may be. */
const BEACONS = "Convention of the Coastal States on Lighting Harbours, Piers and Beacons";

const search = createSearch([
  record("vela", "Vela", ["VLA", "Republic of Vela"]),
  record("velamar", "Velamar", ["The Old Harbour"], { familiarity: 3 }),
  record("new-vela", "New Vela", [], { familiarity: 1 }),
  record("orsay", "Ann Orsay", ["Orsay", "آن اورسی"], { kind: "person", summary: "Poet of the sea and of Lumeria." }),
  record("coree", "Corée", ["오만", "Corea"]),
  record("agency", "International Lighthouse Agency", ["ILA", "the lighthouse agency"], { familiarity: 3 }),
  record("ilaya", "Ilaya", [], { familiarity: 1 }),
  record("beacons", BEACONS),
  record("agenda", "Agenda", [], { familiarity: 3 }),
  record("agendum", "Agendas", [], { familiarity: 1 }),
]);

const ids = (query: string, limit = 5) => search(query, limit).map(({ id }) => id);
const top = (query: string) => search(query, 1)[0] as SearchHit;
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
    ["a typo", "vellamar", "velamar"],
    ["letters swapped", "lihgthouse", "agency"],
    ["without diacritics", "coree", "coree"],
    ["with diacritics that are not there", "vélà", "vela"],
    ["a native name", "آن اورسی", "orsay"],
    ["outer and doubled space", "  ann   orsay ", "orsay"],
    ["a word of the summary", "poet", "orsay"],
    ["letters typed decomposed", "core\u0301e", "coree"],
  ])("%s: %s", (_, query, expected) => {
    expect(ids(query)[0]).toBe(expected);
  });

  it("puts exact before beginning before the rest", () => {
    expect(ids("vela").slice(0, 3)).toEqual(["vela", "velamar", "new-vela"]);
  });

  it("puts the better known first where names fit equally", () => {
    expect(ids("agend").slice(0, 2)).toEqual(["agendum", "agenda"]);
  });

  it("answers the same each time and at most as many as asked for", () => {
    expect(search("a", 3)).toEqual(search("a", 3));
    expect(ids("a", 3)).toHaveLength(3);
    expect(ids("vela", 0)).toEqual([]);
  });

  it.each(["xyzzyx", "qqqq", "…"])("finds nothing for %s", (query) => {
    expect(ids(query)).toEqual([]);
  });

  it("finds nothing among no records", () => {
    expect(createSearch([])("vela", 5)).toEqual([]);
  });
});

describe("what matched", () => {
  it.each<[string, string | null, string[]]>([
    ["vela", null, ["Vela"]],
    ["velam", null, ["Velam"]],
    ["old harbour", "The Old Harbour", ["Old Harbour"]],
    ["ila", "ILA", ["ILA"]],
    ["coree", null, ["Corée"]],
    ["오만", "오만", ["오만"]],
    ["만", "오만", ["만"]],
  ])("%s: alias %s, letters %j", (query, alias, letters) => {
    const hit = top(query);
    expect([hit.matchedAlias, marked(hit)]).toEqual([alias, letters]);
  });

  it("names the alias where it fits better than the name", () => {
    expect(top("republic of vela")).toMatchObject({ id: "vela", matchedAlias: "Republic of Vela" });
  });

  it("keeps ranges within the text, in order, never empty", () => {
    for (const query of ["a", "vela", "lighthouse", "오", "cor", "orsey"]) {
      for (const hit of search(query, 9)) {
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

describe("hostile queries", () => {
  it.each([
    ["nothing", ""],
    ["white space and controls", " \n\t\u0000\u200b"],
    ["10,000 letters", "vela".repeat(2_500)],
    ["10,000 spaces", `${" ".repeat(10_000)}vela`],
    ["10,000 words", "v ".repeat(5_000)],
    ["a regular expression", ".*+?^$()[]|{}\\"],
    ["one that backtracks", "(a+)+$(a+)+$"],
    ["Fuse's own operators", "'vela !vela ^vela .vela$ =vela | x"],
    ["emoji", "🏔️👩‍👩‍👧‍👦🇴🇲"],
    ["an emoji cut in two", "🏔️".repeat(40)],
    ["lone surrogates", "\ud800vela\udc00"],
    ["stacked marks", `v${"\u0301".repeat(5_000)}ela`],
    ["keys of objects", "__proto__ constructor toString"],
  ])("%s", (_, query) => {
    expect(Array.isArray(search(query, 5))).toBe(true);
  });

  it("reads the beginning of a query that goes on for 10,000 words", () => {
    const hit = top(BEACONS + " and more".repeat(10_000));
    expect(hit.id).toBe("beacons");
    expect(hit.score).toBeLessThan(0.5);
  });

  it("reads a query after 10,000 spaces", () => {
    expect(ids(`${" ".repeat(10_000)}vela`)[0]).toBe("vela");
  });
});
