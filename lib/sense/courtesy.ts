import { bareName } from "./bearers";
import { plain } from "./neighbours";
import { leave, type Reading } from "./reading";
import { MENS_TITLES, WOMENS_TITLES } from "./word-lists";

/**
 * Where a page calls one surname both Mr. and Ms., two persons bear it: the rarer of the two is not the one that the page
 * is about, and of her or him we know nothing.
 */
export function keepCourtesy(readings: readonly Reading[]): void {
  const men = new Map<string, Reading[]>();
  const women = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { place, possible } = reading;
    const title = place.before && plain(place.before.text);
    const titled = title === null ? null : MENS_TITLES.has(title) ? men : WOMENS_TITLES.has(title) ? women : null;
    if (titled === null || !possible.some(({ entity }) => entity.kind === "person")) continue;
    const name = bareName(place);
    titled.set(name, [...(titled.get(name) ?? []), reading]);
  }
  for (const [name, hers] of women) {
    const his = men.get(name) ?? [];
    if (his.length === 0 || his.length === hers.length) continue;
    for (const reading of his.length < hers.length ? his : hers) {
      leave(reading, [], "other-bearer", "of two bearers, one Mr. and one Ms., the rarer");
    }
  }
}
