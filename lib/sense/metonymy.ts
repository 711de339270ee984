import { isOfRoad } from "./joined-name";
import type { SenseEntity } from "./mention";
import { type Place, textAfter, textBefore } from "./place";
import { ACTOR_PREPOSITIONS, ACTS, ADDRESSES, PLACE_PREPOSITIONS } from "./word-lists";

/**
 * The country whose government a capital stands for where it acts ("Tehran said", "talks between Washington and Tehran",
 * "Moscow's demands", "Washington-backed"); null where it is a place, or where the text does not tell.
 */
export function metonymOf(place: Place, { kind, relations }: SenseEntity): string | null {
  if (kind !== "place") return null;
  const country = relations.find(({ type }) => type === "capital-of");
  return country && acts(place) ? country.entity : null;
}

/** What goes on between governments; a train goes between cities. */
const DEALINGS =
  /\b(?:accord|agree|alliance|ceasefire|channel|conflict|contact|crisis|deal|dialogue|difference|diploma|dispute|exchange|gap|hostilit|link|mediat|message|negotiat|pact|peace|relation|rift|standoff|stand-off|talk|tension|tie|trade|treat|truce|trust|understanding|war)\p{L}*\b/iu;

/** A copula or an auxiliary acts with a participle only: "Tehran is preparing", "has agreed"; "is where" says a place. */
const INTENDS =
  /^ (?:(?:is|was|has been) (?:\p{Ll}+ly )?(?:\p{Ll}+ing|ready|willing|prepared|determined|keen|eager|reluctant|unwilling|set to|due to|expected to)|(?:has|had|may have|might have) (?:\p{Ll}+ly |not |never |long |also )?(?:\p{Ll}+ed|made|sent|said|told|put|set|sought|begun|given|taken|shown|kept|held|met|struck|cut|built|brought|withdrawn))\b/u;

/** The verb after a name, an adverb or "that had" passed over. */
const VERB =
  /^ (?:(?:now|also|still|never|then|later|long|again|even|only|itself|that|that had|that has|\p{Ll}+ly) )?(\p{Ll}+)/u;

function acts(place: Place): boolean {
  const before = textBefore(place);
  const [, preposition = ""] = /(?:^|\s)([\p{L}]+)\s+$/u.exec(before) ?? [];
  if (PLACE_PREPOSITIONS.has(preposition.toLowerCase())) return false;
  const next = textAfter(place);
  if (next.startsWith("-") && isOfRoad(next)) return false;
  if (INTENDS.test(next)) return true;
  const [, verb = ""] = VERB.exec(next) ?? [];
  if (ACTS.has(verb) || /\p{Ll}{2}ed$/u.test(verb)) return true;
  if (ADDRESSES.has(preposition.toLowerCase())) return true;
  if (ACTOR_PREPOSITIONS.has(preposition.toLowerCase())) return true;
  if (/\bbetween (?:[^.;]{0,40}\band )?$/u.test(before) && DEALINGS.test(textBefore(place, 120))) return true;
  const [, shared = ""] = /^(?: and|,) \p{Lu}\p{L}+ (\p{Ll}+)/u.exec(next) ?? [];
  if (ACTS.has(shared)) return true;
  if (/^[’'']s (?:own |latest |new )?\p{Ll}/u.test(next)) return true;
  return /^-(?:backed|led|friendly|aligned|\p{Lu})/u.test(next) || /\p{Lu}[\p{L}.]+-$/u.test(before);
}
