import type { Alias } from "../../../lib/entity/schema";
import { otherGiven } from "./everyday-names";

/** Words before a family name that belong to it. */
const PARTICLES = new Set(
  "van von der den de da di du del della dos la le ten ter bin bint ibn al el abu st mac".split(" "),
);
const SUFFIX = /,?\s+((?:Jr|Sr|II|III|IV)\.?)$/u;
const ARTICLE = /^([Aa]l|[Ee]l)-(?=\p{Lu})/u;

const afterName = (text: string): Alias => ({ text, after: "name" });

/**
 * Other forms of a person's name, by rule: the family name with its particles, which counts after the full name; everyday
 * forms of the given name; no middle initial; initials without dots and spaces.
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
  ];
}

/** The family name at the end of a name: its last word, with the particles before it. */
export function familyName(words: readonly string[]): string {
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has((words[first - 1] as string).toLowerCase())) first--;
  return words.slice(first).join(" ");
}

/** The Arabic article of a family name left out or spelt in the other way, with the whole name and with the family name alone. */
export function articleForms(name: string): Alias[] {
  const words = name.split(/\s+/u);
  const family = familyName(words);
  const [, article] = ARTICLE.exec(family) ?? [];
  if (!article || words.length < 2) return [];
  const bare = family.replace(ARTICLE, "");
  const other = `${article.toLowerCase() === "al" ? "el" : "al"}-${bare}`;
  const before = words.slice(0, -family.split(" ").length).join(" ");
  return [`${before} ${bare}`, `${before} ${other}`, afterName(bare), afterName(other)];
}

/** The given name and its everyday forms, as people are called once their full name has stood there. */
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
