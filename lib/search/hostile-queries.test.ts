import { describe, expect, it } from "vitest";
import { createSearch, type SearchHit } from "./search";
import { BEACONS, CORE } from "./search-pack.fixture";

const search = createSearch([CORE]);
const ids = (query: string) => search(query, 5).hits.map(({ id }) => id);
const top = (query: string) => search(query, 1).hits[0] as SearchHit;

describe("hostile queries", () => {
  it.each([
    ["nothing", ""],
    ["white space and controls", " \n\t\u0000\u200b"],
    ["10,000 letters", "vela".repeat(2_500)],
    ["10,000 spaces", `${" ".repeat(10_000)}vela`],
    ["10,000 words", "v ".repeat(5_000)],
    ["10,000 filters", "kind:person ".repeat(1_000)],
    ["a regular expression", ".*+?^$()[]|{}\\"],
    ["one that backtracks", "(a+)+$(a+)+$"],
    ["Fuse's own operators", "'vela !vela ^vela .vela$ =vela | x"],
    ["emoji", "🏔️👩‍👩‍👧‍👦🇴🇲"],
    ["an emoji cut in two", "🏔️".repeat(40)],
    ["lone surrogates", "\ud800vela\udc00"],
    ["stacked marks", `v${"\u0301".repeat(5_000)}ela`],
    ["right to left and back", "\u202eآن\u202c orsay \u2067اورسی\u2069"],
    ["an address", "https://example.org/vela?x=1#vela @vela vela.com"],
    ["keys of objects", "__proto__ constructor toString"],
  ])("%s", (_, query) => {
    const { hits, near } = search(query, 5);
    expect(hits.length + near.length).toBeLessThanOrEqual(5);
  });

  it.each([
    ["a regular expression round a name", "^(vela)$", "vela"],
    ["Fuse's operators round a name", "'=vela", "vela"],
    ["a handle", "@vela", "vela"],
    ["an emoji beside a name", "🏔️ vela", "vela"],
    ["bidirectional controls", "\u2067آن اورسی\u2069", "orsay"],
    ["control characters inside", "ve\u0000la", "new-vela"],
    ["spaces before", `${" ".repeat(10_000)}vela`, "vela"],
  ])("a name is found in spite of %s", (_, query, expected) => {
    expect(ids(query)).toContain(expected);
  });

  it("reads the beginning of a query that goes on for 10,000 words", () => {
    const hit = top(BEACONS + " and more".repeat(10_000));
    expect(hit.id).toBe("beacons");
    expect(hit.score).toBeLessThan(0.5);
  });
});
