import type { Alias } from "../../../lib/entity/schema";
import { COMMON_GIVEN } from "./given-names";

/** Words before a family name that belong to it. */
const PARTICLES = new Set(
  "van von der den de da di du del della dos la le ten ter bin bint ibn al el abu st mac".split(" "),
);
const SUFFIX = /,?\s+(?:Jr|Sr|II|III|IV)\.?$/u;

/** Given names and their everyday forms: each line is one name to the press. */
const GIVEN_NAMES = (
  "Robert Bob Rob Bobby|William Bill Will Billy|Charles Chuck Charlie|Daniel Dan Danny|Michael Mike|Bernard Bernie|" +
  "James Jim Jimmy|Richard Rick Dick|Joseph Joe|Thomas Tom|Edward Ed Ted Eddie|Anthony Tony|David Dave|Steven Steve|" +
  "Christopher Chris|Matthew Matt|Nicholas Nick|Benjamin Ben|Samuel Sam|Gregory Greg|Kenneth Ken|Ronald Ron|" +
  "Donald Don|Timothy Tim|Andrew Andy|Patrick Pat|Peter Pete|Stanley Stan|Philip Phil|Jeffrey Jeff|Alexander Alex|Elizabeth Liz|Katherine Kate Kathy|Susan Sue|Deborah Debbie"
)
  .split("|")
  .map((line) => line.split(" "));

const COMMON = new Set([...COMMON_GIVEN, ...GIVEN_NAMES.flat()]);

/**
 * Other forms of a person's name, by rule: the family name with its particles, with and without the Arabic article, and a
 * given name that hardly anybody else bears, which count after the full name; everyday forms of the given name; no middle initial;
 * initials without dots and spaces.
 */
export function personForms(name: string): Alias[] {
  const plain = name.replace(SUFFIX, "");
  const words = plain.split(/\s+/u);
  const [given = "", ...rest] = words;
  if (rest.length === 0) return [];
  const everyday = (GIVEN_NAMES.find((line) => line.includes(given)) ?? []).filter((one) => one !== given);
  const family = familyName(words);
  const bare = family.replace(/^[Aa]l-/u, "");
  return [
    ...everyday.map((one) => [one, ...rest].join(" ")),
    ...(plain === name ? [] : [plain]),
    ...(/^\p{Lu}\p{Ll}+ \p{Lu}\. /u.test(plain) ? [plain.replace(/ \p{Lu}\. /u, " ")] : []),
    ...(/^(?:\p{Lu}\.\s*)+/u.test(plain) ? [plain.replace(/\.\s*(?=\p{Lu}\.)/gu, "").replace(".", "")] : []),
    { text: family, after: "name" },
    ...(bare === family ? [] : [{ text: bare, after: "name" as const }]),
    ...(isRare(given) ? [{ text: given, after: "name" as const }] : []),
  ];
}

/** Whether a given name tells its bearer: a whole word of some length that is in no list of common ones. */
function isRare(given: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(given) && !COMMON.has(given);
}

/** The family name at the end of a name: its last word, with the particles before it. */
export function familyName(words: readonly string[]): string {
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has((words[first - 1] as string).toLowerCase())) first--;
  return words.slice(first).join(" ");
}
