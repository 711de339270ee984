import type { Alias } from "../../../lib/entity/schema";

/** Words at the end of an event's name that say what it is. */
const WHAT = /^(.+) (?:disaster|scandal|affair|crisis|attacks?|Championship)$/u;

/** Other forms of any name, by rule: & as and, Saint as St. */
export function spellingForms(name: string): Alias[] {
  const forms = [name.replace(" & ", " and "), name.replace(/\bSaint /u, "St. ")];
  return forms.filter((form) => form !== name);
}

/**
 * Other forms of an event's or another thing's name, by rule: no year, no organiser's initials, no word that says what it
 * is; of a storm its own name with the word for it on the page.
 */
export function thingForms(name: string): Alias[] {
  const forms: Alias[] = [];
  const [, withoutPrefix] = /^(?:\p{Lu}{3,}|\d{4}) (.+ .+)$/u.exec(name) ?? [];
  if (withoutPrefix) forms.push(withoutPrefix);
  const [, bare] = WHAT.exec(name) ?? [];
  if (bare) forms.push(/\s/u.test(bare) ? bare : { text: bare, after: "name" });
  const [, sort, storm] = /^(Hurricane|Storm|Typhoon|Cyclone) (\S+)$/u.exec(name) ?? [];
  if (sort && storm) forms.push({ text: storm, context: [sort.toLowerCase()] });
  return forms;
}

/** Of an aircraft its number and its name apart. */
export function aircraftForms(name: string): Alias[] {
  const [, type, called] = /^(?:\(\p{Lu}\))?([\p{Lu}/]+-\d+\p{Lu}?) (\p{Lu}.+)$/u.exec(name) ?? [];
  return type && called ? [type, { text: called, after: "name" }] : [];
}

/** A thing's name of one word with its capital: one or several; in small letters it is mostly a word (the rover Opportunity). */
export function properForms(name: string): Alias[] {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return [];
  const forms = /(?:s|[^aeiou]y)$/u.test(name) ? [name] : [name, `${name}s`];
  return forms.map((text) => ({ text, case: "initial" }));
}

/** An acronym that is read as a word, with one capital: Covid-19. */
export function spokenForms(name: string): Alias[] {
  return /^\p{Lu}{4,}(?:-\d+)?$/u.test(name) ? [{ text: name, case: "initial" }] : [];
}

/** A thing of a country or a place with that before it, one or several: US territories, American flag, California desert. */
export function ofCountryForms(name: string): Alias[] {
  const [, thing, place] = /^(\p{Ll}+) of (?:the )?(\p{Lu}.+)$/u.exec(name) ?? [];
  if (!thing || !place) return [];
  const one = thing.replace(/s$/u, "");
  const many = /[^aeiou]y$/u.test(one) ? one.replace(/y$/u, "ies") : `${one}s`;
  const owners = place === "United States" ? ["US", "American"] : [place];
  return owners.flatMap((owner) => [`${owner} ${one}`, `${owner} ${many}`]);
}
