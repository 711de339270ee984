import { pick, seededRandom } from "./random";
import { FILTER_KIND, type HandQuery } from "./search-queries";
import type { Typo } from "./typos";

/** A query with its right answers, of a generated typo or of the hand list. */
export interface AskedQuery {
  query: string;
  ids: string[];
  /** "typo", or the kind of query in the hand list. */
  kind: string;
}

/** The kind of the generated queries. */
export const TYPO_KIND = "typo";
const SEED = 20;

/**
 * All queries but filters, typos and hand list in turn, each list in a seeded order: the first so many are a fair sample
 * of both, and of every smaller sample's queries a larger one has all.
 */
export function mixQueries(typos: readonly Typo[], hand: readonly HandQuery[]): AskedQuery[] {
  const made = typos.map(({ query, id }) => ({ query, ids: [id], kind: TYPO_KIND }));
  const real = shuffled(hand.filter(({ kind }) => kind !== FILTER_KIND));
  const mixed: AskedQuery[] = [];
  for (let at = 0; at < Math.max(made.length, real.length); at++)
    mixed.push(...made.slice(at, at + 1), ...real.slice(at, at + 1));
  return mixed;
}

function shuffled<T>(list: readonly T[]): T[] {
  const random = seededRandom(SEED);
  const left = [...list];
  return list.map(() => {
    const one = pick(random, left);
    left.splice(left.indexOf(one), 1);
    return one;
  });
}
