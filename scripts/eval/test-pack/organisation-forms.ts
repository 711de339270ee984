import type { Alias } from "../../../lib/entity/schema";
import { HOUSEHOLD_ACRONYMS } from "./household-acronyms";

/** Legal forms and their abbreviations, which the press leaves out or shortens. */
const LEGAL: readonly (readonly [full: string, short: string])[] = [
  ["Corporation", "Corp"],
  ["Incorporated", "Inc"],
  ["Company", "Co"],
  ["Limited", "Ltd"],
  ["Inc.", "Inc"],
  ["plc", "PLC"],
  ["AG", "AG"],
  ["Group", "Group"],
  ["F.C.", "FC"],
  ["FC", "FC"],
  ["Football Club", "FC"],
];
/** Trades at the end of a name, which are left out once the full name was seen. */
const TRADES = /^(\p{Lu}.+) (?:Software|Oil|Supermarkets|Investments|Publications|Pharmaceuticals|Motors|Records)$/u;
/** Names of companies that are English words, which say nothing alone. */
const WORDS = new Set(
  "Target Gap Apple Shell Orange Sprint Next Boots Amazon Visa Subway Monster Oracle Fox Sky".split(" "),
);
const SMALL = new Set("a an and at by for from in of on or the to with".split(" "));
/** A shorter acronym means too many things to stand by itself. */
const SHORTEST_ACRONYM = 3;
const UNITED_STATES = /^United States /u;

/**
 * Other forms of an organisation's name, by rule: its initials; no article; the legal form left out or shortened; the trade left out and,
 * of a name that begins with a place, the place, once the full name was seen; U.S. for United States; a department by its
 * field; a state university without the word; an acronym that is read as a word (Nasdaq).
 */
export function organisationForms(name: string, places: ReadonlySet<string>): Alias[] {
  const plain = name.replace(/^The /u, "");
  const forms: Alias[] = plain === name ? [] : [plain];
  const short = acronymOf(plain);
  if (short) forms.push(acronymForm(short));
  for (const [full, abbreviated] of LEGAL) {
    if (!plain.endsWith(` ${full}`)) continue;
    const stem = plain.slice(0, -full.length - 1);
    forms.push(WORDS.has(stem) ? { text: stem, after: "name" } : stem);
    if (abbreviated !== full) forms.push(`${stem} ${abbreviated}`);
  }
  const [, trader] = TRADES.exec(plain) ?? [];
  if (trader) forms.push({ text: trader, after: "name" });
  if (/ State University$/u.test(plain)) forms.push(plain.replace(/ University$/u, ""));
  const rest = restAfterPlace(plain.replace(/ F\.?C\.?$/u, ""), places);
  if (rest) forms.push({ text: rest, after: "name" });
  if (/^\p{Lu}{4,}$/u.test(plain)) forms.push({ text: plain, case: "initial" });
  if (UNITED_STATES.test(plain)) {
    forms.push(plain.replace(UNITED_STATES, "US "), { text: plain.replace(UNITED_STATES, ""), after: "name" });
  }
  const [, field] = /^(?:United States |U\.S\. )?Department of (?:the )?(.+)$/u.exec(plain) ?? [];
  if (field) forms.push(`Department of ${field}`, `${field} Department`);
  return forms;
}

/** What follows the place at the beginning of a name: Heat of Miami Heat; null where no place begins it. */
function restAfterPlace(name: string, places: ReadonlySet<string>): string | null {
  const words = name.split(" ");
  for (let length = words.length - 1; length > 0; length--) {
    const rest = words.slice(length).join(" ");
    if (places.has(words.slice(0, length).join(" ")) && /^\p{Lu}\p{Ll}/u.test(rest)) return rest;
  }
  return null;
}

/** The initials of a name's words, articles and the like left out; null where they are too few or the name is one already. */
export function acronymOf(name: string): string | null {
  const words = name.split(/[\s–-]+/u).filter((word) => !SMALL.has(word));
  if (words.length < SHORTEST_ACRONYM || !words.every((word) => /^\p{Lu}/u.test(word))) return null;
  return words.map((word) => word.charAt(0)).join("");
}

/** An acronym as an alias; one of three letters that is no household word has too many bearers before the full name. */
export function acronymForm(short: string): Alias {
  const alone = short.length > SHORTEST_ACRONYM || HOUSEHOLD_ACRONYMS.has(short);
  return { text: short, case: "exact", ...(!alone && { after: "name" }) };
}

/** A name written as one word with capitals inside, as words: Exxon Mobil. */
export function partedForms(name: string): Alias[] {
  const apart = name.replace(/(?<=\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2,})/gu, " ");
  return apart === name ? [] : [apart];
}
