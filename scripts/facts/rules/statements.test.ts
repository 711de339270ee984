import { expect, it } from "vitest";
import { sampleEntity } from "../../../lib/entity/sample-entity.fixture";
import { statementsOf } from "./statements";

it("statementsOf gives all that a record says, with dates and sources", () => {
  const entity = sampleEntity("vela", {
    summary: "A port.",
    roles: [{ title: "Seat", organisation: "Union", since: "1900", source: "atlas" }],
    facts: [{ label: "Size", value: "Small", asOf: "2026", source: "atlas" }],
    timeline: [{ date: "1901", text: "Burns", source: "globe" }],
  });
  expect(statementsOf(entity)).toEqual([
    { field: "summary", text: "A port." },
    { field: "roles.0", text: "Seat, Union (1900 to )", source: "atlas" },
    { field: "facts.0", text: "Size: Small (as of 2026)", source: "atlas" },
    { field: "timeline.0", text: "1901: Burns", source: "globe" },
  ]);
});
