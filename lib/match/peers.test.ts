import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createTokenBuffer } from "../text/token-buffer";
import { tokenize } from "../text/tokens";
import { foundBy } from "./found-by.fixture";

/** A folder with test corpora of other projects; where it is not set, only our own cases of each kind run. */
const CORPUS = process.env.BACKGROUNDER_CORPUS;
const SKIPPED = CORPUS ? "" : " (skipped: BACKGROUNDER_CORPUS is not set)";
const peer = (file: string): unknown => JSON.parse(readFileSync(join(CORPUS as string, "peers", file), "utf8"));

/**
 * FlashText: keywords, each with its spellings, found in a sentence. In all its cases our rules give the same: signs
 * that are no letters (.net, c++) are outside a token in keyword and sentence alike, and its "case sensitive" is our
 * exact rule, its other mode our rule for terms.
 */
interface KeywordCase {
  sentence: string;
  keyword_dict: Record<string, string[]>;
  keywords: string[];
  keywords_case_sensitive: string[];
}

function keywordsFound({ sentence, keyword_dict }: KeywordCase, rule: "any" | "exact"): string[] {
  const spellings = Object.entries(keyword_dict).flatMap(([keyword, list]) => list.map((text) => ({ keyword, text })));
  const texts = spellings.map(({ text }) => text);
  return foundBy(texts, sentence, rule).map(({ alias }) => spellings[alias]?.keyword as string);
}

const OWN_KEYWORDS: KeywordCase[] = [
  {
    sentence: "salt and iron traded",
    keyword_dict: { Salt: ["salt"], Iron: ["iron"] },
    keywords: ["Salt", "Iron"],
    keywords_case_sensitive: ["Salt", "Iron"],
  },
  {
    sentence: "old salt old salt mine works",
    keyword_dict: { Mine: ["old salt mine"], Works: ["old salt mine workshop", "works"] },
    keywords: ["Mine", "Works"],
    keywords_case_sensitive: ["Mine", "Works"],
  },
  {
    sentence: "old salt mine closed",
    keyword_dict: { A: ["old salt pan"], B: ["salt mine"], C: ["mine closed"] },
    keywords: ["B"],
    keywords_case_sensitive: ["B"],
  },
  { sentence: "saltworks", keyword_dict: { Salt: ["salt"] }, keywords: [], keywords_case_sensitive: [] },
  { sentence: "SALT", keyword_dict: { Salt: ["salt"] }, keywords: ["Salt"], keywords_case_sensitive: [] },
];

describe("keywords in sentences, as FlashText finds them", () => {
  it.each(OWN_KEYWORDS)("own case: $sentence", (one) => {
    expect(keywordsFound(one, "any")).toEqual(one.keywords);
    expect(keywordsFound(one, "exact")).toEqual(one.keywords_case_sensitive);
  });

  it.skipIf(!CORPUS)(`FlashText's cases${SKIPPED}`, () => {
    const cases = peer("flashtext_keyword_extractor_test_cases.json") as KeywordCase[];
    expect(cases.length).toBeGreaterThan(40);
    for (const one of cases) {
      expect([one.sentence, keywordsFound(one, "any")]).toEqual([one.sentence, one.keywords]);
      expect([one.sentence, keywordsFound(one, "exact")]).toEqual([one.sentence, one.keywords_case_sensitive]);
    }
  });
});

/** aho-corasick: patterns anywhere in a haystack, leftmost-longest; a match is [pattern, start, end]. */
interface PatternCase {
  name: string;
  patterns: string[];
  haystack: string;
  matches: [number, number, number][];
}

/**
 * Boundaries off: every character becomes a Chinese one, each of which is a token that needs no boundary. Of equal
 * patterns, all of which we report, the first counts.
 */
function patternsFound({ patterns, haystack }: PatternCase): number[][] {
  const unbounded = (text: string) => text.replace(/./gs, (char) => String.fromCharCode(0x4e00 + char.charCodeAt(0)));
  const found = foundBy(patterns.map(unbounded), unbounded(haystack), "any");
  const first = found.filter(({ start }, n) => n === 0 || start !== found[n - 1]?.start);
  return first.map(({ alias, start, end }) => [alias, start, end]);
}

