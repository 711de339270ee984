import type { Kind } from "../../lib/entity/vocabulary";
import type { JudgedDocument, Subject } from "./evaluate";
import { type Share, shareOf } from "./interval";

/** Counts over marks and labels. */
export interface Tally {
  right: number;
  /** Of the right marks, those with the label's extent. */
  exact: number;
  near: number;
  wrong: number;
  unlabelled: number;
  found: number;
  /** Labels that are to be found: judged, and the pack holds their entity. */
  wanted: number;
  /** Of these, labels without a mark. */
  abstained: number;
  /** Of the labels that are to be found, those that the chain leaves alone by design. */
  leftAlone: number;
  /** Of these, those with a right mark all the same. */
  leftAloneFound: number;
  /** Of the labels that are to be found, those at which a form of the entity stands that the pack holds. */
  formHeld: number;
  /** Of these, those with a right mark. */
  formFound: number;
}

/** Counts all, or what is of one kind. */
export function tally(judged: readonly JudgedDocument[], subject: Subject, kind?: Kind): Tally {
  const marks = judged
    .flatMap((document) => document.marks)
    .filter(({ mark }) => !kind || subject.kindOf(mark.candidates[0] as string) === kind);
  const labels = judged.flatMap((document) => document.labels).filter(({ label }) => !kind || label.held.kind === kind);
  const count = (verdict: string) => marks.filter((one) => one.verdict === verdict).length;
  const outcomes = (outcome: string) => labels.filter((one) => one.outcome === outcome).length;
  return {
    right: count("right"),
    exact: marks.filter(({ verdict, exact }) => verdict === "right" && exact).length,
    near: count("near"),
    wrong: count("wrong"),
    unlabelled: count("unlabelled"),
    found: outcomes("found"),
    wanted: labels.length,
    abstained: outcomes("abstained"),
    leftAlone: labels.filter(({ leftAlone }) => leftAlone).length,
    leftAloneFound: labels.filter(({ leftAlone, outcome }) => leftAlone && outcome === "found").length,
    formHeld: labels.filter(({ formHeld }) => formHeld).length,
    formFound: labels.filter(({ formHeld, outcome }) => formHeld && outcome === "found").length,
  };
}

/** Of the marks that the labels judge, how many are right; a could-be with the right entity second is left out. */
export function precisionOf({ right, wrong }: Tally): Share | null {
  return shareOf(right, right + wrong);
}

/** Of the labels whose form the pack holds, how many got a right mark: recall without what the facts lack. */
export function formRecallOf({ formFound, formHeld }: Tally): Share | null {
  return shareOf(formFound, formHeld);
}

/** Of the labels that are to be found, how many got a right mark. */
export function recallOf({ found, wanted }: Tally): Share | null {
  return shareOf(found, wanted);
}

/** The same without the labels that the chain leaves alone by design, rightly or not. */
export function recallBesidesOf({ found, wanted, leftAlone, leftAloneFound }: Tally): Share | null {
  return shareOf(found - leftAloneFound, wanted - leftAlone);
}
