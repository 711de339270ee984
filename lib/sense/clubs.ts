import { hashOfWord } from "../text/tokens";
import type { Candidate } from "./mention";
import type { Place } from "./place";

/** Words of play, of which one near a town's name says that its club may be meant. */
const PLAY: ReadonlySet<number> = new Set(
  (
    "beat beaten club clubs coach cup defeat derby equaliser fans fixture football footballer goal goalkeeper goals league " +
    "match matches midfielder penalty players premier relegated relegation rugby scored scorer season squad stadium striker " +
    "substitute supporters winger"
  )
    .split(" ")
    .map(hashOfWord),
);

const CLUB =
  /\b(?:A\.?F\.?C|F\.?C|R\.?F\.?C|Albion|Athletic|City|County|Hotspur|Rangers|Rovers|Town|United|Villa|Wanderers)\b/u;

/**
 * Whether a candidate may be meant as far as play goes: a club that is called by its town alone wants play, or its own
 * context, near; "Manchester" on a page that names Manchester United elsewhere is the town.
 */
export function isOnField(
  { surface }: Place,
  { entity: { kind, name, topics }, context }: Candidate,
  isNear: (context: ReadonlySet<number>) => boolean,
): boolean {
  if (kind !== "organisation" || context === null || !name.startsWith(`${surface} `)) return true;
  // "National Guard (United States)" is the same name.
  if (name.startsWith(`${surface} (`)) return true;
  if (!topics.includes("sport") && !CLUB.test(name)) return true;
  return isNear(PLAY) || isNear(context);
}
