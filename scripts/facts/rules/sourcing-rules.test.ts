import { describe, expect, it } from "vitest";
import { sampleEntity } from "../../../lib/entity/sample-entity.fixture";
import type { Entity } from "../../../lib/entity/schema";
import { sourcingBreaches } from "./sourcing-rules";

const [READ] = sampleEntity("vela").sources;
const SOURCES = [
  READ,
  { id: "wiki", title: "Vela", url: "https://wiki.test/", publisher: "Wiki", use: "further" },
] as Entity["sources"];
const breaches = (over: Partial<Entity>) =>
  sourcingBreaches(sampleEntity("vela", { sources: SOURCES, facts: [], ...over })).map(
    ({ field, message }) => `${field}: ${message}`,
  );
const fact = (label: string, value: string, over: object = {}) => ({ label, value, source: "atlas", ...over });
const DIED = fact("Died", "3 May 2020, Vela");

describe("sourcingBreaches", () => {
  it.each<[string, Partial<Entity>]>([
    ["what lasts, from further reading", { facts: [fact("Founded", "1900", { source: "wiki" })] }],
    ["what changes, dated and read", { facts: [fact("President", "Ann Vela", { asOf: "2026-02" })] }],
    ["an office that has begun", { facts: [fact("President", "Ann Vela", { since: "2025" })] }],
    ["what the record says will not change", { facts: [fact("Members", "Five", { horizon: "none", source: "wiki" })] }],
    ["a role that ended before 2024", { roles: [{ title: "Mayor", until: "2023-12-31", source: "wiki" }] }],
    ["a living person's nationality", { kind: "person", facts: [fact("Nationality", "Velan", { source: "wiki" })] }],
    ["a dead person's life", { kind: "person", facts: [DIED, fact("Known for", "The port", { source: "wiki" })] }],
    ["a place's past", { timeline: [{ date: "1900", text: "Founded", source: "wiki" }] }],
  ])("lets pass: %s", (_, over) => expect(breaches(over)).toEqual([]));

  it.each<[string, Partial<Entity>, string[]]>([
    [
      "a volatile fact without date or reading",
      { facts: [fact("President", "Ann Vela", { source: "wiki" })] },
      [
        "facts.0.source: expected a checked source (volatile: office); found wiki",
        "facts.0.asOf: expected a date: the fact is volatile (office)",
      ],
    ],
    [
      "a role held in 2024",
      { roles: [{ title: "Mayor", until: "2024-01", source: "wiki" }] },
      ["roles.0.source: expected a checked source (a role of 2024 or later); found wiki"],
    ],
    [
      "a role without an end",
      { roles: [{ title: "Mayor", since: "1999", source: "wiki" }] },
      ["roles.0.source: expected a checked source (a role of 2024 or later); found wiki"],
    ],
    [
      "a living person's life",
      {
        kind: "person",
        facts: [fact("Known for", "The port", { source: "wiki" })],
        timeline: [{ date: "1990", text: "Builds the port", source: "wiki" }],
      },
      [
        "facts.0.source: expected a checked source (of a living person); found wiki",
        "timeline.0.source: expected a checked source (of a living person); found wiki",
      ],
    ],
    [
      "a living person of whom nothing was read",
      { kind: "person", sources: SOURCES.slice(1) },
      ["sources: expected a checked source of a living person"],
    ],
    [
      "lists of pages as sources",
      {
        sources: ["tag/vela", "category/news/page/2/", "category/world/vela-opens-its-port-233345", "story?id=7"].map(
          (path) => ({
            ...(READ as Entity["sources"][number]),
            url: `https://news.test/${path}`,
          }),
        ),
      },
      ["tag/vela", "category/news/page/2/"].map(
        (path) => `sources.atlas: expected the address of a page, no list of pages; found https://news.test/${path}`,
      ),
    ],
  ])("names: %s", (_, over, expected) => expect(breaches(over)).toEqual(expected));
});
