import type { IndexedAlias } from "../../lib/compile/alias-index";
import { defaultCase } from "../../lib/entity/alias-rule";
import { capital, makeWord } from "./made-up-words";
import { pick, seededRandom } from "./random";

export const BODIES = "Ministry Bank University Institute Council Party Front Agency Court Union Authority Corps".split(
  " ",
);
export const FIELDS =
  "Defence Finance Energy Health Justice Trade Science Culture Transport Labour Water Research".split(" ");
const TERMS = "missile treaty reactor tariff warhead militia sanction pipeline ceasefire deterrent tanker envoy".split(
  " ",
);
const NUMBER_OF_GIVEN_NAMES = 3000;

/**
 * `count` distinct surface forms in the shape of a fact index: half persons (given and family name), then family names
 * alone, places, bodies of several words, acronyms, and one in twenty-five a lower-case term. `known` names come first.
 */
export function makeAliases(count: number, known: readonly string[] = []): string[] {
  const random = seededRandom(count);
  const given = Array.from({ length: NUMBER_OF_GIVEN_NAMES }, () => capital(makeWord(random, 2)));
  const seen = new Set<string>(known.slice(0, count));
  const makers: [number, () => string][] = [
    [0.5, () => `${pick(random, given)} ${capital(makeWord(random, 2 + Math.floor(random() * 2)))}`],
    [0.64, () => capital(makeWord(random, 3))],
    [0.78, () => capital(makeWord(random, 3)) + (random() < 0.2 ? " City" : "")],
    [0.9, () => `${capital(makeWord(random, 2))} ${pick(random, BODIES)} of ${pick(random, FIELDS)}`],
    [
      0.96,
      () =>
        Array.from({ length: 4 + Math.floor(random() * 2) }, () => pick(random, [..."ABCDEFGHIKLMNOPRSTUVW"])).join(""),
    ],
    [1, () => `${makeWord(random, 2)} ${pick(random, TERMS)}`],
  ];
  while (seen.size < count) {
    const at = random();
    const maker = makers.find(([share]) => at < share)?.[1];
    if (maker) seen.add(maker());
  }
  return [...seen];
}

/** The same forms as the compiler takes them: each its own entity, case rules by default. */
export function asIndexed(aliases: readonly string[]): IndexedAlias[] {
  return aliases.map((text, entity) => ({ text, case: defaultCase(text), afterName: false, context: [], entity }));
}
