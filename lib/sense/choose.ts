import { hashesOf } from "../match/page-words";
import { isApposed, isTitled } from "./candidate-guards";
import { dateFit, type Evidence, priorOf, scoreOf } from "./evidence";
import type { Candidate } from "./mention";
import { leave, type Reading } from "./reading";
import type { SenseRule } from "./rules";

/** More candidates than this are no help to a reader: abstain. */
const MOST_OFFERED = 3;
/** Score by which the best candidate must lead to be taken as meant. */
const MARGIN = 1.5;
/** What it is worth that the text says directly where the candidate is: "Hyderabad, Sindh". */
const APPOSED = 4;

/** Leaves one clear candidate, a choice of a few, or none. */
export function choose(
  reading: Reading,
  blocks: readonly string[],
  evidence: Evidence,
  isOn: (rule: SenseRule) => boolean,
): void {
  const { possible } = reading;
  if (possible.length === 0) return;
  reading.rule = null;
  reading.why = "the only candidate";
  if (possible.length === 1) return;
  const titled = possible.filter((candidate) => isTitled(reading.place, candidate));
  if (titled.length === 1 && isOn("after-full-name")) {
    leave(reading, titled, "after-full-name", "by office");
    return;
  }
  // Of two bearers whom the page names, neither is meant by a bare surname for being better known.
  const named = possible.every(({ afterName }) => afterName);
  const { block } = reading.place.found;
  let near: ReadonlySet<number> | null = null;
  const isNear = (context: ReadonlySet<number>) => {
    near ??= hashesOf(blocks.slice(Math.max(0, block - 1), block + 2));
    for (const hash of context) if (near.has(hash)) return true;
    return false;
  };
  // Of equals, the one whom the page named first is rather its subject.
  const placeOf = ({ entity }: Candidate) => evidence.firstNamed.get(entity.id) ?? Number.MAX_SAFE_INTEGER;
  const scored = possible
    .map((candidate) => {
      const prior = priorOf(candidate.entity);
      const score = named
        ? dateFit(candidate.entity, evidence, isOn)
        : scoreOf(candidate, possible, isNear, evidence, isOn) + prior;
      return {
        candidate,
        prior,
        score: score + (isOn("apposition") && isApposed(reading.place, candidate) ? APPOSED : 0),
      };
    })
    .sort((a, b) => b.score - a.score || b.prior - a.prior || placeOf(a.candidate) - placeOf(b.candidate));
  const highest = scored[0]?.score as number;
  const margin = named ? Number.POSITIVE_INFINITY : MARGIN;
  const close = scored.filter(({ score }) => highest - score < margin).map(({ candidate }) => candidate);
  const words = scored.map(({ candidate, score }) => `${candidate.entity.id} ${score.toFixed(1)}`).join(", ");
  reading.why = close.length === 1 ? `by score: ${words}` : `too close: ${words}`;
  reading.state = close.length === 1 ? "sure" : "could-be";
  reading.possible = close.length > MOST_OFFERED ? [] : close;
}

/** A form that is clear at one place of a page is clear at the others where it may mean the same. */
export function settleOneSense(readings: readonly Reading[]): void {
  const clear = new Map<string, Candidate>();
  const said = new Map<string, Candidate>();
  for (const { place, possible, state } of readings) {
    const [sense] = possible;
    if (state !== "sure" || !sense) continue;
    if (!clear.has(place.key)) clear.set(place.key, sense);
    if (!said.has(place.key) && isApposed(place, sense)) said.set(place.key, sense);
  }
  for (const reading of readings) {
    const { key, found } = reading.place;
    // What the text says in so many words holds against a score, too.
    const sense = said.get(key) ?? (reading.state === "could-be" ? clear.get(key) : undefined);
    if (!sense || reading.possible.length === 0 || isApposed(reading.place, reading.possible[0] as Candidate)) continue;
    const same = found.candidates.filter(({ entity }) => entity.id === sense.entity.id);
    if (same.length > 0) leave(reading, same, "one-sense", "clear elsewhere on the page");
  }
}
