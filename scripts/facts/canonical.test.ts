import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sampleEntity } from "../../lib/entity/sample-entity.fixture";
import type { Entity } from "../../lib/entity/schema";
import { canonicalYaml, SCHEMA_LINE } from "./canonical";
import { readSources } from "./read-sources";

const source = sampleEntity("vela").sources[0] as Entity["sources"][number];
const FULL = sampleEntity("vela", {
  native: { text: "ولا", lang: "fa" },
  aliases: ["Vel", { text: "the port", context: ["sea"], case: "any" }, "Alt"],
  roles: [
    { title: "Seat", source: "atlas", until: "1950", since: "1900" },
    { title: "Capital", source: "atlas", since: "1950" },
  ],
  timeline: [
    { date: "1950-03", text: "Later", source: "atlas" },
    { date: "1900", text: "Sooner", source: "atlas" },
  ],
  relations: [
    { type: "part-of", entity: "union" },
    { type: "ally-of", entity: "zoe", note: "since: the war" },
    { type: "ally-of", entity: "ann" },
  ],
  location: { lon: 10.5, lat: -3 },
  topics: ["gulf", "asia"],
  sources: [{ ...source, id: "globe" }, source],
});

/** What a canonical file says, read back. */
const readBack = (...entities: Entity[]) => parse(canonicalYaml(entities), { schema: "core" }) as Entity[];
/** The same record with the keys of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

describe("canonicalYaml", () => {
  it("begins with the line that editors read, and parts records by an empty line", () => {
    const text = canonicalYaml([sampleEntity("a"), sampleEntity("b")]);
    expect(text.startsWith(`${SCHEMA_LINE}\n- id: a\n`)).toBe(true);
    expect(text.split("\n\n- id: ")).toHaveLength(2);
    expect(text.endsWith("\n")).toBe(true);
  });

  it("is the same written again", () => {
    const once = canonicalYaml([FULL, sampleEntity("a")]);
    expect(canonicalYaml(parse(once, { schema: "core" }) as Entity[])).toBe(once);
  });

  it("does not depend on the order of records or keys", () => {
    expect(canonicalYaml([FULL, sampleEntity("a")])).toBe(canonicalYaml([sampleEntity("a"), reversed(FULL) as Entity]));
  });

  it("sorts what has an order of its own and keeps the card's order of facts", () => {
    const facts = ["Zeta", "Alpha"].map((label) => ({ label, value: "1", source: "atlas" }));
    const [entity] = readBack({ ...FULL, facts });
    expect(entity?.aliases).toEqual(["Alt", "Vel", { text: "the port", case: "any", context: ["sea"] }]);
    expect(entity?.roles?.map(({ title }) => title)).toEqual(["Capital", "Seat"]);
    expect(entity?.timeline?.map(({ text }) => text)).toEqual(["Sooner", "Later"]);
    expect(entity?.relations.map((relation) => relation.entity)).toEqual(["ann", "zoe", "union"]);
    expect(entity?.topics).toEqual(["asia", "gulf"]);
    expect(entity?.sources.map(({ id }) => id)).toEqual(["atlas", "globe"]);
    expect(entity?.facts).toEqual(facts);
  });

  it.each([
    "2015",
    "2026-02-06",
    "yes",
    "null",
    "~",
    "0x10",
    "1e3",
    "- dash",
    "# no comment",
    "key: value",
    "'quoted'",
    '"quoted" “too”',
    "ends with colon:",
    "{braces} [brackets] & *star",
    "- id: trap",
    "ولا 維拉 🏔️",
    "a".repeat(300),
  ])("brings %j through as text", (value) => {
    expect(
      readBack(sampleEntity("vela", { facts: [{ label: "Text", value, source: "atlas" }] }))[0]?.facts[0]?.value,
    ).toBe(value);
  });

  it("changes no record in place", () => {
    const before = JSON.stringify(FULL);
    canonicalYaml([FULL]);
    expect(JSON.stringify(FULL)).toBe(before);
  });

  it("loses nothing of the project's own records", () => {
    for (const { content } of readSources().files) {
      const entities = content as Entity[];
      expect(readBack(...entities)).toHaveLength(entities.length);
      const byId = (list: Entity[]) =>
        [...list].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ summary, facts }) => ({ summary, facts }));
      expect(byId(readBack(...entities))).toEqual(byId(entities));
    }
  });
});
