import type { Kind } from "../entity/vocabulary";
import { entityAt } from "../pack/entities";
import type { EntityRecord } from "../pack/entity-record";
import type { Pack } from "../pack/reader";
import { type Candidate, createCandidates } from "./candidates";
import { fuzzyNames, type Resemblance, rangesInText } from "./fuzzy-names";
import { BEGINS, EXACT, fitNames, LOOSE, MISSPELT, type NameFit, WORDS } from "./name-fit";
import { parseQuery, type Query } from "./query";

export interface SearchHit {
  id: string;
  name: string;
  kind: Kind;
  summary: string;
  wikipedia: string | null;
  /** 0 (the query is a name of it) to 1. */
  score: number;
  /** The alias that matched better than the name, if one did that is no part of it. */
  matchedAlias: string | null;
  /** Half-open ranges of matched letters in `matchedAlias ?? name`, UTF-16 units. */
  ranges: [number, number][];
}

/** What a query finds; where that is nothing, `near` holds what came near. */
export interface SearchAnswer {
  hits: SearchHit[];
  near: SearchHit[];
}

export type Search = (query: string, limit: number) => SearchAnswer;

/** Candidates that Fuse ranks for a short query, and for one long enough to be told from most names. */
const MOST_CANDIDATES = 60;
const FEWER_CANDIDATES = 40;
const LONG_QUERY = 16;
/** Answers that came near. */
const MOST_NEAR = 5;
/** The share of a query that a result must answer: else, with two words of three missed, everything is a result. */
const LEAST_SHARE = 0.6;
/** And of names alone: "snapback" of "snapback nonsense". */
const LEAST_SHARE_OF_NAMES = 0.5;
/** What one step of familiarity is worth against the scores of a level: enough to order near ties. */
const FAMILIARITY_WEIGHT = 0.02;
/** What an alias is worth less than the name, among equals. */
const ALIAS_WEIGHT = 0.005;

/** Search over packs at once: by name, alias and native name, misspelt or half typed, then by description. */
export function createSearch(packs: readonly Pack[]): Search {
  const sources = packs.map((pack) => ({ pack, find: createCandidates(pack.search) }));
  return (raw, limit) => {
    const query = parseQuery(raw);
    if (query.words.length === 0 && query.filters.length === 0) return { hits: [], near: [] };
    const most = query.folded.length < LONG_QUERY ? MOST_CANDIDATES : FEWER_CANDIDATES;
    const found = new Map<string, Found>();
    for (const { pack, find } of sources) {
      for (const candidate of find(query, most)) {
        const record = entityAt(pack, candidate.number);
        // Of two packs that know an entity the first one's record counts.
        if (!found.has(record.id)) found.set(record.id, { ...candidate, record });
      }
    }
    const ranked = rank(query, [...found.values()]);
    const good = hitsOf(ranked);
    return {
      hits: good.slice(0, limit).map(hitOf),
      near: good.length > 0 ? [] : ranked.slice(0, Math.min(limit, MOST_NEAR)).map(hitOf),
    };
  };
}

interface Found extends Candidate {
  record: EntityRecord;
}

interface Ranked extends Found, NameFit {
  score: number;
  resemblance: Resemblance | undefined;
}

/** What answers enough of the query. Beside one whose name fits, what only has to do with it is no answer. */
function hitsOf(ranked: readonly Ranked[]): Ranked[] {
  const named = ranked.some(({ level }) => level < LOOSE);
  return ranked.filter(({ level, share, least, guessed }) => {
    if (level < LOOSE) return true;
    if (guessed || (named && least < BY_DESCRIPTION)) return false;
    return share >= LEAST_SHARE || (share >= LEAST_SHARE_OF_NAMES && least >= BY_NAME);
  });
}

/**
 * Names that equal the query come first, then names that begin with it, then those that have all its words; what is left
 * and was found by its names is ranked by Fuse too, and the rest by its words alone.
 */
function rank(query: Query, found: readonly Found[]): Ranked[] {
  const fits = found.map(({ record, share }) => fitNames(query, formsOf(record), share >= LEAST_SHARE_OF_NAMES));
  const fuzzy = found.filter(
    ({ likeness }, index) => likeness >= BY_NAME && (fits[index] as NameFit).level >= MISSPELT,
  );
  const resemblances = fuzzyNames(
    fuzzy.map(({ record }) => record),
    query.text,
  );
  return found
    .map((one, index) => {
      const fit = fits[index] as NameFit;
      const resemblance = resemblances.get(one.record);
      return { ...one, ...fit, resemblance, score: scoreOf(one, fit, resemblance) };
    })
    .sort((a, b) => a.score - b.score);
}

/** Least likeness of a candidate all of whose words were found in its summary at least, though unfinished. */
const BY_DESCRIPTION = 0.55;
/** And in its names. */
const BY_NAME = 0.66;
/** Where each level's scores begin, and where they do for whole words: "war" is rather a war than a warship. */
const LEVEL_SCORES: Readonly<Record<number, number>> = { [EXACT]: 0, [BEGINS]: 0.08, [WORDS]: 0.15, [MISSPELT]: 0.24 };
const WHOLE_SCORES: Readonly<Record<number, number>> = { [BEGINS]: 0.02, [WORDS]: 0.05 };
/** From a closeness of 1 to one of 0; misspellings are above 0.5. */
const MISSPELT_WIDTH = 0.25;
const LOOSE_SCORE = 0.35;

function scoreOf(
  { record, share, likeness, least }: Found,
  fit: NameFit,
  resemblance: Resemblance | undefined,
): number {
  const familiarity = record.familiarity * FAMILIARITY_WEIGHT;
  if (fit.level === EXACT) return familiarity / 10;
  const level = (fit.whole ? WHOLE_SCORES[fit.level] : undefined) ?? LEVEL_SCORES[fit.level];
  if (level !== undefined) {
    const alias = fit.form === record.name ? 0 : ALIAS_WEIGHT;
    // Of misspellings the nearest comes first, whoever is better known.
    if (fit.level === MISSPELT) return level + familiarity / 2 + (1 - fit.closeness) * MISSPELT_WIDTH + alias;
    return level + familiarity + (1 - fit.closeness) * FAMILIARITY_WEIGHT + alias;
  }
  const fuzzy = 1 - (resemblance?.score ?? 1);
  // Cubed: an answer to two words of three is much worse than one to all.
  return (
    LOOSE_SCORE +
    (1 - share ** 3 * (0.2 * likeness + 0.6 * least + 0.2 * fuzzy)) * (1 - LOOSE_SCORE - 0.1) +
    familiarity
  );
}

function formsOf({ name, native, aliases }: EntityRecord): string[] {
  return native ? [name, native.text, ...aliases] : [name, ...aliases];
}

function hitOf({ record, score, form, ranges, resemblance }: Ranked): SearchHit {
  const { id, name, kind, summary, wikipedia } = record;
  const matched = form ?? resemblance?.form ?? name;
  const found = ranges.length === 0 && resemblance?.form === matched ? rangesInText(resemblance) : ranges;
  // An alias that is a part of the name is shown in the name: "Araghchi" in "Abbas Araghchi".
  const within = name.indexOf(matched);
  return {
    ...{ id, name, kind, summary, wikipedia, score },
    matchedAlias: within < 0 ? matched : null,
    ranges: found.map(([from, to]) => [from + Math.max(within, 0), to + Math.max(within, 0)]),
  };
}
