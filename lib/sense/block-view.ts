import type { Candidate } from "./mention";
import { isCapitalised } from "./neighbours";
import { silentRanges } from "./silent-ranges";
import { titlesOfWorks } from "./titles-of-works";

/** A half-open range of a block's text, UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** One block of a page, and what the rules ask of it; each answer is worked out when first asked. */
export interface BlockView {
  text: string;
  /** Where full names begin, and end with what they may name: what is known is no unknown longer name. */
  starts: ReadonlySet<number>;
  ends: ReadonlyMap<number, readonly Candidate[]>;
  /** Set in title case, as headlines are, or in capitals: capitals say nothing there. */
  readonly titleCase: boolean;
  /** Set in capitals throughout. */
  readonly capitals: boolean;
  /** Datelines, bylines, credits and the like. */
  readonly silent: readonly Range[];
  /** Quoted titles of works. */
  readonly works: readonly Range[];
}

/** Share of capitalised words above which a text is set in title case or capitals. */
const TITLE_CASE_SHARE = 0.6;
/** Words shorter than this are left in lower case in titles. */
const TITLE_WORD_LENGTH = 4;
/** Headlines are not longer, in characters. */
const LONGEST_TITLE = 220;

/** A view of a block's text and of where mentions stand in it; all of an advertisement is silent. */
export function viewBlock(
  text: string,
  starts: ReadonlySet<number>,
  ends: BlockView["ends"],
  isPaid: boolean,
): BlockView {
  let titleCase: boolean | undefined;
  let capitals: boolean | undefined;
  let silent: readonly Range[] | undefined;
  let works: readonly Range[] | undefined;
  return {
    text,
    starts,
    ends,
    get titleCase() {
      titleCase ??= isTitleCase(text);
      return titleCase;
    },
    get capitals() {
      capitals ??= !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
      return capitals;
    },
    get silent() {
      silent ??= isPaid ? [[0, text.length]] : silentRanges(text);
      return silent;
    },
    get works() {
      works ??= titlesOfWorks(text);
      return works;
    },
  };
}

/** Where a sentence ends; the dot of a title before a name ends none. */
const STOP = /(?<!\b(?:Dr|Gen|Gov|Mr|Mrs|Ms|Rep|Sen|St|vs))(?<=\p{Ll})([.!?])["”’)]*(?:\s|$)/gu;
/** Share of capitalised words above which a headline may ask or exclaim: "Why Is Chicago Freezing? | Weather". */
const ASKING_SHARE = 0.9;
const ASKING_WORDS = 4;

/** Whether a block is set in title case or capitals, as headlines are; sentences with a full stop are not. */
export function isTitleCase(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const stops = Array.from(text.matchAll(STOP), ([, sign]) => sign);
  if (stops.includes(".")) return false;
  const words = text.match(/[\p{L}][\p{L}\p{M}'’-]*/gu)?.filter((word) => word.length >= TITLE_WORD_LENGTH) ?? [];
  const share = words.filter(isCapitalised).length / words.length;
  return stops.length > 0
    ? words.length >= ASKING_WORDS && share > ASKING_SHARE
    : words.length >= 3 && share > TITLE_CASE_SHARE;
}
