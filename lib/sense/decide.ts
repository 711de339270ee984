import { type Bearer, bareName, bearerAt, groupBearers } from "./bearers";
import { isTitled, isWellKnown } from "./candidate-guards";
import { isSeated } from "./chambers";
import { choose, settleOneSense } from "./choose";
import { keepCourtesy } from "./courtesy";
import { gatherEvidence } from "./evidence";
import { createNearness } from "./given-alone";
import { keepChambers } from "./legislatures";
import type { Candidate, FoundMention, Mention, SenseEntity } from "./mention";
import { metonymOf } from "./metonymy";
import { createNearWords } from "./near-words";
import { plain, type Word } from "./neighbours";
import { type Place, placesOf } from "./place";
import { leave, type Reading, readPlace } from "./reading";
import type { SenseRule } from "./rules";
import { keepNewYork, keepStates } from "./state-of-page";
import { isPersonElsewhere, isWeak } from "./weak-names";
import { NAME_HEADS, NAME_PREFIXES, OPENERS } from "./word-lists";

/** A page's text, to which the mentions' block numbers refer, and what else is known of it. */
export interface PageText {
  blocks: readonly string[];
  /** Day of publication, YYYY-MM-DD, where it is known. */
  storyDate?: string | null;
  /** The site's own name, where it is known. */
  site?: string | null;
}

/** Why one found mention was decided as it was. */
export interface Decision {
  block: number;
  start: number;
  end: number;
  surface: string;
  verdict: "sure" | "could-be" | "dropped";
  /** The rule that decided; null where none had to. */
  rule: SenseRule | null;
  candidates: string[];
  why: string;
}

export interface DecideOptions {
  /** Rules that are left out. */
  off?: ReadonlySet<SenseRule>;
  /** Told of every decision, in the order of the mentions. */
  explain?: (decision: Decision) => void;
}

/**
 * Decides what each found mention means, or leaves it out, by the rules of rules.ts in their order. Pure; wants the whole
 * page at once, since a name means what the rest of the page makes it mean.
 */
export function decide(found: readonly FoundMention[], page: PageText, options: DecideOptions = {}): Mention[] {
  const isOn = (rule: SenseRule) => options.off?.has(rule) !== true;
  const places = placesOf(isOn("after-full-name") ? withoutVain(found) : found, page.blocks);
  const readings = places.map((place) => readPlace(place, page.site ?? null, isOn));
  if (isOn("another-kind")) {
    keepStates(readings);
    keepNewYork(readings, page.blocks);
    keepChambers(readings, page.blocks);
  }
  if (isOn("other-bearer")) keepCourtesy(readings);
  keepBearers(readings, isOn);
  keepSupported(readings, isOn);
  const evidence = gatherEvidence(
    soleEntities(readings),
    inFull(readings),
    firstNamed(readings),
    page.storyDate ?? null,
  );
  const nearWords = createNearWords(page.blocks);
  for (const reading of readings) choose(reading, nearWords, evidence, isOn);
  if (isOn("one-sense")) settleOneSense(readings);
  const mentions: Mention[] = [];
  for (const { place, possible, state, rule, why } of readings) {
    const { block, start, end } = place.found;
    const candidates = possible.map(({ entity }) => entity.id);
    options.explain?.({
      ...{ block, start, end, surface: place.surface, rule, why },
      ...{ verdict: candidates.length === 0 ? "dropped" : state, candidates },
    });
    const [best] = possible;
    if (!best) continue;
    const mention: Mention = { block, start, end, state, candidates };
    const metonym = isOn("metonymy") && state === "sure" ? metonymOf(place, best.entity) : null;
    if (metonym !== null) mention.metonym = metonym;
    mentions.push(mention);
  }
  return mentions;
}

/** Found mentions; a form that lacks its context, of what the page does not name otherwise, gives way to a shorter one. */
function withoutVain(found: readonly FoundMention[]): readonly FoundMention[] {
  if (!found.some(({ shorter }) => shorter)) return found;
  const named = new Set(
    found.flatMap(({ candidates }) =>
      candidates.filter(({ afterName, lacksContext }) => !afterName && !lacksContext).map(({ entity }) => entity.id),
    ),
  );
  return found.map((mention) =>
    mention.shorter && !mention.candidates.some(({ entity }) => named.has(entity.id)) ? mention.shorter : mention,
  );
}

