import type { Alias, Entity } from "../../../lib/entity/schema";

/** A record of the test pack: what matching and sense read is as given, the rest says nothing. */
export function testRecord(
  given: Pick<Entity, "id" | "kind" | "name" | "familiarity"> & { aliases: readonly Alias[] },
): Entity {
  return {
    wikipedia: null,
    summary: "A record made up for measuring.",
    facts: [],
    relations: [],
    topics: ["culture"],
    sources: [{ id: "atlas", title: "An atlas", url: "https://atlas.test/", publisher: "Atlas", use: "further" }],
    asOf: "2026",
    ...given,
    aliases: [...given.aliases],
  };
}

/** A name as an id: lower-case Latin letters, digits, hyphens; other letters are left out. */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
