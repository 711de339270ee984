import { describe, expect, it } from "vitest";
import { sampleEntity } from "../entity/sample-entity.fixture";
import type { Entity } from "../entity/schema";
import { entityAt } from "../pack/entities";
import { readPack } from "../pack/reader";
import { compilePack } from "./compile";

const source = sampleEntity("vela").sources[0] as Entity["sources"][number];
const VELA = sampleEntity("vela", {
  native: { text: "ولا", lang: "fa" },
  aliases: ["VLA", { text: "the port", context: ["sea", "ships at anchor"] }],
  relations: [{ type: "part-of", entity: "lumeria", note: "since 1900" }],
});
const LUMERIA = sampleEntity("lumeria", { aliases: [{ text: "Lum", after: "name" }], asOf: "2025-12-31" });
const WIND = sampleEntity("trade-wind", {
  kind: "concept",
  name: "Trade wind",
  sources: [{ ...source, read: "2026-01-20" }],
});

describe("compilePack", () => {
  it("gives the same bytes whatever the order of the records", () => {
    const orders = [
      [VELA, LUMERIA, WIND],
      [WIND, VELA, LUMERIA],
      [LUMERIA, WIND, VELA],
    ].map((records) => Buffer.from(compilePack(records, "test")).toString("base64"));
    expect(new Set(orders).size).toBe(1);
  });

  it("gives the same bytes each time, and other bytes for other facts", () => {
    const bytes = (summary: string) => Buffer.from(compilePack([{ ...WIND, summary }], "test")).toString("base64");
    expect(bytes("One.")).toBe(bytes("One."));
    expect(bytes("One.")).not.toBe(bytes("Two."));
  });

  it("sorts entities by id and keeps every field of a record", () => {
    const pack = readPack(compilePack([WIND, VELA, LUMERIA], "test").buffer);
    const records = [0, 1, 2].map((number) => entityAt(pack, number));
    expect(records.map(({ id }) => id)).toEqual(["lumeria", "trade-wind", "vela"]);
    const { aliases, relations, ...rest } = VELA;
    expect(records[2]).toEqual({
      ...rest,
      facts: VELA.facts.map((fact) => ({ ...fact, horizon: "none" })),
      aliases: ["VLA", "the port"],
      relations: [{ ...relations[0], name: "Lumeria" }],
    });
    expect(aliases).toHaveLength(2);
  });

  it("says its name and the newest day that a record holds or a source was read", () => {
    expect(readPack(compilePack([VELA, LUMERIA, WIND], "test").buffer).meta).toEqual({
      name: "test",
      asOf: "2026-01-20",
    });
  });

  it("compiles no records to a pack that knows nothing", () => {
    const pack = readPack(compilePack([], "empty").buffer);
    expect([pack.entityCount, pack.aliasCount, pack.meta.asOf]).toEqual([0, 0, ""]);
  });

  it("throws on a relation to no record: that is crossCheck's to refuse", () => {
    expect(() => compilePack([VELA], "test")).toThrow("vela: relation to lumeria, which is no record");
  });

  it("leaves the records it was given as they were", () => {
    const records = [WIND, VELA, LUMERIA];
    const before = JSON.stringify(records);
    compilePack(records, "test");
    expect(JSON.stringify(records)).toBe(before);
  });
});
