import { describe, expect, it } from "vitest";
import { foldedTokens, foldedWords } from "./folded-words";
import { hashOfWord } from "./tokens";

describe("foldedWords", () => {
  it.each([
    ["Abbas Araghchi", ["abbas", "araghchi"]],
    ["U.S. Navy's", ["us", "navy"]],
    ["Sana’a", ["sanaa"]],
    ["Straße", ["strasse"]],
    ["Corée", ["coree"]],
    ["core\u0301e", ["coree"]],
    ["soft\u00adhyphen", ["softhyphen"]],
    ["عراقچی", ["عراقچي"]],
    ["오만", ["오", "만"]],
    ["𠮷野", ["𠮷", "野"]],
    ["P5+1", ["p5", "1"]],
    ["?!", []],
  ])("%s", (text, words) => expect(foldedWords(text)).toEqual(words));

  it("are what the tokeniser hashes", () => {
    for (const word of ["Araghchi", "U.S.", "Straße", "Sana’a", "عراقچی"]) {
      expect(hashOfWord(foldedWords(word)[0] as string)).toBe(hashOfWord(word));
    }
  });

  it("say where they stand", () => {
    expect(foldedTokens(" U.S. Navy")).toEqual([
      { folded: "us", start: 1, end: 5 },
      { folded: "navy", start: 6, end: 10 },
    ]);
  });
});
