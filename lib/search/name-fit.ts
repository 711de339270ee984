import { type FoldedWord, foldedTokens } from "../text/folded-words";
import { editDistance } from "./edit-distance";
import type { Query } from "./query";
import { editsAllowed } from "./vocabulary";

/** How a query fits a surface form, from best to worst. */
export const EXACT = 0;
export const BEGINS = 1;
export const WORDS = 2;
/** The form, or its beginning, is the query but for a few letters. */
export const MISSPELT = 3;
/** By some words, misspelt or not, or by the description. */
export const LOOSE = 4;

export interface NameFit {
  level: number;
  /** The form that fits; null at LOOSE. */
  form: string | null;
  /** Whether every word of the query is a word of the form, and no mere beginning of one. */
  whole: boolean;
  /** Letters typed of the form's, 0 to 1, less the edits; what tells fits of one level apart. */
  closeness: number;
  /** Half-open ranges of the letters of the form that the query gives, UTF-16 units. */
  ranges: [number, number][];
}

const NO_FIT: NameFit = { level: LOOSE, form: null, whole: false, closeness: 0, ranges: [] };
/** Shorter words inside a query must stand whole. */
const SHORTEST_ABBREVIATION = 3;

/** Closeness lost by a misspelt form of which only the beginning was typed. */
const UNFINISHED = 0.05;

/**
 * How a query fits an entity's surface forms; of forms that fit equally the first, which is the name. Without `misspelt`
 * they must have its very letters.
 */
export function fitNames(query: Query, forms: readonly string[], misspelt: boolean): NameFit {
  let best = NO_FIT;
  const all = [...query.words, ...query.extras];
  for (const form of forms) {
    const tokens = foldedTokens(form);
    const { level, closeness } = fitOf(query, tokens, misspelt);
    const whole = query.words.every((word) => tokens.some((token) => token.folded === word));
    if (level > best.level || level === LOOSE) continue;
    if (level === best.level && !(whole && !best.whole) && (level !== MISSPELT || closeness <= best.closeness))
      continue;
    best = { level, form, whole, closeness, ranges: level === MISSPELT ? [[0, form.length]] : rangesOf(all, tokens) };
  }
  return best;
}

function fitOf(
  { folded, words, open }: Query,
  tokens: readonly FoldedWord[],
  misspelt: boolean,
): Pick<NameFit, "level" | "closeness"> {
  const form = tokens.map((token) => token.folded).join(" ");
  if (form === folded || form === words.join(" ") || withoutSpaces(form) === withoutSpaces(folded)) {
    return { level: EXACT, closeness: 1 };
  }
  const closeness = Math.min(1, folded.length / form.length);
  if (form.startsWith(folded)) return { level: BEGINS, closeness };
  const has = (word: string, place: number) =>
    tokens.some((token) =>
      word.length < SHORTEST_ABBREVIATION && place < words.length - 1
        ? token.folded === word
        : token.folded.startsWith(word),
    );
  if (words.every(has)) return { level: WORDS, closeness };
  if (!misspelt) return NO_FIT;
  const alike = closenessOf(folded, form, open);
  return alike === null ? NO_FIT : { level: MISSPELT, closeness: alike };
}

function withoutSpaces(text: string): string {
  return text.replaceAll(" ", "");
}

/** Share of the query's letters that a form has, or its beginning where the query may go on; null where it is too small. */
function closenessOf(query: string, form: string, open: boolean): number | null {
  const most = editsAllowed(query.length);
  if (most === 0 || query.length > form.length + most || (!open && form.length > query.length + most)) return null;
  const { whole, prefix } = editDistance(query, form, most);
  if (whole <= most) return 1 - whole / query.length;
  return open && prefix < most ? 1 - prefix / query.length - UNFINISHED : null;
}

/** The letters of each word that one of the query's equals or begins. */
function rangesOf(words: readonly string[], tokens: readonly FoldedWord[]): [number, number][] {
  return tokens.flatMap(({ folded, start, end }): [number, number][] => {
    const lengths = words.filter((word) => folded.startsWith(word)).map((word) => word.length);
    if (lengths.length === 0) return [];
    // Where letters fold to several or dots stand between, the beginning cannot be told by its length.
    const plain = end - start === folded.length;
    return [[start, plain ? start + Math.max(...lengths) : end]];
  });
}
