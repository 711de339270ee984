import { namesInText } from "./names-in-text";

/** How many of the capitalised names in texts the pack knows, how many are marked, and those unknown, most frequent first. */
export interface TextCoverage {
  texts: number;
  names: number;
  known: number;
  marked: number;
  unknown: { name: string; count: number }[];
}

/** A part of a text, [start, end) in UTF-16 units. */
interface Range {
  start: number;
  end: number;
}

/** What coverage needs of a pack. */
export interface Coverer {
  /** Where one of its forms stands in a text, whatever is then made of it. */
  formsIn(text: string): readonly Range[];
  /** Where it marks a text of several blocks. */
  marksIn(blocks: readonly string[]): readonly (Range & { block: number })[];
}

/**
 * Counts the capitalised names of texts: those in which a form of the pack stands are known, those in which a mark stands
 * are marked. Names in labels and headings of a few words are known and not marked, by design.
 */
export function textCoverage(texts: readonly (readonly string[])[], { formsIn, marksIn }: Coverer): TextCoverage {
  const unknown = new Map<string, number>();
  const counts = { names: 0, known: 0, marked: 0 };
  for (const blocks of texts) {
    const marks = marksIn(blocks);
    blocks.forEach((text, block) => {
      const here = marks.filter((mark) => mark.block === block);
      const forms = formsIn(text);
      for (const name of namesInText(text)) {
        const touches = ({ start, end }: Range) => start < name.end && end > name.start;
        counts.names++;
        if (here.some(touches)) counts.marked++;
        if (forms.some(touches)) counts.known++;
        else unknown.set(name.text, (unknown.get(name.text) ?? 0) + 1);
      }
    });
  }
  return { texts: texts.length, ...counts, unknown: byCount(unknown) };
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
