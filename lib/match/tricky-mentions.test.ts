import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { surfacesFound } from "./found-by.fixture";

/** A folder with test corpora of other projects; where it is not set, only our own cases run. */
const CORPUS = process.env.BACKGROUNDER_CORPUS;

const ALIASES = [
  "Marek Dvořák",
  "Dvořák",
  "NORTHCOM",
  "U.N. Northern Mission",
  "U.N.",
  "UN",
  "IT",
  "Vela",
  "Peru",
  "Peru Rail",
  "Quito",
  "Ta’izz",
  "Münster",
  "João Simão Curió",
  "El-Mansuri",
  "Lima",
  "Lima Basin",
  "patrol boat",
  "Port Said",
  "Said College",
  "Farmer’s League of Vela",
  "یزدی",
  "کرمان",
  "أربيل",
  "Варна",
  "挪威",
  "东京",
  "벨라",
  "Rafsani",
  "PJ Orr",
  "Weißensee",
  "Lindqvist",
  "St. Lucia",
  "عمان",
];

describe("mentions that are easy to get wrong", () => {
  it.each<[string, string, string[]]>([
    ["typographic possessive before a full name", "Peru’s envoy, Marek Dvořák, left", ["Peru", "Marek Dvořák"]],
    ["straight possessives", "Peru's fleet and Dvořák's notes", ["Peru", "Dvořák"]],
    ["demonyms are other words", "Peruvian and Velan sailors", []],
    ["a longer unknown name begins like a longer alias", "Peru Railways stopped", ["Peru"]],
    ["the longer alias", "Peru Rail stopped", ["Peru Rail"]],
    ["an initialism inside a name", "head of the U.N. Northern Mission", ["U.N. Northern Mission"]],
    ["the same without dots", "UN Northern Mission spoke", ["UN Northern Mission"]],
    ["a dash between two names", "U.N.–Peru pact", ["U.N.", "Peru"]],
    ["a hyphen after dots", "U.N.-backed force", ["U.N."]],
    ["words that are acronyms in capitals", "it is for the un-initiated", []],
    ["acronyms in capitals", "the UN and IT", ["UN", "IT"]],
    ["an acronym needs its own case", "Northcom, NORTHCOM", ["NORTHCOM"]],
    ["no-break space in a name", "Marek\u00a0Dvořák left", ["Marek\u00a0Dvořák"]],
    ["line break and indent in a name", "Marek\n   Dvořák", ["Marek\n   Dvořák"]],
    ["a hyphened tail", "a Dvořák-backed plan", ["Dvořák"]],
    ["soft hyphen", "Dvo\u00adřák broken at a line's end", ["Dvo\u00adřák"]],
    ["three apostrophes or none", "Ta'izz or Ta’izz or Taizz", ["Ta'izz", "Ta’izz", "Taizz"]],
    ["diacritics left out, in capitals, as listed", "Munster, MÜNSTER, Münster", ["Munster", "MÜNSTER", "Münster"]],
    ["several diacritics left out", "Joao Simao Curio", ["Joao Simao Curio"]],
    ["decomposed letters", "Mu\u0308nster", ["Mu\u0308nster"]],
    [
      "the article as listed, with space and no-break hyphen",
      "el-Mansuri, El Mansuri, El\u2011Mansuri",
      ["El Mansuri", "El\u2011Mansuri"],
    ],
    ["a full stop parts a name", "Off Lima. Basin", ["Lima"]],
    ["the longer of two places", "the Lima Basin", ["Lima Basin"]],
    ["a term in any case, its plural not listed", "Patrol Boat and patrol boats", ["Patrol Boat"]],
    ["names that share a word: the left one", "Port Said College", ["Port Said"]],
    ["the other apostrophe inside a name", "Farmer's League of Vela", ["Farmer's League of Vela"]],
    ["Persian", "یزدی از کرمان آمد", ["یزدی", "کرمان"]],
    ["Arabic with and without hamza", "من أربيل و اربيل", ["أربيل", "اربيل"]],
    ["a case ending that is not listed", "из Варны и Варна", ["Варна"]],
    ["Chinese without spaces", "挪威大臣抵达东京", ["挪威", "东京"]],
    ["a Korean particle", "벨라는 오늘", ["벨라"]],
    ["a heading in capitals", "VELA VOTES IN QUITO", ["VELA", "QUITO"]],
    ["a name in small letters", "vela votes", []],
    ["another suffix after an apostrophe", "Rafsani'n’s", []],
    ["initials with dots and without", "P.J. Orr, PJ Orr", ["P.J. Orr", "PJ Orr"]],
    ["ß written ss, with a hyphen beside it", "Weissensee-Nord", ["Weissensee"]],
    ["an abbreviation with its dot and without", "St Lucia / St. Lucia", ["St Lucia", "St. Lucia"]],
    ["brackets", "(Quito)", ["Quito"]],
    ["quotation marks and a long dash", "“Quito”—Peru", ["Quito", "Peru"]],
    ["a web address", "https://y.test/Peru_Quito", []],
  ])("%s: %j", (_, text, expected) => {
    expect(surfacesFound(ALIASES, text)).toEqual(expected);
  });
});

interface TrickyMentions {
  aliases: string[];
  cases: { text: string; expect: string[] }[];
}

describe("the corpus's tricky mentions", () => {
  it.skipIf(!CORPUS)(`all cases${CORPUS ? "" : " (skipped: BACKGROUNDER_CORPUS is not set)"}`, () => {
    const file = readFileSync(join(CORPUS as string, "cases/tricky-mentions.json"), "utf8");
    const { aliases, cases } = JSON.parse(file) as TrickyMentions;
    expect(cases.length).toBeGreaterThanOrEqual(40);
    for (const { text, expect: expected } of cases)
      expect([text, surfacesFound(aliases, text)]).toEqual([text, expected]);
  });
});
