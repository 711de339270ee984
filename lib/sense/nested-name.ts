import { type Place, textAfter, textBefore } from "./place";

/** Why a name is only half of another that is told by its form: a station's, a treaty's, a day's; or null. */
export function nestedIn(place: Place): string | null {
  return inStation(place) ?? inTreaty(place) ?? inDay(place);
}

const STATIONS =
  "ABC|BBC|CBC|CBS|CNBC|CNN|CTV|CW|FOX|Fox|GB|ITN|ITV|KTLA|MSNBC|NBC|NPR|PBS|SBS|Sky|Telemundo|Univision";
const STATION = new RegExp(`^(?:${STATIONS})$`, "u");
/** What a broadcaster calls its parts: "ITV News", "NBC 4 New York", "CBS 2's". A number that counts something is none. */
const PART_BEHIND =
  /^ (?:(?:News|Radio|Sports?)\b(?! (?:of|to|from)\b)|\d{1,2}(?=$|[.,;:!?)’']|[-–—]| (?:\p{Lu}|(?:and|reported|reports|said|says|that)\b)))/u;
/** A station stands before where it is: "NBC 4 New York", "ABC7 Los Angeles". */
const STATION_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${STATIONS})(?: ?\\d{1,2}| News| Radio)? $`, "u");

function inStation(place: Place): string | null {
  const { surface, found, block } = place;
  if (STATION.test(surface) && found.candidates.some(({ entity }) => entity.kind === "organisation")) {
    const [part] = PART_BEHIND.exec(textAfter(place)) ?? [];
    if (part !== undefined) return `a broadcaster's part:${part}`;
  }
  if (!/[\p{Lu}\dswxy] $/u.test(block.text.slice(Math.max(0, found.start - 2), found.start))) return null;
  const isTown = found.candidates.every(({ entity }) => entity.kind === "place");
  return isTown && STATION_BEFORE.test(textBefore(place, 24)) ? "where a station is" : null;
}

/** Towns after which treaties are called. A country's name says whose a deal is: "the Iran deal". */
const TREATY_TOWNS = new Set(
  (
    "algiers amsterdam astana basel berlin bern budapest cartagena dayton doha dublin geneva helsinki istanbul jeddah kigali " +
    "kyoto lausanne lisbon lomé london maastricht madrid marrakesh minsk montreal moscow nagoya nairobi nice oslo ottawa paris prague " +
    "pretoria ramsar riyadh rome rotterdam schengen stockholm taif versailles vienna warsaw windsor"
  ).split(" "),
);
const TREATY =
  /^ (?:(?:climate|nuclear|peace|ceasefire|emissions|truce) )?(?:accords?|agreements?|convention|deal|protocols?|summit|treaty|treaties)\b/u;

/** "The Paris agreement", "the Oslo accords": no town, in small letters too. */
function inTreaty(place: Place): string | null {
  if (!TREATY_TOWNS.has(place.key) || !place.found.candidates.every(({ entity }) => entity.kind === "place"))
    return null;
  const [treaty] = TREATY.exec(textAfter(place)) ?? [];
  return treaty === undefined ? null : `part of a treaty's name:${treaty}`;
}

/** "New Year's Eve", "Valentine's Day"; "Israel’s Day of Mourning" says whose it is. */
function inDay(place: Place): string | null {
  if (!"'’".includes(place.block.text.charAt(place.found.end) || " ")) return null;
  const [day] =
    /^['’]s? (?:Eve|Day)\b(?! (?:At|In|Of|Off|One|With|at|in|of|off|one|with)\b)/u.exec(textAfter(place)) ?? [];
  return day === undefined ? null : "in the name of a day";
}
