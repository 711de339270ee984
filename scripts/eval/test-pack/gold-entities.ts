import type { Entity } from "../../../lib/entity/schema";
import { folded } from "../folded";
import type { GoldMention } from "../gold";
import { exclusionOf, labelTexts, UNKNOWN } from "../judged";
import { createLabelMap } from "../labels";
import { formsOf } from "./forms";
import { kindOf } from "./kinds";
import { slugOf, testRecord } from "./records";
import { NAMESAKES, SHORT_FORMS } from "./short-forms";

/** The entities of labels, and which label field is which entity. */
export interface GoldEntities {
  entities: Entity[];
  known: ReadonlyMap<string, string>;
}

/**
 * One record for each entity of the judged labels, made from its title alone: the core record where the facts have one,
 * with the hand table's short forms, else name and kind with forms by rule. No form is taken from a text. An entity with
 * the name of an earlier one is told apart by its Wikidata number; a label without one means the entity of that title, if
 * there is one.
 */
export function goldEntities(mentions: readonly GoldMention[], facts: readonly Entity[]): GoldEntities {
  const coreMap = createLabelMap(facts);
  const coreById = new Map(facts.map((entity) => [entity.id, entity]));
  const known = new Map<string, string>();
  const entities = new Map<string, Entity>();
  const judged = mentions.filter((mention) => exclusionOf(mention) === null);
  const places = new Set(judged.filter(({ classes }) => kindOf(classes) === "place").map(titleOf));
  // A well-known short form belongs to whom it is known for, though an obscure namesake be labelled.
  const taken = new Set(
    judged
      .flatMap((mention) => SHORT_FORMS[titleOf(mention)] ?? [])
      .map((alias) => folded(typeof alias === "string" ? alias : alias.text)),
  );
  const byTitle = new Map<string, string>();
  for (const mention of [...judged.filter(isNumbered), ...judged.filter((one) => !isNumbered(one))]) {
    if (mention.entity === null || known.has(mention.entity)) continue;
    const title = folded(titleOf(mention));
    const core = coreById.get(coreMap.entityOf(mention)?.id ?? "");
    const numbered = isNumbered(mention) ? undefined : entities.get(byTitle.get(title) ?? "");
    const record = (core && withShortForms(core)) ?? numbered ?? recordOf(mention, taken, places);
    known.set(mention.entity, record.id);
    byTitle.set(title, byTitle.get(title) ?? record.id);
    taken.add(folded(record.name));
    entities.set(record.id, record);
  }
  return { entities: [...entities.values()].map((entity) => withoutLooseEnds(entity, entities)), known };
}

/** Whether a label gives its entity by number, which tells namesakes apart as a title does not. */
function isNumbered({ entity }: GoldMention): boolean {
  return entity !== null && /Q\d+$/u.test(entity);
}

function titleOf(mention: GoldMention): string {
  return mention.name === UNKNOWN ? (labelTexts(mention)[0] as string) : mention.name;
}

function recordOf(mention: GoldMention, taken: ReadonlySet<string>, places: ReadonlySet<string>): Entity {
  const { entity, classes } = mention;
  const title = titleOf(mention);
  const number = /Q\d+$/u.exec(entity ?? "")?.[0] ?? slugOf(entity ?? "");
  const kind = kindOf(classes);
  const own = taken.has(folded(title))
    ? { name: `${title} (${number})`, aliases: [] }
    : { name: title, aliases: formsOf({ name: title, kind, classes, places }) };
  const named = NAMESAKES[number] ?? own;
  return testRecord({ id: `gold-${slugOf(title)}-${number.toLowerCase()}`, kind, familiarity: 2, ...named });
}

/** A core record without relations to what the pack does not hold. */
function withoutLooseEnds(entity: Entity, held: ReadonlyMap<string, Entity>): Entity {
  return { ...entity, relations: entity.relations.filter((relation) => held.has(relation.entity)) };
}

/** A core record with the short forms of the hand table, behind its own. */
function withShortForms(entity: Entity): Entity {
  return { ...entity, aliases: [...entity.aliases, ...(SHORT_FORMS[entity.name] ?? [])] };
}
