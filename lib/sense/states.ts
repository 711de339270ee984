import type { Candidate } from "./mention";
import { isSingleName, type Place, textAfter, textBefore } from "./place";
import { REGIONS } from "./word-lists";

/** What says directly behind a name that the state is meant and not its namesake, the city. */
const STATE_BEHIND =
  /^(?:’s|'s)? (?:[Ss]tate\b|Gov(?:\.|ernor\b)|Lt\. Gov|AG\b|Attorney General|[Ll]egislat|[Ll]awmakers\b|General Assembly)/u;
/** The same before it; senators are of states. */
const STATE_BEFORE =
  /(?:\b(?:[Uu]pstate|[Ss]tate of|[Gg]overnor of|[Rr]ural|[Ee]astern|[Ww]estern|(?:Northern|Western|Central|Middle) District of) |\b(?:Sen\.|Senator|[Gg]ov\.) [^,;.]{3,40} of )$/u;
/** Federal courts are of the state; the city may be meant at the next place all the same. */
const COURT_BEFORE = /\b(?:Southern|Eastern) District of $/u;
/** Cities that bear the names of their states. */
export const CITIES_TOO = new Set(["new york", "washington"]);
/** Words of REGIONS that are a state by themselves, of which two in a row make a list of states. */
const NOT_ALONE = /^(?:new|north|south|west|rhode|miss|georgia|maryland|virginia)$/u;

/** "Moscow, Idaho" is not Moscow; in "Seattle, Washington", "Washington state" and "Alaska, Washington" it is the state. */
export function townOrState(place: Place, { entity }: Candidate): string | null {
  if (entity.kind !== "place") return null;
  const isRegion = REGIONS.has(place.key);
  if (!isRegion && !CITIES_TOO.has(place.key)) {
    const isApposed = place.block.text.charAt(place.found.end) === "," && isSingleName(place);
    return isApposed ? otherTown(textAfter(place), entity) : null;
  }
  const after = textAfter(place);
  const before = textBefore(place);
  if (isState(entity)) return /^,? D\.?C\b/u.test(after) ? "the capital" : null;
  if (/^ state\b/u.test(after) || /\b[Ss]tate of $/u.test(before)) return "the state";
  if (CITIES_TOO.has(place.key) && (STATE_BEHIND.test(after) || STATE_BEFORE.test(before))) return "the state";
  if (COURT_BEFORE.test(before)) return "a court's district, of the state";
  if (!isRegion || !isSingleName(place)) return null;
  const [, next = ""] = /^,\s*(?:and |or )?(\p{Lu}\p{L}+)/u.exec(after) ?? [];
  const town = /(\p{Lu}[\p{L}\p{M}.'’-]+),\s*$/u.exec(before);
  const inList = [next, town?.[1] ?? ""].some((word) => isStateName(word.toLowerCase()));
  if (CITIES_TOO.has(place.key) && inList) return "the state, in a list of states";
  const townOfIt = townBefore(place);
  return townOfIt === null ? null : `the state: "${townOfIt}" stands before`;
}

/** A name that may be a town's, and a comma, before the name of a state. */
const TOWN_BEFORE = /(\p{Lu}[\p{L}\p{M}.'’-]+),\s*$/u;

/**
 * The town directly before the name of a region: "Savannah, Georgia". Null in lists: behind another region ("Michigan,
 * Georgia"), or behind a name that we know and that is of no place in a state of this name ("Moscow, Georgia and Kyiv").
 */
export function townBefore(place: Place): string | null {
  const [all = "", town = ""] = TOWN_BEFORE.exec(textBefore(place)) ?? [];
  if (town === "" || !REGIONS.has(place.key) || REGIONS.has(town.toLowerCase())) return null;
  const known = place.block.ends.get(place.found.start - (all.length - town.length));
  return known === undefined || isInState(known, place) ? town : null;
}

/** Whether one of these lies, by our facts, in a state that the place may name. */
function isInState(known: readonly Candidate[], { found }: Place): boolean {
  const states = new Set(found.candidates.filter(({ entity }) => isState(entity)).map(({ entity }) => entity.id));
  return known.some(({ entity }) => entity.relations.some((relation) => states.has(relation.entity)));
}

/** Whether a record is of a state. */
export const isState = ({ name, summary, id }: Candidate["entity"]) =>
  /\b(?:U\.?S\.? )?state\b/iu.test(`${name} ${summary} ${id}`);

function isStateName(word: string): boolean {
  return word.length > 3 && REGIONS.has(word) && !NOT_ALONE.test(word) && !CITIES_TOO.has(word);
}

function otherTown(after: string, entity: Candidate["entity"]): string | null {
  const [, region = "", behind = ""] = /^,\s+(\p{Lu}[\p{L}]+)(.?.?.?)/u.exec(after) ?? [];
  // "London, Washington and Paris" is a list of cities.
  if (CITIES_TOO.has(region.toLowerCase()) && /^ (?:an|or)|^, \p{Lu}/u.test(behind)) return null;
  return REGIONS.has(region.toLowerCase()) && isElsewhere(entity, region) ? `another town: "${region}" follows` : null;
}

/** Whether a record says where a place is, and that it is not in the region. */
function isElsewhere({ summary, relations }: Candidate["entity"], region: string): boolean {
  return relations.length > 0 && !summary.includes(region) && relations.every(({ name }) => !name.includes(region));
}
