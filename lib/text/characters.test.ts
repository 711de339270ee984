import { describe, expect, it } from "vitest";
import {
  ADDRESS,
  APOSTROPHE,
  classOf,
  DIGIT,
  DOT,
  EXPANDS,
  expansionOf,
  FOLD_VERSION,
  foldOf,
  HANGUL,
  HIGH_SURROGATE,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  KATAKANA,
  LOWER,
  OTHER,
  SPACE,
  UNKNOWN,
  UPPER,
} from "./characters";

const classOfChar = (char: string) => classOf(char.charCodeAt(0));

/** What a character folds to, as text. */
function fold(char: string): string {
  const code = char.charCodeAt(0);
  classOf(code);
  const folded = foldOf(code);
  return folded === EXPANDS ? expansionOf(code) : String.fromCharCode(folded);
}

describe("classOf", () => {
  it.each([
    ["letters without case", LOWER, "aéßشकა"],
    ["capitals", UPPER, "AÉẞЖǅ"],
    ["digits", DIGIT, "7７٣²"],
    ["spaces", SPACE, " \t\n\u00a0\u202f\u3000"],
    ["passed over inside words", IGNORED, "\u00ad\u200b\u200c\u200d\u200e\u2066\ufeff\u0301\u064e\u05b0\u0640"],
    ["ideographs and kana", IDEOGRAPH, "中ひไ"],
    ["katakana with its long mark", KATAKANA, "カー"],
    ["Hangul", HANGUL, "한"],
    ["apostrophes", APOSTROPHE, "'’ʼʻ＇"],
    ["dots", DOT, ".．"],
    ["hyphens", HYPHEN, "-\u2010\u2011–"],
    ["signs of addresses", ADDRESS, "@#_\\:＠"],
    ["first halves of pairs", HIGH_SURROGATE, "\ud800\udbff"],
    ["what parts words", OTHER, '—,!"“”/|()€\udc00'],
  ])("%s", (_, expected, chars) => {
    for (let i = 0; i < chars.length; i++) {
      const char = chars.charAt(i);
      expect([char, classOfChar(char)]).toEqual([char, expected]);
    }
  });

  it("answers the same when asked again, and never UNKNOWN", () => {
    for (let code = 0; code < 0x10000; code++) {
      const first = classOf(code);
      expect(first === UNKNOWN || classOf(code) !== first ? code : "").toBe("");
    }
  });
});

describe("folding", () => {
  it.each([
    ["A", "a"],
    ["É", "e"],
    ["ı", "i"],
    ["İ", "i"],
    ["ß", "ss"],
    ["ẞ", "ss"],
    ["Æ", "ae"],
    ["Þ", "th"],
    ["Ł", "l"],
    ["Ω", "ω"],
    ["ά", "α"],
    ["й", "и"],
    ["７", "7"],
    ["Ｖ", "v"],
    ["ﬁ", "fi"],
    ["ﬃ", "ffi"],
    ["أ", "ا"],
    ["ی", "ي"],
    ["ک", "ك"],
    ["ة", "ه"],
    ["ガ", "ガ"],
    ["ｶ", "カ"],
  ])("%s -> %s", (char, expected) => {
    expect(fold(char)).toBe(expected);
  });

  it("is the same folded again: aliases and text meet", () => {
    for (let code = 0x20; code < 0x10000; code++) {
      const kind = classOf(code);
      if (kind !== LOWER && kind !== UPPER) continue;
      const once = fold(String.fromCharCode(code));
      const isWord = [...once].every((char) => [LOWER, DIGIT].includes(classOfChar(char)));
      if (isWord) expect([...once].map(fold).join(""), `U+${code.toString(16)}`).toBe(once);
    }
  });

  it("has the version that packs are compiled for; raise RULES_REVISION with any change of behaviour", () => {
    expect(FOLD_VERSION).toBeGreaterThan(0);
    expect(FOLD_VERSION).toBeLessThanOrEqual(0xffffffff);
  });
});
