import { describe, expect, it } from "vitest";
import { compilePack } from "../../lib/compile/compile";
import { sampleEntity } from "../../lib/entity/sample-entity.fixture";
import { readPack } from "../../lib/pack/reader";
import { showEntity } from "./show";

const PACK = readPack(
  compilePack(
    [
      sampleEntity("vela", { aliases: ["VLA"], timeline: [{ date: "1900-05", text: "Founded", source: "atlas" }] }),
      sampleEntity("port", { relations: [{ type: "capital-of", entity: "vela" }] }),
    ],
    "test",
  ).buffer,
);

describe("showEntity", () => {
  it("is the card as text, with timeline, connections from both sides and forms", () => {
    const text = showEntity(PACK, "vela", "2026-11-20") ?? "";
    expect(text.startsWith("Vela\nplace\n\nA made-up place that stands in for a real one.\n")).toBe(true);
    expect(text.slice(text.indexOf("\nTimeline"))).toBe(
      "\nTimeline\n- May 1900: Founded\n\nConnections\n- capital: Port\n\nAlso written\n- VLA",
    );
    expect(showEntity(PACK, "port", "2026-11-20")).toContain("Connections\n- capital of Vela");
  });

  it("is null where there is no such record", () => expect(showEntity(PACK, "veal", "2026-11-20")).toBeNull());
});
