import type { Candidate } from "./mention";
import { type Place, textAfter } from "./place";
import { leave, type Reading } from "./reading";
import { CITIES_TOO, isState } from "./states";

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
