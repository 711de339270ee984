import type { Alias } from "../../../lib/entity/schema";
import { COMMON_GIVEN } from "./given-names";
import { EVERYDAY_NAMES, otherGiven } from "./everyday-names";

/** Words before a family name that belong to it. */
const PARTICLES = new Set(
  "van von der den de da di du del della dos la le ten ter bin bint ibn al el abu st mac".split(" "),
);
const SUFFIX = /,?\s+((?:Jr|Sr|II|III|IV)\.?)$/u;
const ARTICLE = /^([Aa]l|[Ee]l)-(?=\p{Lu})/u;
const COMMON = new Set([...COMMON_GIVEN, ...EVERYDAY_NAMES]);

const afterName = (text: string): Alias => ({ text, after: "name" });

/**
 * Other forms of a person's name, by rule: the family name with its particles and a given name that hardly anybody else
 * bears, which count after the full name; everyday forms of the given name; no middle initial; initials without dots and
 * spaces.
 */
export function personForms(name: string): Alias[] {
  const plain = name.replace(SUFFIX, "");
  const words = plain.split(/\s+/u);
  const [given = "", ...rest] = words;
  if (rest.length === 0) return [];
  return [
    ...otherGiven(given).map((one) => [one, ...rest].join(" ")),
    ...(plain === name ? [] : [plain]),
    ...(/^\p{Lu}\p{Ll}+ \p{Lu}\.? \p{Lu}/u.test(plain) ? [plain.replace(/ \p{Lu}\.? /u, " ")] : []),
    ...(/^(?:\p{Lu}\.\s*)+/u.test(plain) ? [plain.replace(/\.\s*(?=\p{Lu}\.)/gu, "").replace(".", "")] : []),
    afterName(familyName(words)),
    ...articleForms(words),
    ...(isRare(given) ? [afterName(given)] : []),
  ];
}

/** The Arabic article of a family name left out or spelt in the other way, with the whole name and with the family name alone. */
function articleForms(words: readonly string[]): Alias[] {
  const family = familyName(words);
  const [, article] = ARTICLE.exec(family) ?? [];
  if (!article || words.length < 2) return [];
  const bare = family.replace(ARTICLE, "");
  const other = `${article.toLowerCase() === "al" ? "el" : "al"}-${bare}`;
  const before = words.slice(0, -family.split(" ").length).join(" ");
  return [`${before} ${bare}`, `${before} ${other}`, afterName(bare), afterName(other)];
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

/** A given name that many bear too, and its everyday forms, as people are called once their full name has stood there. */
export function givenForms(name: string): Alias[] {
  const [given = "", next] = name.split(/\s+/u);
  if (next === undefined || !/^\p{Lu}\p{Ll}{2,}$/u.test(given)) return [];
  return [given, ...otherGiven(given)].map(afterName);
}

/** Of a name of three words the first with the last; the first two, after the full name; with Jr. the family name and Jr. */
export function partialForms(name: string): Alias[] {
  const [, suffix] = SUFFIX.exec(name) ?? [];
  const words = name.replace(SUFFIX, "").split(/\s+/u);
  const family = familyName(words);
  const forms: Alias[] = suffix ? [afterName(`${family} ${suffix}`)] : [];
  if (words.length !== 3 || family !== words[2] || !words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))) return forms;
  return [...forms, `${words[0]} ${family}`, afterName(`${words[0]} ${words[1]}`)];
}

/** Of a name with a title behind it (Catherine, Princess of Wales) the title, and the name once the full name was seen. */
export function titledForms(name: string): Alias[] {
  const [, given, title] = /^(\p{Lu}\p{Ll}+), (\p{Lu}\p{Ll}+ of .+)$/u.exec(name) ?? [];
  return given && title ? [title, afterName(given)] : [];
}
