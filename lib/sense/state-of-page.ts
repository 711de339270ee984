import type { Candidate } from "./mention";
import { type Place, textAfter } from "./place";
import { leave, type Reading } from "./reading";
import { CITIES_TOO, isState } from "./states";

/** What says that a page is about the State of New York, and what that it is about the city. */
const OF_NEW_YORK =
  /\b(?:Northern|Western) District of New York\b|\b[Uu]pstate\b|\bAlbany\b|\bNew York (?:[Ss]tate\b(?! of)|Gov\.|Governor\b|[Ll]egislat|[Ll]awmakers\b)/u;
const OF_ITS_CITY =
  /\bNew York City\b|\bNYC\b|\bNY City\b|\b(?:Manhattan|Brooklyn|Queens|Bronx|Harlem|Staten Island|Broadway|Wall Street|Times Square|Central Park)\b/u;

/** Takes the city from each bare New York of a page that speaks of the state and nowhere of the city. */
export function keepNewYork(readings: readonly Reading[], blocks: readonly string[]): void {
  const named = readings.filter(({ place, possible }) => place.key === "new york" && possible.some(isCityRecord));
  if (named.length === 0 || !blocks.some((text) => OF_NEW_YORK.test(text))) return;
  if (blocks.some((text) => OF_ITS_CITY.test(text))) return;
  for (const reading of named) {
    const left = reading.possible.filter((candidate) => !isCityRecord(candidate));
    leave(reading, left, "another-kind", "the state, of which the page speaks");
  }
}

const isCityRecord = ({ entity }: Candidate) => entity.kind === "place" && !isState(entity);

/**
 * Where the text speaks first of the state that shares a city's name, and nowhere of the city in full, the bare name is
 * the state's: "the state of Washington", then "Washington's Supreme Court".
 */
export function keepStates(readings: readonly Reading[]): void {
  for (const city of CITIES_TOO) {
    const [first, ...others] = readings.filter(({ place }) => place.key === city && !isSilent(place));
    if (!first?.why.startsWith("the state")) continue;
    const cities = first.place.found.candidates.filter(({ entity }) => entity.kind === "place" && !isState(entity));
    const ids = new Set(cities.map(({ entity }) => entity.id));
    const isCity = ({ entity }: Candidate) => ids.has(entity.id);
    const isInFull = ({ place }: Reading) => place.key !== city || /^,? D\.?C\b/u.test(textAfter(place));
    if (readings.some((reading) => isInFull(reading) && reading.possible.some(isCity))) continue;
    for (const reading of others) {
      if (!reading.possible.some(isCity)) continue;
      leave(
        reading,
        reading.possible.filter((candidate) => !isCity(candidate)),
        "another-kind",
        "the state, as before",
      );
    }
  }
}

const isSilent = ({ block, found }: Place) =>
  block.silent.some(([start, end]) => start <= found.start && end >= found.end);
