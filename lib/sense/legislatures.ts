import { CHAMBERS, isBehindState, isUnions, STATE } from "./chambers";
import { leave, type Reading } from "./reading";

/** What says that a page is about a state's own legislature. */
const OF_STATE = new RegExp(
  `\\b(?:[Ss]tatehouse|[Ss]tate (?:[Hh]ouse|[Ss]enate|[Ll]egislat\\p{L}+|lawmakers?|senators?|representatives?|capitol|budget)|(${STATE})(?:['’]s)? (?:House|Senate|[Gg]overnor|Gov\\.|General Assembly|[Ll]egislat\\p{L}+|[Ll]awmakers))(?!\\p{L})`,
  "gu",
);
/** What says that the Union's is spoken of; the newspapers of Washington do not. */
const OF_UNION =
  /\bCongress\b|\bcongress(?:ional|man|woman|men)\b|\bCapitol Hill\b|\bU\.?S\.? (?:House|Senate|Senator|Rep|Sen|Capitol)|\bWashington\b(?! (?:Post|Times|Examiner|state)\b)|\b[Mm]idterms?\b|\bWhite House\b/u;
/** So often a page must speak of a state's. */
const FEWEST = 2;

/**
 * Takes from bare House and Senate the Union's chambers where a state's are meant: behind the name of a state, and all over
 * a page that speaks of a state's legislature and nowhere of the Union's.
 */
export function keepChambers(readings: readonly Reading[], blocks: readonly string[]): void {
  const chambers = readings.filter(({ place, possible }) => CHAMBERS.has(place.key) && possible.length > 0);
  if (chambers.length === 0) return;
  const all = isOfOneState(blocks) && !blocks.some((text) => OF_UNION.test(text));
  for (const reading of chambers) {
    if (!all && !isBehindState(reading.place)) continue;
    const left = reading.possible.filter(({ entity }) => !isUnions(entity));
    if (left.length < reading.possible.length) leave(reading, left, "another-kind", "the state's, not the Union's");
  }
}

/** Whether a page speaks of a state's legislature, and of no other state's. */
function isOfOneState(blocks: readonly string[]): boolean {
  const said = blocks.flatMap((text) => Array.from(text.matchAll(OF_STATE), ([, state]) => state));
  return said.length >= FEWEST && new Set(said.filter((state) => state !== undefined)).size <= 1;
}
