import type { AnnotateRequest } from "../../../lib/messages/protocol";
import { namesInText } from "./names-in-text";

/** How many of the capitalised names in texts are marked, and those that are not, most frequent first. */
export interface TextCoverage {
  texts: number;
  names: number;
  known: number;
  unknown: { name: string; count: number }[];
}

/** What coverage needs of an annotator: where something is marked. */
export type MarksOf = (request: AnnotateRequest) => {
  mentions: readonly { block: number; start: number; end: number }[];
};

/** Counts the capitalised names of texts that the pack knows: those in which a mark stands, sure or not. */
export function textCoverage(texts: readonly (readonly string[])[], marksOf: MarksOf): TextCoverage {
  const unknown = new Map<string, number>();
  let names = 0;
  let known = 0;
  for (const blocks of texts) {
    const { mentions } = marksOf({ blocks: [...blocks] });
    blocks.forEach((text, block) => {
      const marks = mentions.filter((mention) => mention.block === block);
      for (const { text: name, start, end } of namesInText(text)) {
        names++;
        if (marks.some((mark) => mark.start < end && mark.end > start)) known++;
        else unknown.set(name, (unknown.get(name) ?? 0) + 1);
      }
    });
  }
  return { texts: texts.length, names, known, unknown: byCount(unknown) };
}

/** A name of a list, with how often it is asked for. */
export interface ListedName {
  name: string;
  count: number;
}

/** Of the names of a list that are asked for at least `least` times, how many resolve, and which do not. */
export interface ListCoverage {
  least: number;
  names: number;
  resolved: number;
  unresolved: ListedName[];
}

/** The share of a list of names that `resolves`, at each of several least counts. */
export function listCoverage(
  names: readonly ListedName[],
  resolves: (name: string) => boolean,
  leasts: readonly number[],
): ListCoverage[] {
  const judged = names.map((listed) => ({ ...listed, found: resolves(listed.name) }));
  return leasts.map((least) => {
    const asked = judged.filter(({ count }) => count >= least);
    const unresolved = asked.filter(({ found }) => !found).map(({ name, count }) => ({ name, count }));
    unresolved.sort((a, b) => b.count - a.count);
    return { least, names: asked.length, resolved: asked.length - unresolved.length, unresolved };
  });
}

function byCount(counts: ReadonlyMap<string, number>): TextCoverage["unknown"] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
