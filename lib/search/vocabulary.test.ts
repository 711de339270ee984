import { describe, expect, it } from "vitest";
import { buildSearchIndex } from "../compile/search-index";
import { respellings } from "./respellings";
import { createVocabulary } from "./vocabulary";

const WORDS =
  "al jazeera iran iraq oman israel drone muscat tehran khamenei khomeini gbu 57 hezbollah عراقچي тегеран 오".split(
    " ",
  );
const INDEX = buildSearchIndex([
  { prominence: 1, names: WORDS, roles: [], description: [], relations: [], filters: ["kind:person"] },
]);
const vocabulary = createVocabulary(INDEX);
const utf8 = new TextDecoder();
const wordAt = (number: number) =>
  utf8.decode(INDEX.wordBytes.subarray(INDEX.wordOffsets[number], INDEX.wordOffsets[number + 1]));

describe("createVocabulary", () => {
  it.each(WORDS)("finds %s", (word) => expect(wordAt(vocabulary.find(word))).toBe(word));

  it.each(["", "ira", "irann", "zz", "عراق"])("does not find %j", (word) => expect(vocabulary.find(word)).toBe(-1));

  it.each([
    ["ira", ["iran", "iraq"]],
    ["iran", ["iran"]],
    ["k", ["khamenei", "khomeini", "kind:person"]],
    ["عر", ["عراقچي"]],
    ["zz", []],
  ])("beginning with %s: %j", (beginning, expected) => {
    const [from, to] = vocabulary.startingWith(beginning);
    expect(Array.from({ length: to - from }, (_, at) => wordAt(from + at))).toEqual(expected);
  });

  it.each<[string, boolean, string[]]>([
    ["irn", true, ["iran"]],
    ["oamn", true, ["oman"]],
    ["isreal", false, ["israel"]],
    ["omna", true, ["oman"]],
    ["muskat", false, ["muscat"]],
    ["kamenei", false, ["khamenei"]],
    ["hezbo", true, ["hezbollah"]],
    ["hezzbo", true, ["hezbollah"]],
    ["hezzbo", false, []],
    ["тегран", false, ["тегеран"]],
    ["عراقجي", false, ["عراقچي"]],
    ["om", true, []],
    ["x".repeat(50), true, []],
  ])("resembling %s (open: %s): %j", (word, open, expected) => {
    const others = vocabulary.resembling(word, open).filter((found) => wordAt(found.word) !== word);
    expect([...new Set(others.map((found) => wordAt(found.word)))]).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(others).toEqual([]);
  });

  it("says how alike two words are", () => {
    const likenessOf = (word: string) => vocabulary.resembling(word, false).map(({ likeness }) => likeness);
    expect(likenessOf("muskat")).toEqual([83]);
    expect(likenessOf("moskat")).toEqual([67]);
  });

  it.each([
    ["iranian", ["iran"]],
    ["drones", ["drone"]],
    ["ala", []],
    ["iraqiyya", []],
  ])("stems of %s: %j", (word, expected) => {
    expect(vocabulary.stems(word).map((found) => wordAt(found.word))).toEqual(expected);
  });
});

describe("respellings", () => {
  it.each<[string, string[][]]>([
    ["hezb ollah", [["hezbollah"]]],
    ["the hezb ollah party", [["the", "hezbollah", "party"]]],
    ["aljazeera", [["al", "jazeera"]]],
    ["aljaz", []],
    ["aljazee", [["al", "jazee"]]],
    ["gbu57", [["gbu", "57"]]],
    ["iran iraq", []],
    ["muscat", []],
  ])("%s: %j", (query, expected) => expect(respellings(query.split(" "), vocabulary)).toEqual(expected));
});