const OWN_PATTERNS: PatternCase[] = [
  {
    name: "longest",
    patterns: ["sa", "salt", "lt"],
    haystack: "asaltlt",
    matches: [
      [1, 1, 5],
      [2, 5, 7],
    ],
  },
  {
    name: "falls back",
    patterns: ["sa", "salts"],
    haystack: "saltasalts",
    matches: [
      [0, 0, 2],
      [1, 5, 10],
    ],
  },
  { name: "leftmost before longest", patterns: ["xs", "salted"], haystack: "xsalted", matches: [[0, 0, 2]] },
  {
    name: "side by side",
    patterns: ["aa"],
    haystack: "aaaaa",
    matches: [
      [0, 0, 2],
      [0, 2, 4],
    ],
  },
  {
    name: "signs",
    patterns: ["a/", "/b"],
    haystack: "/b a/b",
    matches: [
      [1, 0, 2],
      [0, 3, 5],
    ],
  },
];

describe("patterns anywhere, leftmost-longest, as aho-corasick finds them", () => {
  it.each(OWN_PATTERNS)("own case: $name", (one) => {
    expect(patternsFound(one)).toEqual(one.matches);
  });

  it.skipIf(!CORPUS)(`aho-corasick's cases without empty patterns${SKIPPED}`, () => {
    const { groups, collections } = peer("aho-corasick-cases.json") as {
      groups: Record<string, PatternCase[]>;
      collections: Record<string, string[]>;
    };
    const all = (collections.leftmost_longest ?? []).flatMap((group) => groups[group] ?? []);
    // An alias has a token at least.
    const cases = all.filter(({ patterns }) => !patterns.includes(""));
    expect(cases.length).toBeGreaterThan(70);
    for (const one of cases) expect([one.name, patternsFound(one)]).toEqual([one.name, one.matches]);
  });
});

/** A text and its words after Unicode's annex 29, gaps included. */
interface WordCase {
  text: string;
  words: string[];
}

/**
 * Of annex 29 we claim: letters and digits are not parted (WB5, WB8 to WB10), whatever format controls and combining
 * marks stand in or after the word (WB4, not right after an apostrophe), letters with an apostrophe between stay
 * together (WB6, WB7), and everything else parts (WB999). Not claimed, since our rules differ:
 */
const NOT_CLAIMED: Record<string, RegExp> = {
  "connectors and colons: addresses and tags give no token": /[_:]/,
  "full stops: an initialism, a domain or a sentence's end": /\./,
  "quotation marks in Hebrew words, and its apostrophe at a word's end": /"|\u05d0\p{M}*'/u,
  "numbers with separators are several tokens": /\d\p{M}*,\p{M}*\d/u,
  "an apostrophe beside a digit parts nothing": /\d\p{M}*'|'\d/u,
  "an apostrophe before a mark or control parts": /'[\p{M}\p{Cf}]/u,
  "one token a character where scripts have no spaces, and in Hangul":
    /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}\u3031]/u,
  "pairs and emoji are no words": /[\u{10000}-\u{10ffff}]|\u200d\p{S}/u,
};

const bare = (word: string) => word.replace(/[\p{M}\p{Cf}]+$/u, "");

/** The tokens' surfaces, without marks and controls at their ends. */
function tokensOf(text: string): string[] {
  const tokens = createTokenBuffer();
  tokenize(text, tokens);
  return Array.from({ length: tokens.count }, (_, k) => bare(text.slice(tokens.start[k], tokens.end[k])));
}

const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);

describe("words, as Unicode's annex 29 breaks them", () => {
  it.each([
    ["one2three", ["one2three"]],
    ["sal\u00adt i\u0301ron", ["sal\u00adt", "i\u0301ron"]],
    ["d’Orsay's", ["d’Orsay"]],
    ["salt,iron;tin", ["salt", "iron", "tin"]],
    ["אב גד", ["אב", "גד"]],
    ["salt\r\niron", ["salt", "iron"]],
    // Where we differ, in the order above.
    ["salt_iron tin:lead", ["tin", "lead"]],
    ["A.B.C. salt.iron", ["A.B.C."]],
    ["1,500 tons", ["1", "500", "tons"]],
    ["a'1", ["a'1"]],
    ["塩鉄", ["塩", "鉄"]],
    ["소금", ["소", "금"]],
    ["🏔salt", ["salt"]],
  ])("own case: %j", (text, words) => {
    expect(tokensOf(text)).toEqual(words);
  });

  it.skipIf(!CORPUS)(`Unicode's cases, where we claim them${SKIPPED}`, () => {
    const cases = peer("unicode-wordbreak.json") as WordCase[];
    const claimed = cases.filter(({ text }) => !Object.values(NOT_CLAIMED).some((rule) => rule.test(text)));
    expect(claimed.length).toBeGreaterThan(600);
    for (const { text, words } of claimed) {
      expect([text, tokensOf(text)]).toEqual([text, words.filter(isWord).map(bare)]);
    }
  });
});
