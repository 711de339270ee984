import { plain } from "./neighbours";
import type { Place } from "./place";

/** Who bears a name at one place of a page: an entity, or somebody that we do not know. */
export interface Bearer {
  /** Index of the place. */
  at: number;
  /** Number of its block. */
  block: number;
  id: string | null;
  isPerson: boolean;
}

/** The bearers of each surname or one-word name, in the order of the page. */
export type Bearers = ReadonlyMap<string, readonly Bearer[]>;

/** The part of a name that is used alone afterwards: its last word. */
export function bareName({ key }: Place): string {
  return plain(key.split(/[\s\u00a0]+/u).at(-1) ?? "");
}

/** Groups bearers by the name that they bear. */
export function groupBearers(places: readonly Place[], bearers: readonly Bearer[]): Bearers {
  const groups = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    const name = bareName(places[bearer.at] as Place);
    const group = groups.get(name);
    if (group) group.push(bearer);
    else groups.set(name, [bearer]);
  }
  return groups;
}

/** A bearer who is met in passing has the name for so many further blocks, then it is the story's own again. */
const PASSING_BLOCKS = 1;
/** A name that stood alone so often before is the story's subject: then the name is back with the next block. */
const SUBJECT = 3;

/**
 * Who was named last before a place, or first after it where nobody was: headlines use surnames before the text does.
 * Bearers whom the bare name cannot mean, since we do not know them or not by it, count in passing only; `times` is how
 * often the bare name was taken before.
 */
export function bearerAt(
  bearers: Bearers,
  name: string,
  place: { at: number; block: number; times: number },
  canMean: (id: string) => boolean,
): Bearer | null {
  const group = bearers.get(name);
  if (!group) return null;
  const isMeant = ({ id }: Bearer) => id !== null && canMean(id);
  const known = group.some(isMeant);
  const passing = place.times >= SUBJECT ? 0 : PASSING_BLOCKS;
  const counts = (bearer: Bearer) => isMeant(bearer) || !known || place.block - bearer.block <= passing;
  return group.findLast((bearer) => bearer.at < place.at && counts(bearer)) ?? group[0] ?? null;
}
