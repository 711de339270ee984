import { isDemonym } from "./demonyms";
import type { GoldMention } from "./gold";

/** Why a label is not judged. `unknown` still says that a name there is nobody whom the labeller knew. */
export type Exclusion = "descriptive" | "optional" | "unknown" | "number" | "common noun" | "demonym";

/**
 * Wikidata classes of things that have no name of their own: occupation, position, genre, colour, discipline, sport, taxon,
 * symptom, anatomy, substance, animal, award.
 */
const COMMON = new Set(
  "Q12737077 Q4164871 Q483394 Q1075 Q11862829 Q349 Q16521 Q169872 Q4936952 Q43460564 Q729 Q618779 Q2424752".split(" "),
);
const PRODUCT = "Q2424752";
const OCCUPATION = "Q12737077";
/** Peoples, religions, languages: their words are used as demonyms are. */
const PEOPLES = new Set("Q33829 Q4392985 Q17376908".split(" "));
const PLACES = new Set(["Q27096213"]);

const hasCapital = (text: string) => /\p{Lu}/u.test(text);

/**
 * Why a label is not judged; null where it is. Named mentions alone are judged: a surface or an entity's name without a
 * capital is a common noun, and so is what has none but classes of common nouns, or is an occupation; a place's adjective
 * and a people are demonyms.
 */
export function exclusionOf(mention: GoldMention): Exclusion | null {
  const { surface, name, classes } = mention;
  if (mention.descriptive) return "descriptive";
  if (mention.optional) return "optional";
  if (labelTexts(mention).length === 0) return "unknown";
  if (!/\p{L}/u.test(surface)) return "number";
  if (!hasCapital(surface) || (name !== UNKNOWN && !hasCapital(name))) return "common noun";
  const products = classes.every((one) => one === PRODUCT);
  if (classes.includes(OCCUPATION) || (!products && classes.every((one) => COMMON.has(one)))) return "common noun";
  if (classes.some((one) => PEOPLES.has(one))) return "demonym";
  if (classes.some((one) => PLACES.has(one)) && isDemonym(surface, name)) return "demonym";
  return null;
}

/** The name of an entity that the labeller could not tell. */
export const UNKNOWN = "Unknown";

/**
 * The texts by which a label may be one of our entities: its title, its name. None where the labeller knew of no entity:
 * no entity given, or the name Unknown and a Wikidata address, which says nothing to us.
 */
export function labelTexts({ entity, name }: Pick<GoldMention, "entity" | "name">): string[] {
  if (entity === null || entity === "<NO_MAPPING>") return [];
  const title = /^https?:/u.test(entity) ? [] : [entity];
  return [...new Set([...title, ...(name === UNKNOWN ? [] : [name])])];
}

/** Whether an unjudged label is a name all the same, so that a mark on it or inside it is a mark on somebody else. */
export function isUnknownName(mention: GoldMention, exclusion: Exclusion | null): boolean {
  return exclusion === "unknown" && hasCapital(mention.surface);
}
