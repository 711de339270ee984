import { describe, expect, it } from "vitest";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { searchEntries } from "./search-entries";
import type { SearchEntry } from "./search-index";

const ENTITIES = [
  sampleEntity("vela", { name: "Vela", aliases: ["VLA", "the very old republic of Vela"] }),
  sampleEntity("union", { kind: "organisation", name: "Coast Union" }),
  sampleEntity("office", {
    kind: "organisation",
    name: "Tide Office",
    relations: [
      { type: "part-of", entity: "vela" },
      { type: "member-of", entity: "union" },
    ],
  }),
  sampleEntity("orsay", {
    kind: "person",
    name: "Ann Orsay",
    native: { text: "آن اورسی", lang: "fa" },
    topics: ["middle-east"],
    roles: [
      { title: "Envoy", since: "2024", source: "atlas" },
      { title: "Mayor", organisation: "Velamar", until: "2023", source: "atlas" },
    ],
    relations: [{ type: "head-of", entity: "office", note: "since the storm" }],
  }),
];
const entries = searchEntries(ENTITIES);
const of = (id: string) => entries[ENTITIES.findIndex((entity) => entity.id === id)] as SearchEntry;

describe("searchEntries", () => {
  it("give names, offices held and held before, and relations in words with acronyms", () => {
    expect(of("orsay").names).toEqual(["Ann Orsay", "آن اورسی"]);
    expect(of("orsay").roles).toEqual(["Envoy", ""]);
    expect(of("orsay").description).toContain("Mayor");
    expect(of("orsay").relations).toEqual(["middle-east", "head of", "since the storm", "Tide Office"]);
    expect(of("office").relations).toContain("VLA");
  });

  it("filter by kind, topic, and all that an entity belongs to, by its short names", () => {
    expect(of("orsay").filters).toEqual(
      expect.arrayContaining(["kind:person", "in:middle-east", "in:tide-office", "in:vela", "in:vla"]),
    );
    expect(of("orsay").filters).not.toContain("in:the-very-old-republic-of-vela");
  });

  it("count a membership for the member alone", () => {
    expect(of("office").filters).toContain("in:coast-union");
    expect(of("orsay").filters).not.toContain("in:coast-union");
  });

  it("put an entity that others name before one as familiar that none names", () => {
    expect(of("vela").prominence).toBeLessThan(of("orsay").prominence);
  });
});
