import { CANDIDATE_GUARDS } from "./candidate-guards";
import type { Candidate, Mention } from "./mention";
import { MENTION_GUARDS } from "./mention-guards";
import type { Place } from "./place";
import type { SenseRule } from "./rules";

/** What is made of one mention, rule by rule. */
export interface Reading {
  readonly place: Place;
  /** What it may still mean; empty when it is no mention. */
  possible: readonly Candidate[];
  state: Mention["state"];
  /** What decided last, and why. */
  rule: SenseRule | null;
  why: string;
}

/** What the words beside a mention leave of its candidates. */
export function readPlace(place: Place, site: string | null, isOn: (rule: SenseRule) => boolean): Reading {
  for (const { rule, why } of MENTION_GUARDS) {
    const reason = isOn(rule) ? why(place, site) : null;
    if (reason !== null) return { place, possible: [], state: "sure", rule, why: reason };
  }
  let last: { rule: SenseRule | null; why: string } = { rule: null, why: "" };
  const possible = place.found.candidates.filter((candidate) => {
    for (const { rule, why } of CANDIDATE_GUARDS) {
      const reason = isOn(rule) ? why(place, candidate) : null;
      if (reason === null) continue;
      last = { rule, why: reason };
      return false;
    }
    return true;
  });
  return { place, possible, state: "sure", ...last };
}

/** Leaves a reading only some of its candidates, for a reason; of these, one is meant until `choose` says otherwise. */
export function leave(reading: Reading, possible: readonly Candidate[], rule: SenseRule, why: string): void {
  reading.possible = possible;
  reading.rule = rule;
  reading.why = why;
  reading.state = "sure";
}
