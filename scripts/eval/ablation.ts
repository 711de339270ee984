import type { Pack } from "../../lib/pack/reader";
import { SENSE_RULES, type SenseRule } from "../../lib/sense/rules";
import { createChain, type Mark } from "./chain";
import { evaluate, type JudgedDocument, type Subject } from "./evaluate";
import type { GoldFile } from "./gold";
import type { Share } from "./interval";
import { precisionOf, recallOf, tally } from "./tally";

/** What becomes of the figures without one rule. */
export interface Ablation {
  rule: SenseRule;
  precision: Share | null;
  recall: Share | null;
  /** Difference to the figures with all rules, in points (hundredths): negative where the rule is worth something. */
  precisionDelta: number;
  recallDelta: number;
  /** Marks that come, go or change. */
  changed: number;
}

/** Runs everything again with each rule left out in turn. */
export function ablate(
  pack: Pack,
  gold: readonly GoldFile[],
  subject: Subject,
  whole: readonly JudgedDocument[],
): Ablation[] {
  const all = figures(whole, subject);
  const before = marksOf(whole);
  return (Object.keys(SENSE_RULES) as SenseRule[]).map((rule) => {
    const chain = createChain(pack, new Set([rule]));
    const judged = gold.flatMap((file) => evaluate(file, chain, subject));
    const { precision, recall } = figures(judged, subject);
    return {
      ...{ rule, precision, recall },
      precisionDelta: points(precision, all.precision),
      recallDelta: points(recall, all.recall),
      changed: differences(before, marksOf(judged)),
    };
  });
}

function figures(judged: readonly JudgedDocument[], subject: Subject) {
  const counts = tally(judged, subject);
  return { precision: precisionOf(counts), recall: recallOf(counts) };
}

function points(one: Share | null, other: Share | null): number {
  return one && other ? (one.value - other.value) * 100 : 0;
}

/** Every mark as text, by place. */
function marksOf(judged: readonly JudgedDocument[]): Map<string, string> {
  return new Map(
    judged.flatMap(({ document, marks }) =>
      marks.map(({ mark }) => [`${document.id} ${mark.start}-${mark.end}`, meaningOf(mark)] as const),
    ),
  );
}

const meaningOf = ({ state, candidates, metonym }: Mark) => [state, ...candidates, "for", metonym].join(" ");

function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  const places = new Set([...one.keys(), ...other.keys()]);
  return [...places].filter((place) => one.get(place) !== other.get(place)).length;
}
