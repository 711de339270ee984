import type { Candidate, SenseEntity } from "./mention";
import type { SenseRule } from "./rules";

/** What a page says by the names in it that can mean one entity only. */
export interface Evidence {
  entities: ReadonlyMap<string, SenseEntity>;
  /** Which of those entities name an entity in their relations, by its id. */
  namedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Share of those entities that have each topic. */
  topics: ReadonlyMap<string, number>;
  /** Entities that a name of several words names on the page. */
  inFull: ReadonlySet<string>;
  /** Where on the page an entity is first named in full, by its id: a number that grows down the page. */
  firstNamed: ReadonlyMap<string, number>;
  /** Day of publication, YYYY-MM-DD, or null. */
  storyDate: string | null;
}

/** What one step of familiarity is worth. */
const FAMILIARITY = 1;
/** What each related entity on the page is worth, and how many count. */
const RELATED = 1;
const MOST_RELATED = 3;
/** What it is worth that all the page's entities have the candidate's topics. */
const TOPICS = 1.5;
/** What it is worth that a word of an alias's context stands near, and elsewhere. */
const CONTEXT = 2.5;
const FAR_CONTEXT = 1;

/** What it is worth that the page names the candidate by a longer form too: the State of Georgia. */
const IN_FULL = 2;

/** Gathers the evidence of a page. */
export function gatherEvidence(
  entities: ReadonlyMap<string, SenseEntity>,
  inFull: ReadonlySet<string>,
  firstNamed: ReadonlyMap<string, number>,
  storyDate: string | null,
): Evidence {
  const topics = new Map<string, number>();
  const namedBy = new Map<string, Set<string>>();
  for (const { id, topics: own, relations } of entities.values()) {
    for (const topic of own) topics.set(topic, (topics.get(topic) ?? 0) + 1 / entities.size);
    for (const { entity } of relations) {
      const ids = namedBy.get(entity);
      if (ids) ids.add(id);
      else namedBy.set(entity, new Set([id]));
    }
  }
  return { entities, namedBy, topics, inFull, firstNamed, storyDate };
}

/** How likely an entity is meant, before anything is known of the page. */
export function priorOf({ familiarity }: SenseEntity): number {
  return (3 - familiarity) * FAMILIARITY;
}

/** How well a candidate fits the page; rules that are off count nothing. */
export function scoreOf(
  candidate: Candidate,
  rivals: readonly Candidate[],
  isNear: (context: ReadonlySet<number>) => boolean,
  evidence: Evidence,
  isOn: (rule: SenseRule) => boolean,
): number {
  const { entity, context } = candidate;
  return (
    (context === null ? 0 : isNear(context) ? CONTEXT : FAR_CONTEXT) +
    (isOn("relations") ? Math.min(MOST_RELATED, relatedOn(entity, rivals, evidence)) * RELATED : 0) +
    (isOn("topics") ? topicsOn(entity, evidence) * TOPICS : 0) +
    (isOn("one-sense") && evidence.inFull.has(entity.id) ? IN_FULL : 0) +
    dateFit(entity, evidence, isOn)
  );
}

/** How many of the page's entities are related to one; its rivals for a name do not count, nor does it itself. */
function relatedOn(
  { id, relations }: SenseEntity,
  rivals: readonly Candidate[],
  { entities, namedBy }: Evidence,
): number {
  const related = new Set(namedBy.get(id));
  for (const { entity } of relations) if (entities.has(entity)) related.add(entity);
  related.delete(id);
  for (const { entity } of rivals) related.delete(entity.id);
  return related.size;
}

function topicsOn(entity: SenseEntity, { topics }: Evidence): number {
  if (entity.topics.length === 0) return 0;
  return entity.topics.reduce((sum, topic) => sum + (topics.get(topic) ?? 0), 0) / entity.topics.length;
}

const CURRENT = 1.5;
const LONG_AGO = -0.5;
/** Who held an office before is in the news still, but less; who is to hold one is hardly. */
const FORMER = -0.2;
const NOT_YET = -1;
/** An event that was still to come is hardly what a story is about. */
const STILL_TO_COME = -3;
/** Days before its first step that an event is in the news, and after its last. */
const DAYS_BEFORE = 60;
const DAYS_AFTER = 150;
const DAY = 86_400_000;

/** How well an entity fits the day of the story: an event by its steps or year, a person by the offices held then. */
export function dateFit(entity: SenseEntity, { storyDate }: Evidence, isOn: (rule: SenseRule) => boolean): number {
  if (!isOn("story-date") || storyDate === null) return 0;
  const day = Date.parse(storyDate);
  if (entity.kind === "person") return officeFit(entity, storyDate);
  if (entity.kind !== "event" && entity.kind !== "agreement") return 0;
  const steps = (entity.timeline ?? []).map(({ date }) => Date.parse(date)).sort((a, b) => a - b);
  const year = /\b(?:19|20)\d\d\b/u.exec(entity.name)?.[0];
  const first = steps[0] ?? (year ? Date.parse(`${year}-01-01`) : Number.NaN);
  const last = steps.at(-1) ?? (year ? Date.parse(`${year}-12-31`) : Number.NaN);
  if (Number.isNaN(first) || Number.isNaN(last)) return 0;
  if (day < first - DAYS_BEFORE * DAY) return STILL_TO_COME;
  return day > last + DAYS_AFTER * DAY ? LONG_AGO : CURRENT;
}

function officeFit({ roles = [] }: SenseEntity, storyDate: string): number {
  const begun = roles.filter(({ since = "" }) => since <= storyDate);
  if (begun.length === 0) return roles.length === 0 ? 0 : NOT_YET;
  const holds = begun.some(({ until }) => until === undefined || until >= storyDate.slice(0, until.length));
  return holds ? CURRENT : FORMER;
}
