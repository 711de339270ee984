import { aliasesOf } from "../../lib/entity/alias-rule";
import type { Entity } from "../../lib/entity/schema";
import type { Kind } from "../../lib/entity/vocabulary";
import { folded } from "./folded";
import type { GoldDocument, GoldMention } from "./gold";
import { type Exclusion, exclusionOf, labelTexts } from "./judged";

/** One of our entities, as far as a label must know it. */
export interface Held {
  id: string;
  kind: Kind;
}

/** A gold mention with what it is to us. */
export interface Label {
  mention: GoldMention;
  exclusion: Exclusion | null;
  /** Our entity; null where the pack does not hold what is meant. */
  held: Held | null;
  /** The country whose government is meant; null where none is or where the pack does not hold it. */
  governed: Held | null;
}

/** Finds our entity for a label; null where we have none or where several fit alike. */
export interface LabelMap {
  entityOf(mention: Pick<GoldMention, "entity" | "name" | "classes">): Held | null;
  /** Labels that several entities fit alike, with these, as met so far. */
  collisions: ReadonlyMap<string, readonly string[]>;
}

const PERSON = "Q215627";
const ORGANISATION = "Q43229";

/**
 * Maps labels to the entities of a pack, compared as the matcher compares: by the name, else by the Wikipedia title, else
 * by an alias that stands by itself. A person is never the label of a thing, nor a thing that of a person. `known`
 * gives the id for an entity field outright, where that is known.
 */
export function createLabelMap(entities: readonly Entity[], known: ReadonlyMap<string, string> = new Map()): LabelMap {
  const byId = new Map(entities.map(({ id, kind }) => [id, { id, kind }]));
  const tiers = [
    indexOf(entities, ({ name }) => [name]),
    indexOf(entities, ({ wikipedia }) => (wikipedia ? [wikipedia] : [])),
    indexOf(entities, (entity) =>
      aliasesOf(entity)
        .filter(({ afterName, context }) => !afterName && context.length === 0)
        .map(({ text }) => text),
    ),
  ];
  const collisions = new Map<string, readonly string[]>();
  return {
    collisions,
    entityOf(mention) {
      const outright = mention.entity === null ? undefined : byId.get(known.get(mention.entity) ?? "");
      if (outright) return outright;
      const keys = labelTexts(mention).map(keyOf);
      for (const tier of tiers) {
        const found = [...new Set(keys.flatMap((key) => tier.get(key) ?? []))].filter((held) => canBe(mention, held));
        if (found.length > 1) collisions.set(mention.name, found.map(({ id }) => id).sort());
        if (found.length > 0) return found.length === 1 ? (found[0] as Held) : null;
      }
      return null;
    },
  };

  function indexOf(all: readonly Entity[], textsOf: (entity: Entity) => string[]): Map<string, Held[]> {
    const index = new Map<string, Held[]>();
    for (const entity of all) {
      for (const key of new Set(textsOf(entity).map(keyOf))) {
        index.set(key, [...(index.get(key) ?? []), byId.get(entity.id) as Held]);
      }
    }
    return index;
  }
}

/** A document's mentions with what they are to us. */
export function labelDocument({ mentions }: GoldDocument, map: LabelMap): Label[] {
  return mentions.map((mention) => {
    const [, country] = GOVERNMENT.exec(mention.name) ?? [];
    const governed = country ? map.entityOf({ entity: country, name: country, classes: [] }) : null;
    return { mention, exclusion: exclusionOf(mention), held: map.entityOf(mention), governed };
  });
}

/** A government as reference books call it. */
const GOVERNMENT = /^(?:Federal )?Government of (?:the )?(.+)$/iu;

function canBe({ classes }: Pick<GoldMention, "classes">, { kind }: Held): boolean {
  if (classes.length === 0) return true;
  const person = classes.includes(PERSON);
  return kind === "person" ? person : !person || classes.includes(ORGANISATION);
}

/** A label or form as we compare it: folded, without a leading article. */
function keyOf(text: string): string {
  return folded(text.replace(/^the\s+/iu, ""));
}
