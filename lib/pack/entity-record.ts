import type { Entity } from "../entity/schema";

/** A relation as a card shows it: the other entity's name stands beside its id. */
export type NamedRelation = Entity["relations"][number] & { name: string };

/** An entity as stored in a pack and sent to pages: the source record with the names of related entities. */
export type EntityRecord = Omit<Entity, "relations" | "aliases"> & {
  aliases: string[];
  relations: NamedRelation[];
};