/** Takes from each bare name the candidates that are not named in full, or not the last that was. */
function keepBearers(readings: readonly Reading[], isOn: (rule: SenseRule) => boolean): void {
  const places = readings.map(({ place }) => place);
  const bearers = groupBearers(places, readings.flatMap(bearersAt));
  const named = new Set(readings.flatMap(({ place, possible }) => namedBy(place, possible)));
  const near = createNearness(readings);
  const taken = new Map<string, number>();
  readings.forEach((reading, at) => {
    const { place, possible } = reading;
    const name = bareName(place);
    const times = taken.get(name) ?? 0;
    const isNamed = ({ entity, afterName, lacksContext }: Candidate) =>
      (!afterName && !lacksContext) || (named.has(entity.id) && near.isNear(place, entity));
    const inFull = possible.some(isNamed)
      ? isNamed
      : (candidate: Candidate) => isWellKnown(place, candidate) || isSeated(place, candidate);
    if (isOn("after-full-name") && !possible.every(inFull)) {
      leave(reading, possible.filter(inFull), "after-full-name", "no full name on the page, or no context");
    }
    const canMean = (id: string) => possible.some(({ entity }) => entity.id === id);
    const bearer = bearerAt(bearers, name, { at, block: place.found.block, times }, canMean);
    const isBorne = ({ entity, afterName }: Candidate) =>
      (!afterName && !isPersonElsewhere(place, entity)) || isBearer(bearer, at, entity, reading);
    if (isOn("other-bearer") && !reading.possible.every(isBorne)) {
      leave(reading, reading.possible.filter(isBorne), "other-bearer", "somebody else bears the name here");
    }
    if (reading.possible.some(({ afterName }) => afterName)) taken.set(name, times + 1);
    for (const { entity } of reading.possible) near.meet(place, entity);
  });
}

/** Whether an entity may be meant at a place whose bare name was last borne so. */
function isBearer(bearer: Bearer | null, at: number, { id, kind }: SenseEntity, { possible }: Reading): boolean {
  if (bearer === null || bearer.at === at || bearer.id === id) return true;
  if (kind !== "person") return !bearer.isPerson;
  // Another known bearer leaves a choice.
  return bearer.id !== null && possible.some(({ entity }) => entity.id === bearer.id);
}

/** Entities that a mention names in full, or by surname and office. */
function namedBy(place: Place, possible: readonly Candidate[]): string[] {
  return possible
    .filter((candidate) => (!candidate.afterName && candidate.context === null) || isTitled(place, candidate))
    .map(({ entity }) => entity.id);
}

/** Who bears a name at a place: the entity it names, or somebody unknown where a rule says so. */
function bearersAt({ place, possible, rule }: Reading, at: number): Bearer[] {
  const named = namedBy(place, possible);
  if (named.length > 1) return [];
  const only = possible.find(({ entity }) => entity.id === named[0]);
  const { block } = place.found;
  if (only) return [{ at, block, id: only.entity.id, isPerson: only.entity.kind === "person" }];
  const unknown =
    rule === "given-name" || rule === "another-kind" || (rule === "longer-name" && isUnknownPerson(place));
  return unknown && possible.length === 0 ? [{ at, block, id: null, isPerson: true }] : [];
}

/** "Paris Hilton", "Michael Jordan": a name of one word with a capitalised word beside it. */
function isUnknownPerson({ found, before, after }: Place): boolean {
  if (found.candidates.every(({ entity }) => entity.kind !== "place" && entity.kind !== "person")) return false;
  const isName = (word: Word | null, others: ReadonlySet<string>) =>
    word !== null &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    !others.has(plain(word.text)) &&
    !OPENERS.has(plain(word.text));
  return isName(before, NAME_PREFIXES) || isName(after, NAME_HEADS);
}

/** Drops names whose capital says nothing where they stand, unless they stand elsewhere where it does. */
function keepSupported(readings: readonly Reading[], isOn: (rule: SenseRule) => boolean): void {
  const supported = new Set(
    readings.filter(({ place }) => isWeak(place) === null).flatMap(({ possible }) => possible.map((c) => c.entity.id)),
  );
  for (const reading of readings) {
    const weakness = isWeak(reading.place);
    if (weakness === null || !isOn(weakness.rule)) continue;
    const left = reading.possible.filter(({ entity }) => supported.has(entity.id));
    if (left.length < reading.possible.length) leave(reading, left, weakness.rule, weakness.why);
  }
}

/** Entities that a name of several words names on this page, and no other. */
function inFull(readings: readonly Reading[]): Set<string> {
  const full = readings.filter(({ place, possible }) => possible.length === 1 && /\s/u.test(place.surface));
  return new Set(full.map(({ possible }) => (possible[0] as Candidate).entity.id));
}

/** Where each entity is first named in full, or by office. */
function firstNamed(readings: readonly Reading[]): Map<string, number> {
  const first = new Map<string, number>();
  readings.forEach(({ place, possible }, at) => {
    for (const id of namedBy(place, possible)) if (!first.has(id)) first.set(id, at);
  });
  return first;
}

function soleEntities(readings: readonly Reading[]): Map<string, SenseEntity> {
  const sole = readings.flatMap(({ possible: [only, second] }) => (only && !second ? [only.entity] : []));
  return new Map(sole.map((entity) => [entity.id, entity]));
}
