import { describe, expect, it } from "vitest";
import { buildAliasIndex } from "../compile/alias-index";
import { defaultCase } from "../entity/alias-rule";
import { createMatcher } from "./matcher";

/** Surfaces that the matcher finds with exactly these aliases (an alias `text=case` overrides its case rule). */
function surfaces(aliases: string[], text: string): string[] {
  const index = buildAliasIndex(
    aliases.map((alias, entity) => ({ text: alias, case: defaultCase(alias), afterName: false, context: [], entity })),
  );
  const found: string[] = [];
  createMatcher(index).scan(text, (start, end) => found.push(text.slice(start, end)));
  return found;
}

describe("createMatcher", () => {
  it.each([
    ["possessive, typographic", ["Oman"], "Oman’s capital", ["Oman"]],
    ["possessive, straight", ["Witkoff"], "Witkoff's plane", ["Witkoff"]],
    ["plural possessive inside a name", ["Workers’ Party"], "the Workers' Party", ["Workers' Party"]],
    ["quotes around a name end it", ["Gulf War"], "the ‘Gulf’, War", []],
    ["longest first", ["Gulf", "Gulf of Oman"], "in the Gulf of Oman", ["Gulf of Oman"]],
    ["falls back to the shorter", ["Gulf", "Gulf of Oman"], "the Gulf of Aden", ["Gulf"]],
    ["a longer name after the article", ["the Gulf", "Gulf War"], "the Gulf War, the Gulf", ["Gulf War", "the Gulf"]],
    ["a shorter name after the article", ["the Gulf", "Gulf"], "the Gulf", ["the Gulf"]],
    ["no part of a word", ["Oman"], "Omani, Romania, Oman", ["Oman"]],
    ["initialism with dots", ["US"], "the U.S. and the US, but not us", ["U.S.", "US"]],
    ["dash joins two names", ["US", "Iran"], "U.S.–Iran", ["U.S.", "Iran"]],
    ["acronym needs its case", ["WHO"], "who? The WHO", ["WHO"]],
    ["name needs its capitals", ["Strait of Hormuz"], "strait of hormuz, Strait of Hormuz", ["Strait of Hormuz"]],
    ["term in any case", ["special envoy"], "Special Envoy, special envoy", ["Special Envoy", "special envoy"]],
    [
      "no-break space and line break",
      ["Steve Witkoff"],
      "Steve\u00a0Witkoff, Steve\n Witkoff",
      ["Steve\u00a0Witkoff", "Steve\n Witkoff"],
    ],
    ["soft hyphen", ["Witkoff"], "Wit\u00adkoff", ["Wit\u00adkoff"]],
    ["decomposed", ["Zürich"], "Zu\u0308rich", ["Zu\u0308rich"]],
    ["diacritics either way", ["São Paulo", "Galtier"], "Sao Paulo, Gáltier", ["Sao Paulo", "Gáltier"]],
    ["punctuation breaks an alias", ["Gulf War"], "the Gulf. War", []],
    ["abbreviated saint", ["St. Kitts"], "St Kitts, St. Kitts", ["St Kitts", "St. Kitts"]],
    ["hyphened tail", ["Witkoff"], "a Witkoff-led team", ["Witkoff"]],
    ["addresses", ["Oman", "Iran"], "https://x.test/Oman_Iran Iran@oman.test @Iran #Oman", []],
    ["domain", ["Oman"], "see Oman.om or www.oman.om/Oman", []],
    ["slash between names", ["Oman", "Iran"], "Oman/Iran", ["Oman", "Iran"]],
    ["quotes and brackets", ["Oman", "Iran"], "(Oman) “Iran”", ["Oman", "Iran"]],
    ["Persian and Arabic letters", ["ایران"], "في ايران", ["ايران"]],
    ["ideographs", ["阿曼", "伊朗"], "阿曼和伊朗", ["阿曼", "伊朗"]],
    ["katakana words are not cut", ["イラン"], "イランは イランド", ["イラン"]],
    ["Hangul with a particle", ["오만"], "오만은 오만에서 오만함", ["오만", "오만"]],
    ["emoji beside a name", ["Oman"], "🇴🇲Oman🇴🇲", ["Oman"]],
    ["capitals of a heading", ["Oman"], "TALKS IN OMAN", ["OMAN"]],
  ])("%s", (_, aliases, text, expected) => {
    expect(surfaces(aliases, text)).toEqual(expected);
  });

  it("reports every entity that shares a surface form", () => {
    const index = buildAliasIndex(
      [0, 1].map((entity) => ({ text: "Georgia", case: "initial" as const, afterName: false, context: [], entity })),
    );
    const entities: number[] = [];
    createMatcher(index).scan("in Georgia", (_start, _end, row) => entities.push(index.entity[row] as number));
    expect(entities).toEqual([0, 1]);
  });
});
