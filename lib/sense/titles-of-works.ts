import type { Range } from "./block-view";
import { isCapitalised } from "./neighbours";

const QUOTED = /[“"«]([^“”"«»]{3,90})[”"»]|‘([^‘’]{3,90})’|(?<![\p{L}\p{N}])'(\p{Lu}[^'“”"]{2,60})'(?!\p{L})/gu;
/** Words that titles leave in lower case. */
const SMALL = new Set(
  "a an and as at but by for from in into nor of on or over the to up with de la le du des el".split(" "),
);
const FEWEST_WORDS = 2;

/**
 * Quoted titles of films, books and songs: quotations of two words or more that are all capitalised but for small ones
 * and do not end as sentences do. Half-open ranges of what stands between the quotation marks.
 */
export function titlesOfWorks(text: string): Range[] {
  if (!/[“"«‘]/.test(text) && !(text.includes("'") && /(?:^|[^\p{L}\p{N}])'\p{Lu}/u.test(text))) return [];
  const ranges: Range[] = [];
  for (const found of text.matchAll(QUOTED)) {
    const inside = found[1] ?? found[2] ?? found[3] ?? "";
    if (!isTitle(inside) || isSpeech(inside, text.slice(found.index + found[0].length))) continue;
    const start = found.index + 1;
    ranges.push([start, start + inside.replace(/[\s,]+$/u, "").length]);
  }
  return ranges;
}

/** Longer quotations in a headline are what somebody says, characters. */
const LONGEST_IN_HEADLINE = 20;
/** What makes a few quoted words of a headline a saying and no name of a work or nickname. */
const SAYING =
  /\b(?:Attack|Can|Crisis|Deal|Effect|Fight|Free|Is|Must|No|Not|Peace|Plan|Policy|Save|Should|Stop|Talks|Threat|War|Will)\b/u;

/** Of the ranges of a block in title case, those that name a work there too: 'Emily in Paris', no 'Stop the Gaza War'. */
export function worksInHeadline(text: string, works: readonly Range[]): Range[] {
  return works.filter(
    ([start, end]) =>
      end - start <= LONGEST_IN_HEADLINE &&
      !SAYING.test(text.slice(start, end)) &&
      !/(?::|\b(?:Says?|Said|Calls?|Called)) ?.$/u.test(text.slice(Math.max(0, start - 12), start)),
  );
}

/** “Ask Tehran,” she said. */
function isSpeech(quoted: string, after: string): boolean {
  return (
    /,\s*$/u.test(quoted) &&
    /^\s*(?:[\p{L}.’'-]+\s+){0,4}(?:said|says|told|asked|added|replied|wrote|argued)\b/u.test(after)
  );
}

function isTitle(quoted: string): boolean {
  if (/[.!?;]$|, \S/u.test(quoted)) return false;
  const words = quoted.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return (
    words.length >= FEWEST_WORDS &&
    isCapitalised(words[0] as string) &&
    words.every((word) => isCapitalised(word) || SMALL.has(word.toLowerCase()))
  );
}
