import type { Entity } from "./schema";

/** A record that passes every check, made up for tests; `over` replaces fields of it. */
export function sampleEntity(id: string, over: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: "place",
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim(),
    wikipedia: null,
    aliases: [],
    familiarity: 2,
    summary: "A made-up place that stands in for a real one.",
    facts: [{ label: "Founded", value: "1900", source: "atlas" }],
    relations: [],
    topics: ["europe"],
    sources: [
      {
        id: "atlas",
        title: "An atlas",
        url: "https://atlas.test/",
        publisher: "Atlas",
        use: "checked",
        read: "2026-01-02",
      },
    ],
    asOf: "2026",
    ...over,
  };
}
