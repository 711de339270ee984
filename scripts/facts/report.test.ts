import { describe, expect, it } from "vitest";
import { sampleEntity } from "../../lib/entity/sample-entity.fixture";
import { factsReport } from "./report";

const further = { id: "wiki", title: "Wiki", url: "https://wiki.test/", publisher: "Wiki", use: "further" } as const;
const REPORT = factsReport([
  sampleEntity("ann", {
    kind: "person",
    aliases: ["Vela", { text: "A. Vela", after: "name" }],
    relations: [
      { type: "head-of", entity: "vela" },
      { type: "rival-of", entity: "bob" },
    ],
    timeline: [{ date: "1900", text: "Rules", source: "atlas" }],
    asOf: "2026-07",
  }),
  sampleEntity("bob", {
    kind: "person",
    facts: [{ label: "Died", value: "1900", source: "atlas" }],
    sources: [further],
  }),
  sampleEntity("vela", {
    aliases: ["A Vela"],
    facts: [{ label: "President", value: "Ann", asOf: "2026-01-01", source: "atlas" }],
    relations: [{ type: "rival-of", entity: "bob" }],
    topics: ["asia", "europe"],
    asOf: "2026-06-30",
  }),
]);

describe("factsReport", () => {
  it("counts an entity for every topic, once in the total", () => {
    expect(REPORT.total).toEqual({ name: "all", entities: 3, checked: 2, timelines: 1 });
    const counted = REPORT.topics.filter(({ entities }) => entities > 0).map(({ name, entities }) => [name, entities]);
    expect(counted).toEqual([
      ["asia", 1],
      ["europe", 3],
    ]);
    expect(REPORT.kinds.find(({ name }) => name === "person")).toEqual({
      ...{ name: "person", entities: 2, checked: 1, timelines: 1 },
    });
  });

  it("counts names among the aliases, statements, volatile facts and the living", () => {
    const { aliases, statements, volatile, livingPersons } = REPORT;
    expect({ aliases, statements, volatile, livingPersons }).toEqual({
      ...{ aliases: 6, statements: 4, volatile: 1, livingPersons: 1 },
    });
  });

  it("tells ages by half years, newest first", () => {
    expect(REPORT.ages.map(({ name }) => name)).toEqual(["2026, second half", "2026, first half", "2026"]);
  });

  it("counts relations from both sides", () => {
    expect(REPORT.relations).toEqual({ total: 3, mean: 1, fewest: [] });
  });

  it("shows the forms that several share, with what each asks for", () => {
    expect(REPORT.collisions).toEqual(
      [
        { form: "Vela", owners: ["ann (initial)", "vela (initial)"] },
        { form: "A. Vela", owners: ["ann (initial, after name)", "vela (initial)"] },
      ].sort((a, b) => (a.form < b.form ? -1 : 1)),
    );
  });
});
