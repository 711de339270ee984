import type { Alias } from "../../../lib/entity/schema";
import { acronymForm, acronymOf } from "./organisation-forms";

const afterName = (text: string): Alias => ({ text, after: "name" });

const AMERICAN = /^(?:United States|U\.S\.|US) (?=\p{Lu}\p{Ll})/u;
const COMMITTEE = /^(?:United States )?(House|Senate) Committee on (?:the )?(.+)$/u;
const CHAMBER = /^((?:Supreme|High) Court|Parliament|National Assembly) of (?:the )?(.+)$/u;
const COUNTRY = ["American", "US", "United States", "Washington"];
/** What companies, which nobody calls American, have behind US. */
const COMPANY = /^(?:Airways|Steel|Bank|Bancorp)$/u;

/**
 * Other forms of a body of the United States: US and American before it; nothing before it, with its country on the page;
 * its initials without US.
 */
export function americanForms(name: string): Alias[] {
  const rest = name.replace(AMERICAN, "");
  if (rest === name) return [];
  const ours = [`United States ${rest}`, `US ${rest}`];
  if (COMPANY.test(rest)) return ours;
  const alone: Alias = { text: rest, context: [...COUNTRY] };
  const short = acronymOf(rest);
  return [...ours, `American ${rest}`, alone, ...(short ? [acronymForm(short)] : [])];
}

/** Of a name with its country in brackets the name alone, with that country on the page. */
export function bracketForms(name: string): Alias[] {
  const [, alone, country] = /^(.+) \((\p{Lu}[\p{L} ]+)\)$/u.exec(name) ?? [];
  if (!alone || !country) return [];
  return [{ text: alone, context: country === "United States" ? [...COUNTRY] : [country] }];
}

/** Of a department its field alone, one word after the full name: Homeland Security. */
export function departmentForms(name: string): Alias[] {
  const [, field] = /\bDepartment of (?:the )?(.+)$/u.exec(name) ?? [];
  if (!field) return [];
  return [/\s/u.test(field) ? { text: field, context: ["Department", "Secretary"] } : afterName(field)];
}

/**
 * Of a committee, a court or a parliament the name the other way round, or what it is, with where it is on the page; of
 * courts, of which each country has its own, only after the full name.
 */
export function chamberForms(name: string): Alias[] {
  const [, house, field] = COMMITTEE.exec(name) ?? [];
  if (house && field) return [`${house} ${field} Committee`, afterName(`${field} Committee`)];
  const [, court, where] = CHAMBER.exec(name) ?? [];
  return court && where
    ? [`${where} ${court}`, /Court$/u.test(court) ? afterName(court) : { text: court, context: [where] }]
    : [];
}

/** Of a news agency its name alone. */
export function agencyForms(name: string): Alias[] {
  const [, agency] = /^(.+) News Agency$/u.exec(name) ?? [];
  return agency ? [agency, `${agency} news agency`, `${agency} agency`] : [];
}
