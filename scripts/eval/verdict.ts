import type { Mark } from "./chain";
import { isUnknownName } from "./judged";
import type { Label } from "./labels";

/**
 * right: what the label means is the mark's first candidate, or the country that the mark says a capital stands for, or
 * that country's government. near: it is another candidate of a could-be. wrong: the text there names something else.
 * unlabelled: the labels say nothing of it.
 */
export type Verdict = "right" | "near" | "wrong" | "unlabelled";

/** Kinds of wrong marks. */
export type Fault = "part of a longer name" | "unknown bearer" | "metonymy" | "other sense" | "crossing";

export interface JudgedMark {
  mark: Mark;
  verdict: Verdict;
  /** Whether the extents are equal; a right mark may also hold, or lie in, its label. */
  exact: boolean;
  /** The label that settled it; for an unlabelled mark one that is not judged or is narrower, or null. */
  label: Label | null;
  fault: Fault | null;
  /** What the mark says, or does not say, of what a capital stands for; null where neither it nor its label says anything. */
  metonymy: Metonymy | null;
}

/** right: both say so. missing: the label alone does. in vain: the mark alone does, and the label means the place. */
export type Metonymy = "right" | "missing" | "in vain";

/** Finds for a country or a government the places that may stand for it: capitals and seats. */
export type SeatsOf = (entity: string) => ReadonlySet<string>;

/**
 * Judges a mark by a document's labels. Extents: right is right where one holds the other (the President, Mr, Inc. and 's
 * may stand inside or outside). Of several labels that overlap the best verdict counts, so that labels with the same extent
 * are alternatives and an inner label of a nest is as good as the outer. A mark that is wider than a label of another entity
 * names something longer, of which the labels say nothing.
 */
export function judgeMark(mark: Mark, labels: readonly Label[], seatsOf: SeatsOf): JudgedMark {
  const near = labels.filter(({ mention }) => mention.start < mark.end && mark.start < mention.end);
  const judged = near.filter(({ exclusion }) => exclusion === null);
  const nested = judged.filter((label) => holds(mark, label.mention) || holds(label.mention, mark));
  const outcome = (verdict: Verdict, label: Label | null, fault: Fault | null = null): JudgedMark => ({
    ...{ mark, verdict, label, fault },
    exact: label !== null && isSame(mark, label.mention),
    metonymy: fault === "metonymy" ? "missing" : verdict === "right" ? metonymyOf(mark, label) : null,
  });
  const means = (id: string | undefined) => (label: Label) => label.held !== null && label.held.id === id;
  const closest = (found: readonly Label[]) => found.find(({ mention }) => isSame(mark, mention)) ?? found[0];

  const right = closest([
    ...nested.filter(means(mark.candidates[0])),
    ...nested.filter(means(mark.metonym ?? undefined)),
    ...nested.filter(({ governed }) => governed !== null && governed.id === mark.metonym),
  ]);
  if (right) return outcome("right", right);
  const other = closest(nested.filter(({ held }) => held !== null && mark.candidates.includes(held.id)));
  if (other) return outcome("near", other);

  const foreign = near.filter((label) => label.exclusion === null || isUnknownName(label.mention, label.exclusion));
  const same = foreign.find(({ mention }) => isSame(mark, mention));
  if (same) return outcome("wrong", same, faultOf(mark, same, seatsOf));
  const longer = foreign.find(({ mention }) => holds(mention, mark));
  if (longer) return outcome("wrong", longer, "part of a longer name");
  const crossing = foreign.find(({ mention }) => !holds(mark, mention));
  if (crossing) return outcome("wrong", crossing, "crossing");
  return outcome("unlabelled", near[0] ?? null);
}

function metonymyOf({ metonym, candidates }: Mark, label: Label | null): Metonymy | null {
  if (metonym === null) return null;
  return label?.held?.id === candidates[0] ? "in vain" : "right";
}

function faultOf({ candidates }: Mark, { held, governed, exclusion }: Label, seatsOf: SeatsOf): Fault {
  if (exclusion === "unknown") return "unknown bearer";
  const stoodFor = [held, governed].filter((one) => one !== null);
  return stoodFor.some(({ id }) => seatsOf(id).has(candidates[0] ?? "")) ? "metonymy" : "other sense";
}

interface Extent {
  start: number;
  end: number;
}

const isSame = (one: Extent, other: Extent) => one.start === other.start && one.end === other.end;
const holds = (outer: Extent, inner: Extent) => outer.start <= inner.start && inner.end <= outer.end;
