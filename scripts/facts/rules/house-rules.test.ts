import { describe, expect, it } from "vitest";
import { describeProblem } from "../../../lib/compile/problem";
import { sampleEntity } from "../../../lib/entity/sample-entity.fixture";
import type { Entity } from "../../../lib/entity/schema";
import { houseRules } from "./house-rules";

const full = (id: string, over: Partial<Entity> = {}) =>
  sampleEntity(id, {
    facts: ["Founded", "Burnt"].map((label) => ({ label, value: "1900", source: "atlas" })),
    relations: [{ type: "part-of", entity: "union" }],
    location: { lat: 1, lon: 2 },
    ...over,
  });
const problems = (...entities: Entity[]) =>
  houseRules(entities.map((entity) => ({ file: "a.yaml", entity }))).map(describeProblem);

describe("houseRules", () => {
  it("find nothing in records as the guide wants them", () => {
    expect(problems(full("vela", { wikipedia: "Vela" }), full("molo"))).toEqual([]);
  });

  it("name file, record and field of each kind of breach", () => {
    const bad = full("vela", {
      summary: "Currently a port on the sea, built in 1900.",
      facts: [{ label: "President", value: "Ann", source: "atlas" }, ...full("x").facts],
      aliases: ["Shell"],
    });
    expect(problems(bad).map((line) => line.split(":")[0])).toEqual([
      "a.yaml · vela · facts.0.asOf",
      "a.yaml · vela · summary",
      "a.yaml · vela · aliases",
    ]);
  });

  it("ask for a role of a person, and for no date after the newest reading", () => {
    const timeline = ["1900", "1901", "2026-01-03"].map((date) => ({ date, text: "Burns", source: "atlas" }));
    expect(problems(full("ann", { kind: "person", location: undefined }), full("vela", { timeline }))).toEqual([
      "a.yaml · ann · roles: expected a role of a person",
      "a.yaml · vela: expected no date after the newest reading, 2026-01-02; found 2026-01-03",
    ]);
  });

  it("let two records share no article of Wikipedia", () => {
    expect(problems(full("vela", { wikipedia: "Vela" }), full("molo", { wikipedia: "Vela" }))).toEqual([
      "a.yaml · molo · wikipedia: expected an article of its own; vela has it too",
    ]);
  });

  it("take the words of every record's names for names in labels", () => {
    const label = { label: "In the Old Treaty", value: "1900", source: "atlas" };
    const one = full("vela", { facts: [label, ...full("x").facts] });
    expect(problems(one)).toHaveLength(1);
    expect(problems(one, full("old-treaty"))).toEqual([]);
  });
});
