import { crossCheck } from "../../../lib/compile/check";
import { parseFiles } from "../../../lib/compile/parse";
import { describeProblem } from "../../../lib/compile/problem";
import { aliasesOf, defaultCase } from "../../../lib/entity/alias-rule";
import type { Alias, Entity } from "../../../lib/entity/schema";
import { seededRandom } from "../../bench/random";
import { folded } from "../folded";
import type { GoldFile } from "../gold";
import { isDistractor, makeDistractors } from "./distractors";
import { goldEntities } from "./gold-entities";
import { familyName } from "./person-forms";
import { SHORT_FORMS } from "./short-forms";

const SEED = 20260206;

/** How many made-up entities stand beside the labelled ones. */
export const DISTRACTORS = 2000;

/** The records of the test pack, checked as facts are, and which label field is which record. */
export interface TestPack {
  entities: Entity[];
  known: ReadonlyMap<string, string>;
  /** Of the records, how many were made for labels. */
  labelled: number;
}

/** Makes the test pack for labelled texts: their entities by title, and made-up ones that compete with them. */
export function makeTestPack(gold: readonly GoldFile[], core: readonly Entity[]): TestPack {
  const mentions = gold.flatMap(({ documents }) => documents.flatMap((document) => document.mentions));
  const { entities: labelled, known } = goldEntities(mentions, core);
  const distractors = makeDistractors(seededRandom(SEED), DISTRACTORS, {
    familyNames: labelled
      .filter(({ kind, name }) => kind === "person" && /\s/u.test(name))
      .map(({ name }) => familyName(name.split(/\s+/u))),
    places: labelled.filter(({ kind, name }) => kind === "place" && !/[,(]/u.test(name)).map(({ name }) => name),
    taken: new Set(labelled.flatMap((entity) => aliasesOf(entity).map(({ text }) => folded(text)))),
  });
  const entities = toldApart([...labelled, ...distractors]);
  const { records, problems } = parseFiles([{ file: "test pack", content: entities }]);
  const all = [...problems, ...crossCheck(records)];
  if (all.length > 0)
    throw new Error(`the test pack has ${all.length} problems:\n${all.map(describeProblem).join("\n")}`);
  return { entities, known, labelled: labelled.length };
}

/**
 * Each form once a record, none that is another's name; one that several share counts after the full name only, but for
 * well-known short forms and forms that are left free to a household name alone: no made-up namesake silences it.
 */
function toldApart(entities: readonly Entity[]): Entity[] {
  const owners = new Map<string, Set<string>>();
  const free = new Map<string, Set<string>>();
  for (const entity of entities) {
    for (const { text, afterName, context } of aliasesOf(entity)) {
      const key = folded(text);
      owners.set(key, (owners.get(key) ?? new Set()).add(entity.id));
      if (!afterName && context.length === 0 && !isDistractor(entity))
        free.set(key, (free.get(key) ?? new Set()).add(entity.id));
    }
  }
  return entities.map((entity) => {
    const seen = new Set([`${folded(entity.name)} ${defaultCase(entity.name)}`]);
    const aliases = entity.aliases.flatMap((alias): Alias[] => {
      const ruled = typeof alias === "string" ? { text: alias } : alias;
      const key = folded(ruled.text);
      const form = `${key} ${ruled.case ?? defaultCase(ruled.text)}`;
      const isName = ruled.text === entity.name;
      if (key === "" || (seen.has(form) && !isName)) return [];
      seen.add(form);
      const isKnownFor = (SHORT_FORMS[entity.name] ?? []).some((form) => form === ruled.text);
      const household = isKnownFor || (entity.familiarity === 1 && free.get(key)?.size === 1);
      const shared = (owners.get(key)?.size ?? 0) > 1 && !household;
      return shared && !isName && !ruled.after && !ruled.context ? [{ ...ruled, after: "name" }] : [alias];
    });
    return { ...entity, aliases };
  });
}
