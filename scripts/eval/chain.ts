import { createAnnotator } from "../../lib/library/annotate";
import type { Pack } from "../../lib/pack/reader";
import type { SenseRule } from "../../lib/sense/rules";
import type { GoldDocument } from "./gold";

/** A mark as the chain made it. Offsets are UTF-16 units in the document's text. */
export interface Mark {
  start: number;
  end: number;
  surface: string;
  state: "sure" | "could-be";
  /** Ids of entities, likeliest first. */
  candidates: readonly string[];
  /** Id of the entity for which a capital or seat that acts stands. */
  metonym: string | null;
}

/** What the chain says of a name that it found. */
export interface Decided {
  start: number;
  end: number;
  surface: string;
  verdict: "sure" | "could-be" | "dropped";
  /** The rule that settled it; null where none did. */
  rule: SenseRule | null;
  candidates: readonly string[];
  why: string;
}

export interface ChainResult {
  marks: Mark[];
  decided: Decided[];
}

/** The whole chain over labelled texts: matcher and sense, with some rules left out. */
export type Chain = (document: GoldDocument) => ChainResult;

/** The chain of a pack. What it returns holds what overlaps the document's span only; all of the text is read. */
export function createChain(pack: Pack, off: ReadonlySet<SenseRule> = new Set()): Chain {
  let starts: number[] = [];
  let decided: Decided[] = [];
  const annotate = createAnnotator(pack, {
    off,
    explain: ({ block, start, end, ...rest }) => {
      const from = starts[block] as number;
      decided.push({ start: from + start, end: from + end, ...rest });
    },
  });
  return ({ text, storyDate, span }) => {
    const lines = linesOf(text);
    starts = lines.map(({ start }) => start);
    decided = [];
    const { mentions } = annotate({ blocks: lines.map((line) => line.text), storyDate });
    const marks = mentions.map(({ block, start, end, state, candidates, metonym }) => {
      const place = { start: (starts[block] as number) + start, end: (starts[block] as number) + end };
      return { ...place, surface: text.slice(place.start, place.end), state, candidates, metonym: metonym ?? null };
    });
    const inSpan = (place: { start: number; end: number }) => place.start < span.end && place.end > span.start;
    return { marks: marks.filter(inSpan), decided: decided.filter(inSpan) };
  };
}

/** The lines of a text that hold a letter, with where they begin: news text has one paragraph a line. */
export function linesOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)]
    .filter(([line]) => /\p{L}/u.test(line))
    .map((match) => ({ text: match[0], start: match.index }));
}
