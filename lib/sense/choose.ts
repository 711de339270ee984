import { isApposed, isTitled } from "./candidate-guards";
import { isOnField } from "./clubs";
import { dateFit, type Evidence, priorOf, scoreOf } from "./evidence";
import type { Candidate } from "./mention";
import type { NearWords } from "./near-words";
import { leave, type Reading } from "./reading";
import type { SenseRule } from "./rules";
import { isState, townBefore } from "./states";

/** More candidates than this are no help to a reader: abstain. */
const MOST_OFFERED = 3;
/** Score by which the best candidate must lead to be taken as meant. */
const MARGIN = 1.5;
/** So many words of a context settle the matter. */
const ENOUGH_WORDS = 2;
/** What a single word of near context loses for each step by which one that needs none is better known. */
const OUTRANKED = -1.5;
/** What it is worth that the text says directly where the candidate is: "Hyderabad, Sindh". */
const APPOSED = 4;

/** Leaves one clear candidate, a choice of a few, or none. */
export function choose(
  reading: Reading,
  countNear: NearWords,
  evidence: Evidence,
  isOn: (rule: SenseRule) => boolean,
): void {
  if (reading.possible.length === 0) return;
  reading.rule = null;
  reading.why = "the only candidate";
  const { block, candidates } = reading.place.found;
  if (candidates.length === 1 && candidates[0]?.context === null) return;
  const nearWords = (context: ReadonlySet<number>) => countNear(context, block, reading.place.surface);
  const isNear = (context: ReadonlySet<number>) => nearWords(context) > 0;
  if (isOn("plain-first")) keepNear(reading, isNear);
  if (reading.possible.length <= 1) return;
  if (isOn("plain-first")) keepPlain(reading, nearWords);
  const { possible } = reading;
  if (possible.length === 1) return;
  const titled = possible.filter((candidate) => isTitled(reading.place, candidate));
  if (titled.length === 1 && isOn("after-full-name")) {
    leave(reading, titled, "after-full-name", "by office");
    return;
  }
  // Of two bearers whom the page names, neither is meant by a bare surname for being better known.
  const named = possible.every(({ afterName }) => afterName);
  // Of equals, the one whom the page named first is rather its subject.
  const placeOf = ({ entity }: Candidate) => evidence.firstNamed.get(entity.id) ?? Number.MAX_SAFE_INTEGER;
  /** By how many steps one that needs no context is better known than one of whose context one word is near. */
  const outrankedBy = ({ entity, context }: Candidate) =>
    isOn("plain-first") && context !== null && nearWords(context) < ENOUGH_WORDS
      ? Math.max(0, ...possible.filter(isPlain).map((other) => priorOf(other.entity) - priorOf(entity)))
      : 0;
  const scored = possible
    .map((candidate) => {
      const prior = priorOf(candidate.entity);
      const score = named
        ? dateFit(candidate.entity, evidence, isOn)
        : scoreOf(candidate, possible, isNear, evidence, isOn) + prior;
      return {
        candidate,
        prior,
        score:
          score +
          OUTRANKED * outrankedBy(candidate) +
          (isOn("apposition") && isApposed(reading.place, candidate) ? APPOSED : 0),
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

const isPlain = ({ context, afterName }: Candidate) => context === null && !afterName;

/** One word of context is chance where the other is a household name and this one is hardly known. */
const HARDLY_KNOWN = 2;

/**
 * Where a form may name something that needs no context, an entity no better known that does need it is meant only with
 * a word of it near: "in England" on a page that has the word rugby somewhere. A hamlet called Trump wants two, or its
 * state behind it.
 */
function keepPlain(reading: Reading, nearWords: (context: ReadonlySet<number>) => number): void {
  const { place, possible } = reading;
  const plain = possible.filter(isPlain);
  const best = Math.max(...plain.map(({ entity }) => priorOf(entity)));
  const left = possible.filter((candidate) => {
    const { entity, context } = candidate;
    const gap = best - priorOf(entity);
    if (context === null || gap < 0 || isApposed(place, candidate)) return true;
    return nearWords(context) >= (gap >= HARDLY_KNOWN ? ENOUGH_WORDS : 1);
  });
  if (plain.length > 0 && left.length < possible.length) {
    leave(reading, left, "plain-first", "what needs no context, since the other's is not near");
  }
}

/** Forms that very many things bear: codes of a letter or two with a number, E3. */
const CODE = /^\p{Lu}{1,2}-?\d{1,2}$/u;

/**
 * What needs context is meant only with a word of it near where the form is a mere code, or where one who is better known
 * bears it too, though the page does not name him in full: a town called Trump in Indiana, far from the word Indiana.
 */
function keepNear(reading: Reading, isNear: (context: ReadonlySet<number>) => boolean): void {
  const { place } = reading;
  const { candidates } = place.found;
  const onField = reading.possible.filter((candidate) => isOnField(place, candidate, isNear));
  if (onField.length < reading.possible.length) leave(reading, onField, "plain-first", "no play is near");
  const { possible } = reading;
  // Where none has dropped out, they are compared below.
  if (possible.length === candidates.length && !CODE.test(place.surface)) return;
  const isShaded = ({ entity }: Candidate) =>
    CODE.test(place.surface) ||
    candidates.some((other) => priorOf(other.entity) > priorOf(entity) && !possible.includes(other));
  const left = possible.filter(
    (candidate) => candidate.context === null || !isShaded(candidate) || isNear(candidate.context),
  );
  if (left.length < possible.length) leave(reading, left, "plain-first", "its context is not near");
}

/** A form that is clear at one place of a page is clear at the others where it may mean the same. */
export function settleOneSense(readings: readonly Reading[]): void {
  const clear = new Map<string, Candidate>();
  const said = new Map<string, Candidate>();
  for (const { place, possible, state } of readings) {
    const [sense] = possible;
    if (state !== "sure" || !sense) continue;
    if (!clear.has(place.key)) clear.set(place.key, sense);
    if (!said.has(place.key) && (isApposed(place, sense) || (isState(sense.entity) && townBefore(place) !== null)))
      said.set(place.key, sense);
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
