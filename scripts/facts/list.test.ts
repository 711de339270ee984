import { describe, expect, it } from "vitest";
import { sampleEntity } from "../../lib/entity/sample-entity.fixture";
import { listLine, listRow } from "./list";

const VELA = sampleEntity("vela", {
  native: { text: "ولا", lang: "fa" },
  aliases: ["VLA", { text: "the port", context: ["sea"] }, { text: "Vela", case: "exact" }],
});

describe("listLine", () => {
  it("is one line of JSON with the fields that others rely on, in this order", () => {
    const line = listLine(VELA);
    expect(line).not.toContain("\n");
    expect(Object.keys(JSON.parse(line))).toEqual(
      "id name wikipedia kind familiarity aliases topics asOf sources".split(" "),
    );
    expect(JSON.parse(line)).toEqual({
      id: "vela",
      name: "Vela",
      wikipedia: null,
      kind: "place",
      familiarity: 2,
      aliases: ["ولا", "VLA", "the port"],
      topics: ["europe"],
      asOf: "2026",
      sources: VELA.sources,
    });
  });
});

describe("listRow", () => {
  it.each([
    ["vela", "vela                                 place         2026          3 aliases  Vela"],
    ["x".repeat(40), `${"x".repeat(40)} place         2026          3 aliases  Vela`],
  ])("keeps its columns for people: %s", (id, row) => {
    expect(listRow({ ...VELA, id })).toBe(row);
  });
});
