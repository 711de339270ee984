import { hashString } from "../base/hash";

/**
 * What a UTF-16 code unit is to the tokeniser, and what it folds to. One table serves aliases and page text.
 * Entries are computed when first met: a whole table would cost every cold start some 20 ms.
 *
 * Folding: NFKD without combining marks, lower-cased, with the rules below for letters that Unicode
 * does not decompose and for Arabic and Persian letter variants.
 */
export const UNKNOWN = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** Scripts written without spaces: each character is a token of its own. */
export const IDEOGRAPH = 4;
export const KATAKANA = 5;
export const HANGUL = 6;
export const SPACE = 7;
export const HYPHEN = 8;
/** Inside a word but no part of its spelling: combining marks, soft hyphen, zero-width and bidi controls. */
export const IGNORED = 9;
export const APOSTROPHE = 10;
export const DOT = 11;
/** Characters that make the run around them a handle, a tag, a path or an address: @ # _ \ : */
export const ADDRESS = 12;
export const HIGH_SURROGATE = 13;
export const OTHER = 14;

/** Answer of `foldOf` for a character that folds to several; see `expansionOf`. */
export const EXPANDS = 0xffff;

/** In the table: this character folds to several. The highest bit used, so that such entries are never plain. */
const EXPANDING = 1 << 24;
/** In the table: the class stands above this bit. */
export const CLASS_SHIFT = 16;
/** Entries below this, other than 0, are plain: a letter or digit that folds to the code unit in the low 16 bits. */
export const PLAIN_LIMIT = (DIGIT + 1) << CLASS_SHIFT;

const LETTER_RULES: Record<string, string> = {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  // Arabic and Persian: one letter, several code points or keyboard habits.
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  ؤ: "و",
  ئ: "ي",
};

const APOSTROPHES = "'’‘ʼʻ`´＇ʾʿ";
const HYPHENS = "-‐‑‒–－";
const DOTS = ".．․";
const ADDRESS_SIGNS = "@#_\\:＠＃";

/**
 * Identifies the folding and tokeniser rules; stored in every pack and compared when it is loaded, since
 * hashes made under other rules find nothing. Raise RULES_REVISION with any change of behaviour here or in tokens.ts.
 */
const RULES_REVISION = 2;
export const FOLD_VERSION = hashString(
  [RULES_REVISION, APOSTROPHES, HYPHENS, DOTS, ADDRESS_SIGNS, ...Object.entries(LETTER_RULES).flat()].join("|"),
  0x811c9dc5,
);

/**
 * For each code unit what it is and folds to: class << 16 | folded unit, or 0 where it has not been met yet. The
 * tokeniser's inner loop reads it directly; everybody else asks `classOf` and `foldOf`.
 */
export const ENTRIES = new Uint32Array(0x10000);
const expansions = new Map<number, string>();

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  return ((ENTRIES[code] || learn(code)) & (EXPANDING - 1)) >> CLASS_SHIFT;
}

/** The folded code unit, or EXPANDS; meaningful for letters, digits and ideographs only. */
export function foldOf(code: number): number {
  return (ENTRIES[code] || learn(code)) & 0xffff;
}

/** What a character folds to when `foldOf` answers EXPANDS: two or more code units. */
export function expansionOf(code: number): string {
  return expansions.get(code) as string;
}

/** Works out, keeps and returns the entry of a code unit. */
export function learn(code: number): number {
  const char = String.fromCharCode(code);
  const kind = kindOf(code, char);
  // Kana, Hangul and ideographs have marks that are letters: only their width and compatibility forms fold.
  const isWord = kind <= DIGIT;
  const folded = isWord ? foldCharacter(char) : kind <= HANGUL ? char.normalize("NFKC") : "";
  let entry = kind << CLASS_SHIFT;
  if (folded.length > 1) {
    entry |= EXPANDING | EXPANDS;
    expansions.set(code, folded);
  } else if (folded !== "") entry |= folded.charCodeAt(0);
  ENTRIES[code] = entry;
  return entry;
}

/** Whether a code point beyond the basic plane is an ideograph, a token by itself; emoji and the rest are none. */
export function isIdeographPair(point: number): boolean {
  return point > 0xffff && /\p{Script=Han}/u.test(String.fromCodePoint(point));
}

