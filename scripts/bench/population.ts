import type { Entity } from "../../lib/entity/schema";
import { type Kind, TOPICS } from "../../lib/entity/vocabulary";
import { BODIES, FIELDS } from "./dictionary";
import { makePerson } from "./made-up-people";
import { capital, makeWord } from "./made-up-words";
import { pick, seededRandom } from "./random";
import { otherSpelling } from "./spellings";

const OFFICES = (
  "foreign minister|deputy foreign minister|defence minister|finance minister|interior minister|president|vice president|" +
  "prime minister|speaker of parliament|chief of the army|governor of the central bank|spokesman of the foreign ministry|" +
  "chief nuclear negotiator|ambassador to the United Nations|crown prince|supreme court judge|opposition leader"
).split("|");
const CALLINGS = "mayor|lawyer|journalist|film director|footballer|businessman|poet|cleric|historian|activist".split(
  "|",
);
const REAL_COUNTRIES = (
  "Iran|Iraq|Oman|Qatar|Russia|China|India|Israel|Turkey|Egypt|Syria|Yemen|Lebanon|Jordan|Kuwait|Bahrain|Thailand|" +
  "Vietnam|Saudi Arabia|the United States|the Middle East|the Gulf"
).split("|");
const PLACES = "town|port city|island|air base|river|province|oil field|strait|border crossing|refugee camp".split("|");
const PACTS = "nuclear deal|trade agreement|peace plan|ceasefire agreement|border treaty|water accord".split("|");
const ARMS = "ballistic missile|cruise missile|attack drone|stealth bomber|frigate|air defence system".split("|");
const EVENTS = "protests|war|election|earthquake|talks|summit|hostage crisis|budget".split("|");
const MADE_UP_COUNTRIES = 150;
const FIRST_YEAR = 1990;
const YEARS = 36;

/** Entities that share a form, at most: under the limit of a pack (MAX_CANDIDATES), which counts other spellings too. */
const MOST_OWNERS = 40;

const SOURCES: Entity["sources"] = [
  { id: "atlas", title: "An atlas", url: "https://atlas.test/", publisher: "Atlas", use: "further" },
];

type Made = Pick<Entity, "kind" | "name" | "summary" | "roles" | "native"> & { aliases: string[] };

/** Shares of the kinds, as upper bounds of a number in [0, 1). */
const SHARES: readonly [number, Kind][] = [
  [0.5, "person"],
  [0.68, "place"],
  [0.88, "organisation"],
  [0.92, "agreement"],
  [0.96, "weapon"],
  [1, "event"],
];

/** The same records without the relations to any that are not among them. */
function closedUnderRelations(some: readonly Entity[]): Entity[] {
  const ids = new Set(some.map(({ id }) => id));
  return some.map((entity) => ({ ...entity, relations: entity.relations.filter(({ entity: id }) => ids.has(id)) }));
}

/**
 * `size` entities, seeded by it: the real ones first, then made-up ones that compete with them in names and in what their
 * summaries say. Each name stands once; persons of real countries hold none of the offices that queries ask for.
 */
export function makePopulation(size: number, real: readonly Entity[]): Entity[] {
  const random = seededRandom(size);
  const countries = Array.from(
    { length: MADE_UP_COUNTRIES },
    () => capital(makeWord(random, 2)) + pick(random, ["", "ia", "stan", "land"]),
  );
  const entities = closedUnderRelations(real.slice(0, size));
  const taken = new Set(entities.map(({ name }) => name.toLowerCase()));
  const owners = new Map<string, number>();
  while (entities.length < size) {
    const share = random();
    const kind = SHARES.find(([bound]) => share < bound)?.[1] ?? "person";
    const made = kind === "person" ? person(random, countries) : thing(random, kind, countries);
    if (taken.has(made.name.toLowerCase())) continue;
    taken.add(made.name.toLowerCase());
    entities.push(completed(random, made, owners, entities.length));
  }
  return entities;
}

