import { describe, expect, it } from "vitest";
import { verifyHash } from "./fold-hash";
import { AFTER_BREAK, CAPITALISED, createTokenBuffer, IDEOGRAPHIC, SYLLABLE } from "./token-buffer";
import { hashOfWord, tokenize } from "./tokens";

/** The page text under each token, so that an offset that is off by one shows. */
function tokens(text: string): string[] {
  const buffer = createTokenBuffer(2);
  tokenize(text, buffer);
  return Array.from({ length: buffer.count }, (_, k) => text.slice(buffer.start[k], buffer.end[k]));
}

/** Token hashes as one key: equal for texts that the matcher takes for one. */
function key(text: string): string {
  const buffer = createTokenBuffer();
  tokenize(text, buffer);
  return Array.from(buffer.hash.subarray(0, buffer.count)).join(" ");
}

/** Flags of each token as letters: Capitalised, after a Break, Ideographic, Syllable. */
function flags(text: string): string {
  const buffer = createTokenBuffer();
  tokenize(text, buffer);
  const letters = { C: CAPITALISED, B: AFTER_BREAK, I: IDEOGRAPHIC, S: SYLLABLE };
  return Array.from(buffer.flags.subarray(0, buffer.count), (value) =>
    Object.entries(letters)
      .map(([letter, flag]) => ((value & flag) !== 0 ? letter : ""))
      .join(""),
  ).join(" ");
}

describe("tokenize: offsets", () => {
  it.each([
    ["nothing", "", []],
    ["no letters", " — … !? 🕊️ ", []],
    ["plain words", "Talks in Lumeria.", ["Talks", "in", "Lumeria"]],
    ["more tokens than the buffer holds", "a b c d e f g", ["a", "b", "c", "d", "e", "f", "g"]],
    ["possessives end the token", "Vela’s Vela's VELA'S", ["Vela", "Vela", "VELA"]],
    ["apostrophe inside", "O’Dell d'Orsay", ["O’Dell", "d'Orsay"]],
    ["apostrophe, then an ignored character", "O’\u00adDell", ["O’\u00adDell"]],
    ["apostrophe at the end", "the Velas' home", ["the", "Velas", "home"]],
    ["initialisms with dots", "the U.N. and U.N", ["the", "U.N.", "and", "U.N"]],
    ["an initialism's possessive", "the U.N.'s seat", ["the", "U.N.", "s", "seat"]],
    ["a sentence's last word", "in Vela. The", ["in", "Vela", "The"]],
    ["hyphens and dashes part tokens", "Vela-led Vela–Lumeria", ["Vela", "led", "Vela", "Lumeria"]],
    ["digits", "G7 in 2026", ["G7", "in", "2026"]],
    ["ligature", "Oﬃce", ["Oﬃce"]],
    ["full-width", "ＶＥＬＡ　Ｇ７", ["ＶＥＬＡ", "Ｇ７"]],
    [
      "zero-width and soft hyphen inside",
      "Ve\u200bla Ve\u00adla Ve\u2060la",
      ["Ve\u200bla", "Ve\u00adla", "Ve\u2060la"],
    ],
    ["bidi controls around are left out", "\u2067Vela\u2069 \u200eVela\u200f", ["Vela", "Vela"]],
    ["byte order mark", "\ufeffVela", ["Vela"]],
    ["emoji beside a word", "🏔️Vela🏔️", ["Vela"]],
    ["ideographs, one each", "維拉says", ["維", "拉", "says"]],
    ["ideograph outside the basic plane", "𠮷a", ["𠮷", "a"]],
    ["letters outside the basic plane are no words", "𝐕𝐞𝐥𝐚 Vela", ["Vela"]],
    ["lone surrogates", "\ud83cVela\udffe", ["Vela"]],
    ["a combining mark inside", "Ve\u0301la", ["Ve\u0301la"]],
    ["a combining mark at the end belongs to the word", "Jose\u0301 said", ["Jose\u0301", "said"]],
  ])("%s", (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe("tokenize: inert runs", () => {
  it.each([
    ["web address", "see https://vela.test/Lumeria_Vela?q=Vela now", ["see", "now"]],
    ["domain", "on vela.test today", ["on", "today"]],
    ["mail address", "Ask Vela@lumeria.test or Ann", ["Ask", "or", "Ann"]],
    ["handle and tag", "@Vela #Vela Vela", ["Vela"]],
    ["file name", "open Vela.html please", ["open", "please"]],
    ["path", "C:\\Vela\\map there", ["there"]],
    ["in brackets", "(vela.test) Vela", ["Vela"]],
    ["a colon is no address", "Vela: talks at 10:30", ["Vela", "talks", "at", "10", "30"]],
    ["a sign alone", "Vela # 5 @ home", ["Vela", "5", "home"]],
    ["a slash between words", "Vela/Lumeria", ["Vela", "Lumeria"]],
    ["a list of tags with commas", "#a,Vela", ["Vela"]],
    ["ends at an ideograph", "@vela維", ["維"]],
    ["ends at katakana", "@velaベラ", ["ベ", "ラ"]],
    ["ends at Hangul", "vela.test벨라", ["벨", "라"]],
  ])("%s", (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe("tokenize: folding", () => {
  it.each([
    ["Vélà", "VELA"],
    ["Ve\u0301la", "Véla"],
    ["Oﬃce", "office"],
    ["ＶＥＬＡ", "vela"],
    ["Straße", "STRASSE"],
    ["Łódź", "Lodz"],
    ["U.N.", "UN"],
    ["O’Dell", "O'Dell"],
    ["Ve\u00adla", "Vela"],
    ["Vela\u00a0City", "Vela City"],
    ["أحمد", "احمد"],
    ["یک", "يك"],
    ["مـحـمد", "محمد"],
  ])("%s = %s", (one, other) => {
    expect(key(one)).toBe(key(other));
    expect(verifyHash(one, 0, one.length, false)).toBe(verifyHash(other, 0, other.length, false));
  });

  it.each([
    ["Vela", "Vera"],
    ["ガ", "カ"],
    ["New York", "NewYork"],
  ])("%s is not %s", (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it("keeps letter case apart where it is asked for", () => {
    expect(verifyHash("US", 0, 2, true)).not.toBe(verifyHash("us", 0, 2, true));
    expect(verifyHash("U.S.", 0, 4, true)).toBe(verifyHash("US", 0, 2, true));
  });

  it("hashes a word by its first token, and nothing as 0", () => {
    expect(hashOfWord("Vela City")).toBe(hashOfWord("VELA"));
    expect(hashOfWord(" … ")).toBe(0);
  });
});

describe("tokenize: flags", () => {
  it.each([
    ["Vela City", "CB C"],
    ["vela. City", "B CB"],
    ["Vela, city", "CB B"],
    ["St. Vela", "CB C"],
    ["Vela City. Vela", "CB C CB"],
    ["Vela-City", "CB C"],
    ["Vela–\nCity", "CB C"],
    ["Vela/City", "CB CB"],
    ["Vela — City", "CB CB"],
    ["Vela (City)", "CB CB"],
    ["Vela vela.test City", "CB CB"],
    ["維拉", "CBI CI"],
    ["벨라", "CBS CS"],
  ])("%j: %s", (text, expected) => {
    expect(flags(text)).toBe(expected);
  });
});
