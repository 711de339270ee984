import type { Alias } from "../../../lib/entity/schema";

/** Words at the end of an event's name that say what it is. */
const WHAT = /^(.+) (?:disaster|scandal|affair|crisis|attacks?|Championship)$/u;
const SPELT: readonly (readonly [letters: RegExp, written: string])[] = [
  [/ü/gu, "ue"],
  [/ö/gu, "oe"],
  [/ä/gu, "ae"],
];
const NUMBERS = "Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split(" ");

/** Other forms of any name, by rule: & as and, Saint as St. */
export function spellingForms(name: string): Alias[] {
  const forms = [name.replace(" & ", " and "), name.replace(/\bSaint /u, "St. ")];
  return forms.filter((form) => form !== name);
}

/** A name with the letters that news wires do not have, as they write them. */
export function wireForms(name: string): Alias[] {
  const written = SPELT.reduce((text, [letters, plain]) => text.replace(letters, plain), name);
  return written === name ? [] : [written];
}

/** A title without what tells namesakes apart: National Guard (United States), with that on the page. */
export function unqualifiedForms(name: string): Alias[] {
  const [, bare, qualifier] = /^(.+) \((\p{Lu}[\p{L} ]+)\)$/u.exec(name) ?? [];
  if (!bare || !qualifier) return [];
  return [{ text: bare, context: qualifier === "United States" ? [qualifier, "US", "American"] : [qualifier] }];
}

/**
 * Other forms of an event's or another thing's name, by rule: no year, no organiser's initials, no word that says what it
 * is; of a storm its own name once the full name was seen.
 */
export function thingForms(name: string): Alias[] {
  const forms: Alias[] = [];
  const [, withoutPrefix] = /^(?:\p{Lu}{3,}|\d{4}) (.+ .+)$/u.exec(name) ?? [];
  if (withoutPrefix) forms.push(withoutPrefix);
  const [, bare] = WHAT.exec(name) ?? [];
  if (bare) forms.push(/\s/u.test(bare) ? bare : { text: bare, after: "name" });
  const [, storm] = /^(?:Hurricane|Storm|Typhoon|Cyclone) (\S+)$/u.exec(name) ?? [];
  if (storm) forms.push({ text: storm, after: "name" });
  return forms;
}

/** Of an event with its year the year and what it is; of games and cups that alone with the year or the sport on the page. */
export function datedForms(name: string): Alias[] {
  const [, year, rest] = /^(\d{4}) (.+)$/u.exec(name) ?? [];
  const [, prize] = / Award for (.+)$/u.exec(name) ?? [];
  if (prize) return [{ text: prize, context: ["Academy Award", "Academy Awards", "Oscar", "Oscars"] }];
  if (!year || !rest) return [];
  const last = rest.split(" ").at(-1) as string;
  const forms: Alias[] = [`${year} ${last}`];
  if (last === "Olympics") forms.push(rest.replace(last, "Games"), `${year} Games`, { text: last, context: [year] });
  if (/elections?$/u.test(last)) forms.push(`${year} election`);
  if (rest.endsWith("Rugby World Cup")) forms.push({ text: "World Cup", context: ["rugby"] });
  return forms;
}

/** A name that begins with a number in words, with the number. */
export function numberForms(name: string): Alias[] {
  const [, word = "", rest] = /^(\p{Lu}\p{Ll}+)(-.+)$/u.exec(name) ?? [];
  return rest && NUMBERS.includes(word) ? [`${NUMBERS.indexOf(word)}${rest}`] : [];
}

/** A stock index without its number, and called an index. */
export function indexForms(name: string): Alias[] {
  const [, index] = /^(\p{Lu}\S+) \d{2,4}$/u.exec(name) ?? [];
  return index ? [`${name} index`, { text: index, after: "name" }] : [];
}

/** Of an aircraft its number and its name apart. */
export function aircraftForms(name: string): Alias[] {
  const [, type, called] = /^(?:\(\p{Lu}\))?([\p{Lu}/]+-\d+\p{Lu}?) (\p{Lu}.+)$/u.exec(name) ?? [];
  return type && called ? [type, { text: called, after: "name" }] : [];
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

/** The name of a sort of thing or of people, of several. */
export function pluralForms(name: string): Alias[] {
  return /^\p{Lu}\p{Ll}+(?: \p{Ll}+[^s\P{L}])?$/u.test(name) && /(?:\s|im$)/u.test(name) ? [`${name}s`] : [];
}

/** Of a product of a maker what it is called, after the full name. */
export function productForms(name: string): Alias[] {
  const [, called] = /^\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{2,}(?: [\p{L}\d]+)*)$/u.exec(name) ?? [];
  return called ? [{ text: called, after: "name" }] : [];
}