function completed(random: () => number, made: Made, owners: Map<string, number>, number: number): Entity {
  const known = random();
  const { native, aliases, ...rest } = made;
  const isFree = (form: string) => {
    const count = (owners.get(form.toLowerCase()) ?? 0) + 1;
    owners.set(form.toLowerCase(), count);
    return count <= MOST_OWNERS;
  };
  return {
    id: `made-up-${number}`,
    wikipedia: random() < 0.5 ? made.name : null,
    familiarity: known < 0.02 ? 1 : known < 0.2 ? 2 : 3,
    facts: [],
    relations: [],
    topics: [pick(random, TOPICS)],
    sources: SOURCES,
    asOf: "2026",
    ...rest,
    ...(native && isFree(native.text) && { native }),
    aliases: aliases.filter((alias) => isFree(alias)),
  };
}

const yearOf = (random: () => number) => FIRST_YEAR + Math.floor(random() * YEARS);

function person(random: () => number, countries: readonly string[]): Made {
  const { name, aliases, native } = makePerson(random);
  const year = yearOf(random);
  const base = { kind: "person" as const, name, aliases, ...(native && { native }) };
  if (random() < 0.3) {
    const field = pick(random, FIELDS).toLowerCase();
    return {
      ...base,
      summary: `${capital(pick(random, CALLINGS))} from ${pick(random, REAL_COUNTRIES)}, known for work on ${field}.`,
    };
  }
  const title = `${capital(pick(random, OFFICES))} of ${pick(random, countries)}`;
  const talks = `took part in talks with ${pick(random, REAL_COUNTRIES)}`;
  const more = random() < 0.3 ? talks : `earlier in charge of ${pick(random, FIELDS).toLowerCase()}`;
  return {
    ...base,
    summary: `${title} since ${year}; ${more}.`,
    roles: [{ title, since: String(year), source: "atlas" }],
  };
}

function thing(random: () => number, kind: Kind, countries: readonly string[]): Made {
  const country = pick(random, random() < 0.3 ? REAL_COUNTRIES : countries);
  const word = capital(makeWord(random, 2 + Math.floor(random() * 2)));
  const year = yearOf(random);
  const field = pick(random, FIELDS);
  if (kind === "place") {
    const what = pick(random, PLACES);
    const name = random() < 0.3 ? `${word} ${capital(what)}` : word;
    const aliases = random() < 0.5 ? [otherSpelling(random, name)] : [];
    return { kind, name, aliases, summary: `${capital(what)} in ${country}, fought over in ${year}.` };
  }
  if (kind === "organisation") {
    const body = pick(random, BODIES);
    const name = random() < 0.5 ? `${body} of ${field} of ${word}` : `${word} ${field} ${body}`;
    const acronym = name.replace(/ of /g, " ").replace(/(\S)\S*\s?/g, "$1");
    const aliases = [acronym, `${word} ${body}`, name.replace(word, otherSpelling(random, word))].slice(
      0,
      Math.floor(random() * 4),
    );
    return { kind, name, aliases, summary: `${body} of ${country} in charge of ${field.toLowerCase()} since ${year}.` };
  }
  if (kind === "agreement") {
    const pact = pick(random, PACTS);
    const name = `${word} ${pact}`;
    const aliases = random() < 0.5 ? [`${year} ${name}`] : [];
    return {
      kind,
      name,
      aliases,
      summary: `${capital(pact)} of ${year} between ${country} and ${pick(random, countries)}.`,
    };
  }
  if (kind === "weapon") {
    const arm = pick(random, ARMS);
    const name = `${word}-${1 + Math.floor(random() * 300)}`;
    return {
      kind,
      name,
      aliases: random() < 0.5 ? [`${name} ${arm}`, word] : [],
      summary: `${capital(arm)} of ${country}, first used in ${year}.`,
    };
  }
  const event = pick(random, EVENTS);
  return {
    kind,
    name: `${year} ${word} ${event}`,
    aliases: [`${word} ${event}`],
    summary: `${capital(event)} in ${country} in ${year} over ${field.toLowerCase()}.`,
  };
}
