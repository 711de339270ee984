import type { Decided } from "./chain";
import type { HoldsForm } from "./forms-held";
import type { Label } from "./labels";
import type { JudgedMark } from "./verdict";

/** found: a right mark; near: a could-be that has it second; wrong: a wrong mark there; abstained: no mark. */
export type Outcome = "found" | "near" | "wrong" | "abstained";

export interface JudgedLabel {
  label: Label & { held: NonNullable<Label["held"]> };
  outcome: Outcome;
  /** Whether the pack holds a form of the entity that stands there. */
  formHeld: boolean;
  /** What the chain said of the name there; null where no alias stands. */
  decided: Decided | null;
  /** Whether the chain says that the name lies in what is left alone by design: a dateline, a byline, a credit, an agency. */
  leftAlone: boolean;
}

/**
 * What became of each label that is to be found: judged, held by the pack, and not inside a longer one of that sort, of
 * which it is a part or a second form.
 */
export function judgeLabels(
  labels: readonly Label[],
  marks: readonly JudgedMark[],
  decided: readonly Decided[],
  holdsForm: HoldsForm,
): JudgedLabel[] {
  const wanted = labels.filter(
    (label): label is JudgedLabel["label"] => label.exclusion === null && label.held !== null,
  );
  return wanted
    .filter(
      (label, index) => !wanted.some((other, at) => isInside(label, other) && (isLonger(other, label) || at < index)),
    )
    .map((label) => {
      const there = marks.filter(({ mark }) => overlaps(mark, label.mention));
      const has = (verdict: JudgedMark["verdict"]) =>
        there.some((one) => one.verdict === verdict && (verdict === "wrong" || isFor(one, label)));
      const outcome: Outcome = has("right") ? "found" : has("near") ? "near" : has("wrong") ? "wrong" : "abstained";
      const formHeld = holdsForm(label.mention.surface, label.held.id);
      const said = closestTo(label, decided);
      return { label, outcome, formHeld, decided: said, leftAlone: said?.rule === "left-alone" };
    });
}

/** Whether a mark was judged by a label of the same entity, or by another label of the same extent, an alternative. */
function isFor({ label: judged }: JudgedMark, { held, mention }: JudgedLabel["label"]): boolean {
  if (!judged) return false;
  return judged.held?.id === held.id || (judged.mention.start === mention.start && judged.mention.end === mention.end);
}

/** What was said of the name there: one that was dropped first, since it is the reason for an abstention; the longest. */
function closestTo({ mention }: Label, decided: readonly Decided[]): Decided | null {
  const size = (one: Decided) => Math.min(one.end, mention.end) - Math.max(one.start, mention.start);
  const isDropped = (one: Decided) => Number(one.verdict === "dropped");
  const there = decided.filter((one) => overlaps(one, mention));
  return there.sort((a, b) => isDropped(b) - isDropped(a) || size(b) - size(a))[0] ?? null;
}

interface Extent {
  start: number;
  end: number;
}

const overlaps = (one: Extent, other: Extent) => one.start < other.end && other.start < one.end;

function isInside({ mention: inner }: Label, { mention: outer }: Label): boolean {
  return inner !== outer && outer.start <= inner.start && inner.end <= outer.end;
}

function isLonger({ mention: one }: Label, { mention: other }: Label): boolean {
  return one.end - one.start > other.end - other.start;
}