function kindOf(code: number, char: string): number {
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE;
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (HYPHENS.includes(char)) return HYPHEN;
  if (DOTS.includes(char)) return DOT;
  if (ADDRESS_SIGNS.includes(char)) return ADDRESS;
  if (code < LATIN_END) return latinKindOf(code, char);
  if (code >= PUNCTUATION_START && code < PUNCTUATION_END) return punctuationKindOf(code);
  const common = commonKindOf(code, char);
  if (common !== UNKNOWN) return common;
  if (/[\p{Cf}\u0640]/u.test(char)) return IGNORED;
  if (/[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(char) && /\p{M}/u.test(char)) return IGNORED;
  if (/\s/u.test(char)) return SPACE;
  if (/\p{Script=Hangul}/u.test(char)) return HANGUL;
  if (/[\p{Script=Katakana}ー]/u.test(char)) return KATAKANA;
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(char)) return IDEOGRAPH;
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(char)) return IDEOGRAPH;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/[\p{L}\p{M}]/u.test(char)) return LOWER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return OTHER;
}

/**
 * Latin letters and general punctuation are told by hand: these are all that most pages hold, and the first use of each
 * of the patterns above costs a cold start up to a millisecond.
 */
const LATIN_END = 0x250;
/** Greek and Cyrillic end here; their letters, as Latin ones, decompose to combining diacritical marks alone. */
const CASED_END = 0x530;
const PUNCTUATION_START = 0x2000;
const PUNCTUATION_END = 0x2070;
/** Superscript digits and fractions of Latin-1. */
const LATIN_NUMBERS = "²³¹¼½¾";

/** Georgian letters fold to themselves. */
const GEORGIAN_START = 0x10d0;
const GEORGIAN_END = 0x10fa;

function latinKindOf(code: number, char: string): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return LOWER;
    if (code >= 0x41 && code <= 0x5a) return UPPER;
    if (code >= 0x30 && code <= 0x39) return DIGIT;
    return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? SPACE : OTHER;
  }
  if (code >= 0xc0) {
    if (char === "×" || char === "÷") return OTHER;
    return char === char.toLowerCase() ? LOWER : UPPER;
  }
  if (code === 0xa0) return SPACE;
  if (code === 0xad) return IGNORED;
  if (LATIN_NUMBERS.includes(char)) return DIGIT;
  return "ªµº".includes(char) ? LOWER : OTHER;
}

/** Letters of the other scripts that news is written in; UNKNOWN for what the patterns must tell. */
function commonKindOf(code: number, char: string): number {
  if (code >= 0x370 && code < CASED_END) {
    const lower = char.toLowerCase();
    if (lower === char.toUpperCase()) return UNKNOWN;
    return char === lower ? LOWER : UPPER;
  }
  const within = (from: number, to: number) => code >= from && code <= to;
  if (within(GEORGIAN_START, GEORGIAN_END)) return LOWER;
  if (within(0x621, 0x63f) || within(0x641, 0x64a) || within(0x671, 0x6d3) || within(0x5d0, 0x5ea)) return LOWER;
  if (within(0x64b, 0x655)) return IGNORED;
  if (within(0x660, 0x669) || within(0x6f0, 0x6f9)) return DIGIT;
  if (within(0x4e00, 0x9fff) || within(0x3041, 0x3096)) return IDEOGRAPH;
  if (within(0x30a1, 0x30fa)) return KATAKANA;
  return within(0xac00, 0xd7a3) ? HANGUL : UNKNOWN;
}

function punctuationKindOf(code: number): number {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
  const controls = code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code !== 0x2065);
  return controls ? IGNORED : OTHER;
}

/** Base letters of U+00C0 to U+00FF; a dot where LETTER_RULES says more. Spares most pages the normaliser's start. */
const LATIN_BASES = "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y";

function foldCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char.toLowerCase();
  if (code >= GEORGIAN_START && code <= GEORGIAN_END) return char;
  const base = code >= 0xc0 && code <= 0xff ? LATIN_BASES.charAt(code - 0xc0) : ".";
  if (base !== ".") return base;
  const direct = LETTER_RULES[char.toLowerCase()];
  if (direct !== undefined) return direct;
  const bare = stripMarks(char).toLowerCase();
  let out = "";
  for (const part of bare) out += LETTER_RULES[part] ?? part;
  return out || char.toLowerCase();
}

/** Diacritics go where they are spelling habits; where they are letters (kana, Indic scripts) they stay. */
function stripMarks(char: string): string {
  if (char.charCodeAt(0) < CASED_END) return [...char.normalize("NFKD")].filter(isNoMark).join("");
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(char)) {
    return char.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
  }
  return char.normalize("NFKC");
}

/** Combining diacritical marks are the only ones that Latin letters decompose to. */
function isNoMark(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 0x300 || code > 0x36f;
}
