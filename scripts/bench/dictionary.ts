import type { IndexedAlias } from "../../lib/compile/alias-index";
import { defaultCase } from "../../lib/entity/alias-rule";
import { pick, seededRandom } from "./random";

const ONSETS = "b br ch d dr f g gr h j k kh l m n p r s sh st t tr v w y z".split(" ");
const VOWELS = "a e i o u ai ou ee ia".split(" ");
const CODAS = ["", "", "n", "r", "l", "s", "m", "k", "d", "sh", "ng", "rd"];
const BODIES = "Ministry Bank University Institute Council Party Front Agency Court Union Authority Corps".split(" ");
const FIELDS = "Defence Finance Energy Health Justice Trade Science Culture Transport Labour Water Research".split(" ");
const TERMS = "missile treaty reactor tariff warhead militia sanction pipeline ceasefire deterrent tanker envoy".split(
  " ",
);
const NUMBER_OF_GIVEN_NAMES = 3000;

function word(random: () => number, syllables: number): string {
  let text = "";
  for (let i = 0; i < syllables; i++) text += pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
  return text;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * `count` distinct surface forms in the shape of a fact index: half persons (given and family name), then family names
 * alone, places, bodies of several words, acronyms, and one in twenty-five a lower-case term. `known` names come first.
 */
export function makeAliases(count: number, known: readonly string[] = []): string[] {
  const random = seededRandom(count);
  const given = Array.from({ length: NUMBER_OF_GIVEN_NAMES }, () => capital(word(random, 2)));
  const seen = new Set<string>(known.slice(0, count));
  const makers: [number, () => string][] = [
    [0.5, () => `${pick(random, given)} ${capital(word(random, 2 + Math.floor(random() * 2)))}`],
    [0.64, () => capital(word(random, 3))],
    [0.78, () => capital(word(random, 3)) + (random() < 0.2 ? " City" : "")],
    [0.9, () => `${capital(word(random, 2))} ${pick(random, BODIES)} of ${pick(random, FIELDS)}`],
    [
      0.96,
      () =>
        Array.from({ length: 4 + Math.floor(random() * 2) }, () => pick(random, [..."ABCDEFGHIKLMNOPRSTUVW"])).join(""),
    ],
    [1, () => `${word(random, 2)} ${pick(random, TERMS)}`],
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
