import { describe, expect, it } from "vitest";
import { sampleEntity } from "../entity/sample-entity.fixture";
import type { Entity } from "../entity/schema";
import { crossCheck } from "./check";
import { describeProblem } from "./problem";

/** Problems among these records, which stand in one file. */
function problems(...entities: Entity[]): string[] {
  return crossCheck(entities.map((entity) => ({ file: "a.yaml", entity }))).map(describeProblem);
}

const vela = (over: Partial<Entity> = {}) => sampleEntity("vela", over);
const port = (over: Partial<Entity> = {}) => sampleEntity("port", over);
const fact = { label: "Area", value: "7", source: "atlas" };
const source = sampleEntity("vela").sources[0] as Entity["sources"][number];
const words = (count: number) => Array.from({ length: count }, (_, k) => `w${k}`).join(" ");

describe("crossCheck lets pass", () => {
  it.each<[string, Entity[]]>([
    ["no records", []],
    ["two that differ", [vela(), port()]],
    ["a relation to a record of the list", [vela({ relations: [{ type: "part-of", entity: "port" }] }), port()]],
    [
      "one relation twice with different notes",
      [
        vela({
          relations: [
            { type: "part-of", entity: "port", note: "then" },
            { type: "part-of", entity: "port", note: "now" },
          ],
        }),
        port(),
      ],
    ],
    ["a period within one year", [vela({ facts: [{ ...fact, since: "2026-03", until: "2026" }] })]],
    ["a period of a day", [vela({ facts: [{ ...fact, since: "2026-03-01", until: "2026-03-01" }] })]],
    [
      "a form shared by case",
      [vela({ aliases: [{ text: "US", case: "exact" }] }), port({ aliases: [{ text: "us", case: "exact" }] })],
    ],
    [
      "a form shared with after: name",
      [vela({ aliases: ["Vel"] }), port({ aliases: [{ text: "Vel", after: "name" }] })],
    ],
    [
      "a form shared with context",
      [vela({ aliases: ["Vel"] }), port({ aliases: [{ text: "Vel", context: ["sea"] }] })],
    ],
    ["one form in two cases", [vela({ aliases: ["VLA", { text: "Vla", case: "initial" }] })]],
    ["an alias of sixteen tokens", [vela({ aliases: [words(16)] })]],
  ])("%s", (_, entities) => {
    expect(problems(...entities)).toEqual([]);
  });
});

describe("crossCheck refuses", () => {
  it.each<[string, Entity[], string]>([
    ["one id twice", [vela(), vela({ name: "Other" })], "vela · id: expected a unique id; a.yaml has it too"],
    [
      "one name twice",
      [vela(), port({ name: "Vela", aliases: [{ text: "Vela", after: "name" }] })],
      "port · name: expected a unique name; vela has it too",
    ],
    [
      "a relation to nobody",
      [vela({ relations: [{ type: "part-of", entity: "moon" }] })],
      "vela · relations.0.entity: expected the id of a record; there is no moon",
    ],
    [
      "a relation to itself",
      [vela({ relations: [{ type: "part-of", entity: "vela" }] })],
      "relations.0.entity: expected another entity, found itself",
    ],
    [
      "one relation twice",
      [
        vela({
          relations: [
            { type: "part-of", entity: "port" },
            { type: "part-of", entity: "port", since: "1900" },
          ],
        }),
        port(),
      ],
      "relations.1.entity: expected each relation once; part-of port stands twice",
    ],
    [
      "one source id twice",
      [vela({ sources: [source, { ...source, title: "Another" }] })],
      "sources.1.id: expected a unique source id",
    ],
    [
      "a fact's source that is absent",
      [vela({ facts: [fact, { ...fact, source: "globe" }] })],
      "facts.1.source: expected a source of this record; found globe",
    ],
    [
      "a role's source that is absent",
      [vela({ roles: [{ title: "Seat", source: "globe" }] })],
      "roles.0.source: expected a source of this record; found globe",
    ],
    [
      "a timeline's source that is absent",
      [vela({ timeline: [{ date: "1900", text: "Founded", source: "globe" }] })],
      "timeline.0.source: expected a source",
    ],
    [
      "a role that ends before it begins",
      [vela({ roles: [{ title: "Seat", since: "2002", until: "2001", source: "atlas" }] })],
      "roles.0.until: expected a date not before 2002",
    ],
    [
      "a fact that ends before it begins",
      [vela({ facts: [{ ...fact, since: "2026-03-02", until: "2026-03-01" }] })],
      "facts.0.until: expected a date not before 2026-03-02",
    ],
    [
      "a relation that ends before it begins",
      [vela({ relations: [{ type: "part-of", entity: "port", since: "1950", until: "1949-12" }] }), port()],
      "relations.0.until: expected a date not before 1950",
    ],
    ["an alias without letters", [vela({ aliases: ["…!"] })], 'aliases: expected 1 to 16 words; found 0 in "…!"'],
    ["an alias twice", [vela({ aliases: ["Vel", "Vel"] })], 'aliases: "Vel" says the same as "Vel"'],
    ["an alias that folds to another", [vela({ aliases: ["Vel", "Vél"] })], 'aliases: "Vél" says the same as "Vel"'],
    ["an alias equal to the name", [vela({ aliases: ["Véla"] })], 'aliases: "Véla" says the same as "Vela"'],
    [
      "a form of two entities",
      [vela({ aliases: ["Vel"] }), port({ aliases: ["Vél"] })],
      'port · aliases: "Vél" is also an alias of vela: expected after: name or context',
    ],
    [
      "a name as another's alias",
      [vela(), port({ aliases: ["Vela"] })],
      'port · aliases: "Vela" is also an alias of vela',
    ],
    [
      "an acronym against the same acronym",
      [vela({ aliases: ["VLA"] }), port({ aliases: ["V.L.A."] })],
      'port · aliases: "V.L.A." is also an alias of vela',
    ],
    ["an alias longer than a pack can hold", [vela({ aliases: [words(17)] })], "vela · aliases: expected"],
    [
      "context without a letter, which every page holds",
      [vela({ aliases: [{ text: "the port", context: ["—"] }] })],
      "vela · aliases: expected",
    ],
  ])("%s", (_, entities, expected) => {
    expect(problems(...entities)).toEqual([expect.stringContaining(expected)]);
  });

  it("everything at once", () => {
    const bad = { relations: [{ type: "part-of" as const, entity: "moon" }], facts: [{ ...fact, source: "globe" }] };
    expect(problems(vela({ ...bad, aliases: ["…"] }), port(bad))).toHaveLength(5);
  });
});
