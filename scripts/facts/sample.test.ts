import { describe, expect, it } from "vitest";
import { sampleEntity } from "../../lib/entity/sample-entity.fixture";
import { auditSheet, sampleOf } from "./sample";

const ALL = Array.from({ length: 500 }, (_, index) => sampleEntity(`entity-${index}`));
const ids = (seed: string, from = ALL, count = 50) => sampleOf(from, seed, count).map(({ id }) => id);

describe("sampleOf", () => {
  it("draws the same for the same seed, in whatever order the records stand", () => {
    expect(ids("a")).toEqual(ids("a", [...ALL].reverse()));
    expect(new Set(ids("a")).size).toBe(50);
  });

  it("draws others for another seed, from all parts of the list", () => {
    const both = ids("a").filter((id) => ids("b").includes(id));
    expect(both.length).toBeLessThan(20);
    const halves = ids("a").filter((id) => Number(id.slice(7)) < 250).length;
    expect(halves).toBeGreaterThan(10);
    expect(halves).toBeLessThan(40);
  });

  it("gives all where fewer are there", () => expect(ids("a", ALL.slice(0, 3))).toHaveLength(3));
});

describe("auditSheet", () => {
  it("holds every statement, form, relation, place and source", () => {
    const sheet = auditSheet(
      sampleEntity("vela", {
        native: { text: "ولا", lang: "fa" },
        aliases: ["VLA", { text: "the port", context: ["sea"] }],
        relations: [{ type: "part-of", entity: "union", note: "its south", since: "1900" }],
        location: { lat: 1, lon: 2 },
      }),
    );
    expect(sheet.split("\n")).toEqual([
      "## vela · place · Vela · ولا (fa) · as of 2026",
      "wikipedia: none",
      "- summary: A made-up place that stands in for a real one.",
      "- facts.0: Founded: 1900 [atlas]",
      'aliases: VLA | {"text":"the port","context":["sea"]}',
      "relations: part-of union (its south, 1900)",
      "location: 1, 2",
      "[atlas] checked 2026-01-02: An atlas, Atlas, https://atlas.test/",
    ]);
  });
});
