import Fuse from "fuse.js/basic";

/** What Fuse reads of an entity. */
export interface Named {
  name: string;
  aliases: readonly string[];
  native?: { text: string } | undefined;
}

/** How well a query resembles an entity's names, misspelt or not. */
export interface Resemblance {
  /** 0 (perfect) to 1, as Fuse scores. */
  score: number;
  /** The surface form that resembles it. */
  form: string;
  /** Where letters match, as Fuse counts them; `rangesInText` makes ranges of the form of them. */
  indices: readonly (readonly [number, number])[];
}

/** Fuse's score above which a name resembles the query by chance only. */
const THRESHOLD = 0.4;

/** Scores entities by how their names resemble a query; those that do not are left out. The only use of Fuse. */
export function fuzzyNames<T extends Named>(entities: readonly T[], query: string): Map<T, Resemblance> {
  const fuse = new Fuse(entities, {
    keys: [
      { name: "name", weight: 3 },
      { name: "aliases", weight: 2 },
      { name: "native.text", weight: 2 },
    ],
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeMatches: true,
    includeScore: true,
    minMatchCharLength: Math.min(2, query.length),
    shouldSort: false,
  });
  return new Map(
    fuse.search(query).map(({ item, score = 1, matches = [] }) => {
      const match = matches.find(({ key }) => key === "name") ?? matches[0];
      const { value: form = item.name, indices = [] } = match ?? {};
      return [item, { score, form, indices }];
    }),
  );
}

/** Half-open ranges of the letters of a form that match, UTF-16 units. */
export function rangesInText({ form, indices }: Resemblance): [number, number][] {
  return indices.map(([from, to]) => rangeInText(form, from, to + 1));
}

/**
 * Fuse counts in the decomposed text without its marks, where a Hangul syllable is two or three letters; this is the
 * range of whole characters of the text itself.
 */
function rangeInText(text: string, from: number, to: number): [number, number] {
  let start = text.length;
  let end = 0;
  let decomposed = 0;
  let at = 0;
  for (const char of text) {
    const next = decomposed + char.normalize("NFD").replace(/\p{M}/gu, "").length;
    if (next > from && decomposed < to) {
      start = Math.min(start, at);
      end = at + char.length;
    }
    decomposed = next;
    at += char.length;
  }
  return [Math.min(start, end), end];
}
