import type { Alias } from "../../../lib/entity/schema";

const COUNTY = /^(.+) (?:County|[Dd]istrict|Province|Prefecture)$/u;
const REGION = /^(?:(?:North|South|East|West)ern|Central) \p{Lu}/u;
const QUARTER = /^(North|South|East|West) (?=(?:India|England|Asia|Europe)$)/u;

/** Of a county or a district its name alone, after the full name. */
export function countyForms(name: string): Alias[] {
  const [, bare] = COUNTY.exec(name) ?? [];
  return bare ? [{ text: bare, after: "name" }] : [];
}

/** Of a region named by a quarter of the compass: in small letters too, and with -ern. */
export function regionForms(name: string): Alias[] {
  const forms = REGION.test(name) || QUARTER.test(name) ? [name] : [];
  if (QUARTER.test(name)) forms.push(name.replace(QUARTER, "$1ern "));
  return forms.map((text) => ({ text, case: "any" }));
}
