import { describe, expect, it } from "vitest";
import { isPast } from "../../components/card/fact-age";
import { roleLines } from "../../components/card/role-lines";
import { sampleEntity } from "../../lib/entity/sample-entity.fixture";
import type { Entity } from "../../lib/entity/schema";
import { staleFacts, staleLine } from "./stale";

const fact = (label: string, over: object = {}) => ({ label, value: "Ann Vela", source: "atlas", ...over });
const entity = (id: string, over: Partial<Entity> = {}) =>
  sampleEntity(id, { facts: [fact("President", { asOf: "2025-01-31" })], asOf: "2026-01", ...over });
const lines = (entities: Entity[], day: string, demand?: (entity: Entity) => number) =>
  staleFacts(entities, day, demand).map(staleLine);

describe("staleFacts", () => {
  it.each([
    ["2026-07-31", []],
    ["2026-08-01", ["vela · President: Ann Vela (as of 2025-01-31, office, 1 months past)"]],
  ])("an office holds for 18 months by the calendar: on %s", (day, expected) =>
    expect(lines([entity("vela")], day)).toEqual(expected),
  );

  it("counts from the record's date where the fact has none, and never what holds for good", () => {
    const facts = [fact("President"), fact("Founded", { value: "1900" })];
    expect(lines([entity("vela", { facts })], "2027-08-01")).toEqual([
      "vela · President: Ann Vela (as of 2026-01, office, 1 months past)",
    ]);
  });

  it("says the same as the card", () => {
    for (const day of ["2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01", "2027-01-01"])
      expect(lines([entity("vela")], day).length > 0).toBe(isPast("2025-01-31", "office", day));
  });

  it("lists roles that have no end, by the record's date, and doubts them when the card does", () => {
    const roles = [
      { title: "Mayor", organisation: "Vela", since: "2020", source: "atlas" },
      { title: "Clerk", until: "2020", source: "atlas" },
    ];
    const mayor = entity("ann", { kind: "person", facts: [], roles, asOf: "2025-01" });
    expect(lines([mayor], "2026-08-01")).toEqual(["ann · Role: Mayor, Vela (as of 2025-01, office, 1 months past)"]);
    for (const day of ["2026-07-31", "2026-08-01"]) {
      const said = roleLines(mayor, { storyDate: null, today: day }).some(({ when }) =>
        when.includes("may have changed"),
      );
      expect(lines([mayor], day).length > 0).toBe(said);
    }
  });

  it("puts first what is asked for most, then what is best known, then what is longest past", () => {
    const entities = [
      entity("rare", { familiarity: 3 }),
      entity("known", { familiarity: 1 }),
      entity("older", { familiarity: 1, facts: [fact("President", { asOf: "2020-01" })] }),
      entity("asked", { familiarity: 3 }),
    ];
    const order = staleFacts(entities, "2026-11-20", ({ id }) => (id === "asked" ? 9 : 0)).map(
      (found) => found.entity.id,
    );
    expect(order).toEqual(["asked", "older", "known", "rare"]);
  });
});
