import type { Entity } from "../../../lib/entity/schema";
import { pick } from "../../bench/random";
import { folded } from "../folded";
import { COMMON_GIVEN } from "./given-names";
import { acronymOf } from "./organisation-forms";
import { givenForms, personForms } from "./person-forms";
import { slugOf, testRecord } from "./records";

const words = (text: string): readonly string[] => text.split(" ");

const FAMILY = words(
  "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Lee Thompson White Harris " +
    "Clark Lewis Robinson Walker Young Allen King Wright Scott Green Baker Adams Nelson Hill Campbell Mitchell Roberts " +
    "Carter Phillips Evans Turner Parker Collins Cook Morgan Cooper Bell Ward Hughes Price Kelly Long Foster Khan Patel",
);
/** Towns whose names are English words or names of persons. */
const WORD_TOWNS = words(
  "Reading Bath Mobile Orange Nice Sandwich Hope Enterprise Normal Liberal Battle Rugby Deal Eye Wells Ware Beer Hull Bury " +
    "March Cork Sale Barking Tring Corporation Independence Defiance Commerce Energy Justice Liberty Friendship Hazard " +
    "Accident Bend Buffalo Champion Chance Diamond Early Eagle Fountain Freedom Gold Harmony Jackpot King Lawn Luck Magnet " +
    "Money Monk North Object Paradise Plain Power Protection Republic Rise Sister Spirit Star Success Target Union Victor",
);
const REGIONS = words(
  "Texas Ohio Ontario Kent Kansas Queensland Somerset Wales Oregon Kentucky Tasmania Idaho Devon Maine Nebraska Indiana",
);
const BODIES = words(
  "Institute Foundation Holdings Partners Council Airways University Observer Chronicle Post Times Club Rovers Rangers Bank",
);
const FIELDS = words("Policy Energy Health Security Peace Heritage Research Development Justice Transport Water Trade");

/** What the distractors compete with. */
export interface Rivals {
  familyNames: readonly string[];
  places: readonly string[];
  /** Folded names that are taken. */
  taken: ReadonlySet<string>;
}

/** Shares of the sorts of distractors, as upper bounds of a number in [0, 1). */
const SHARES: readonly (readonly [number, (random: () => number, rivals: Rivals) => Made])[] = [
  [0.5, person],
  [0.6, namesakeOfPlace],
  [0.65, wordTown],
  [0.7, placeWithFamilyName],
  [0.85, placesBody],
  [0.95, familysBody],
  [1, event],
];

/** Made-up entities that share one form, at most: a name has so many bearers in a large dictionary. */
const MOST_BEARERS = 12;
/** After so many names that were taken one bearer more is let through: few labels have few names to compete with. */
const TRIES_PER_BEARER = 2000;

/** How the ids of made-up entities begin. */
const MADE_UP = "made-up-";

/** Whether an entity of a test pack is a made-up one. */
export function isDistractor({ id }: Pick<Entity, "id">): boolean {
  return id.startsWith(MADE_UP);
}

type Made = Pick<Entity, "kind" | "name" | "aliases">;

/**
 * `count` made-up entities that compete with the labelled ones: persons with their family names or named after their
 * places, towns with their names or with names that are English words, bodies and events named after both. Written as
 * a careful author of facts would: a form that others bear too needs the full name or its context.
 */
export function makeDistractors(random: () => number, count: number, rivals: Rivals): Entity[] {
  const taken = new Set(rivals.taken);
  const bearers = new Map<string, number>();
  const made: Entity[] = [];
  let refused = 0;
  while (made.length < count) {
    const share = random();
    const make = SHARES.find(([bound]) => share < bound)?.[1] ?? person;
    const one = make(random, rivals);
    const forms = one.aliases.map((alias) => folded(typeof alias === "string" ? alias : alias.text));
    const most = MOST_BEARERS + Math.floor(refused / TRIES_PER_BEARER);
    if (taken.has(folded(one.name)) || forms.some((form) => (bearers.get(form) ?? 0) >= most)) {
      refused++;
      continue;
    }
    taken.add(folded(one.name));
    for (const form of forms) bearers.set(form, (bearers.get(form) ?? 0) + 1);
    const familiarity = random() < 0.1 ? 2 : 3;
    made.push(testRecord({ id: `${MADE_UP}${made.length}-${slugOf(one.name)}`, ...one, familiarity }));
  }
  return made;
}

function person(random: () => number, { familyNames, places }: Rivals): Made {
  const share = random();
  const family = pick(
    random,
    share < 0.6 ? familyNames : share < 0.9 ? FAMILY : places.filter((one) => !/\s/u.test(one)),
  );
  const name = `${pick(random, COMMON_GIVEN)} ${family}`;
  return { kind: "person", name, aliases: [...personForms(name), ...givenForms(name)] };
}

function namesakeOfPlace(random: () => number, { places }: Rivals): Made {
  return town(pick(random, places), pick(random, REGIONS));
}

function wordTown(random: () => number): Made {
  return town(pick(random, WORD_TOWNS), pick(random, REGIONS));
}

function placeWithFamilyName(random: () => number, { familyNames }: Rivals): Made {
  return town(pick(random, familyNames), pick(random, REGIONS));
}

function town(name: string, region: string): Made {
  return { kind: "place", name: `${name}, ${region}`, aliases: [{ text: name, case: "initial", context: [region] }] };
}

function placesBody(random: () => number, { places }: Rivals): Made {
  const field = random() < 0.5 ? `${pick(random, FIELDS)} ` : "";
  const name = `${pick(random, places)} ${field}${pick(random, BODIES)}`;
  const short = acronymOf(name);
  return { kind: "organisation", name, aliases: short ? [{ text: short, case: "exact", after: "name" }] : [] };
}

function familysBody(random: () => number, { familyNames }: Rivals): Made {
  const family = pick(random, random() < 0.6 ? familyNames : FAMILY);
  return {
    kind: "organisation",
    name: `${family} ${pick(random, BODIES)}`,
    aliases: [{ text: family, case: "initial", after: "name" }],
  };
}

function event(random: () => number, { places }: Rivals): Made {
  const place = pick(random, places);
  const name =
    random() < 0.5 ? `Battle of ${place}` : `${place} ${pick(random, ["Agreement", "Accord", "Festival", "Open"])}`;
  return { kind: "event", name, aliases: [] };
}
