import type { Kind } from "../../../lib/entity/vocabulary";

/**
 * Wikidata classes of labels and our kinds, first that fits: a person who is an organisation too is a band or a militia,
 * an organisation that is a place too is a town or an airport; works, products and the rest are concepts.
 */
const KIND_OF_CLASSES: readonly (readonly [classes: readonly string[], kind: Kind])[] = [
  [["Q215627", "Q43229"], "organisation"],
  [["Q215627"], "person"],
  [["Q27096213"], "place"],
  [["Q43229"], "organisation"],
  [["Q1656682"], "event"],
];

/** The kind of a label's entity by its Wikidata classes. */
export function kindOf(classes: readonly string[]): Kind {
  const found = KIND_OF_CLASSES.find(([needed]) => needed.every((one) => classes.includes(one)));
  return found?.[1] ?? "concept";
}

/** Whether a label is a work: a film, a song, a magazine. */
export function isWork(classes: readonly string[]): boolean {
  return classes.includes("Q17537576") && !classes.includes("Q43229");
}
