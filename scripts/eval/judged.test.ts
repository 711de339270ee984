import { describe, expect, it } from "vitest";
import { goldMention } from "./gold.fixture";
import { exclusionOf, isUnknownName, labelTexts } from "./judged";

const of = (surface: string, name: string, type = "", over = {}) =>
  goldMention(surface, surface, {
    name,
    entity: "http://www.wikidata.org/entity/Q1",
    classes: type.split("|").filter(Boolean),
    ...over,
  });

describe("exclusionOf", () => {
  it.each([
    ["a person", of("Saddam", "Saddam Hussein", "Q215627"), null],
    ["an article in the surface", of("the United States", "United States of America", "Q27096213|Q43229"), null],
    ["a name that begins small", of("al-Maliki", "Nouri al-Maliki", "Q215627"), null],
    ["a product", of("iPad", "iPad", "Q2424752"), null],
    ["a country that is a position to Wikidata", of("Turkey", "Turkey", "Q27096213|Q4164871|Q43229"), null],
    ["a disease with a name", of("COVID-19", "COVID-19", "Q12136|Q169872"), null],
    ["a description", of("his party", "Conservative Party", "Q43229", { descriptive: true }), "descriptive"],
    ["one that may be left out", of("FDA", "Food and Drug Administration", "Q43229", { optional: true }), "optional"],
    ["nobody known", of("Shehadeh", "Unknown", "", { entity: null }), "unknown"],
    ["a number without a name", of("Cannon Ball", "Unknown"), "unknown"],
    ["no entity in the labeller's list", of("SCHIP", "SCHIP", "", { entity: "<NO_MAPPING>" }), "unknown"],
    ["a small letter", of("students", "student", "Q12737077|Q4164871"), "common noun"],
    ["a term at a sentence's start", of("Police", "police", "Q43229"), "common noun"],
    ["an office", of("Prime Minister", "Prime Minister of the United Kingdom", "Q4164871"), "common noun"],
    ["an occupation that is a person to Wikidata", of("Justice", "Judge", "Q12737077|Q215627|Q4164871"), "common noun"],
    ["a plant", of("Strawberries", "Strawberry", "Q16521"), "common noun"],
    ["a people", of("Americans", "Americans", "Q33829"), "demonym"],
    ["a religion", of("Catholics", "Catholic", "Q4392985"), "demonym"],
    ["a country's adjective", of("Italian", "Italy", "Q27096213|Q43229"), "demonym"],
    ["a number", of("105", "105th", ""), "number"],
  ])("%s", (_, mention, expected) => {
    expect(exclusionOf({ ...mention })).toBe(expected);
  });
});

describe("labelTexts", () => {
  it.each([
    ["https://www.wikidata.org/entity/Q1", "Iran", ["Iran"]],
    ["Oman Air", "Unknown", ["Oman Air"]],
    ["Washington, D.C.", "Washington", ["Washington, D.C.", "Washington"]],
    ["http://www.wikidata.org/entity/Q1", "Unknown", []],
    [null, "Iran", []],
  ])("%s, %s", (entity, name, texts) => {
    expect(labelTexts({ entity, name })).toEqual(texts);
  });
});

describe("isUnknownName", () => {
  it.each([
    ["Shehadeh", "unknown", true],
    ["school officials", "unknown", false],
    ["Shehadeh", "descriptive", false],
    ["Shehadeh", null, false],
  ] as const)("%s, %s", (surface, exclusion, expected) => {
    expect(isUnknownName(of(surface, "Unknown"), exclusion)).toBe(expected);
  });
});
