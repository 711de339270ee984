import { isOwner } from "./longer-name";
import type { SenseEntity } from "./mention";
import { isCapitalised, plain } from "./neighbours";
import { isSingleName, type Place } from "./place";
import type { SenseRule } from "./rules";
import { PERSONS_TOO, PLACE_PREPOSITIONS, TITLES, WORDS_TOO } from "./word-lists";

/** A name whose capital says nothing where it stands, with the rule and the reason; null where it says something. */
export function isWeak(place: Place): { rule: SenseRule; why: string } | null {
  const { block, surface, opens, key } = place;
  if (/\s/u.test(surface)) return null;
  if (block.capitals) {
    const acronym = place.found.candidates.some(({ entity }) => isAcronymOf(surface, entity));
    if (!acronym) return { rule: "capitals", why: "one word in a line of capitals" };
  }
  if (!WORDS_TOO.has(key)) return null;
  if (isSingleName(place) && (opens || block.titleCase) && !isListed(place) && !isBeforeOffice(place)) {
    return { rule: "words-too", why: "a word, where every word has a capital" };
  }
  return null;
}

/** "Labour MP Jane Roe": an office behind it says that it is a name. */
function isBeforeOffice({ after }: Place): boolean {
  return after !== null && isCapitalised(after.text) && TITLES.has(plain(after.text));
}

/** "Chad, Niger and Nigeria": the next name of a list says that this is one. */
function isListed({ block, found }: Place): boolean {
  const [gap = ""] = /^(?:,|,? and|,? or)\s+/u.exec(block.text.slice(found.end, found.end + 8)) ?? [];
  return gap !== "" && block.starts.has(found.end + gap.length);
}

/** Whether a surface in capitals is an acronym of an entity: the initials of the name, or in capitals there too ("US Navy"). */
export function isAcronymOf(surface: string, { name }: SenseEntity): boolean {
  const letters = surface.replaceAll(".", "");
  const initials = (name.match(/\p{Lu}/gu) ?? []).join("");
  return initials === letters || name.replaceAll(".", "").split(/[\s-]/u).includes(letters);
}

/** Whether a place's name is one that persons bear too, and nothing before it says that a place is meant. */
export function isPersonElsewhere(place: Place, { kind }: SenseEntity): boolean {
  if (kind !== "place" || !PERSONS_TOO.has(place.key) || !isSingleName(place) || isOwner(place)) return false;
  const before = place.before && plain(place.before.text);
  return before === null || !PLACE_PREPOSITIONS.has(before);
}
