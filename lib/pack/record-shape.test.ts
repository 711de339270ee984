import { describe, expect, it } from "vitest";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { isEntityRecord } from "./record-shape";

const RECORD = sampleEntity("vela", {
  native: { text: "ولا", lang: "ar" },
  roles: [{ title: "Port", since: "1999", source: "atlas" }],
  timeline: [{ date: "2020-02", text: "A treaty was signed.", source: "atlas" }],
  location: { lat: 1, lon: 2 },
});
const [SOURCE] = RECORD.sources;

describe("isEntityRecord", () => {
  it.each<[string, object]>([
    ["every field", {}],
    ["no optional field", { native: undefined, roles: undefined, timeline: undefined, location: undefined }],
    ["a relation with its name", { relations: [{ type: "part-of", entity: "lumeria", name: "Lumeria" }] }],
    ["a field that a later version adds", { flag: "🏳️" }],
  ])("takes a record with %s", (_, over) => {
    expect(isEntityRecord({ ...RECORD, ...over })).toBe(true);
  });

  it.each<[string, object]>([
    ["no id", { id: undefined }],
    ["a name that is no text", { name: 7 }],
    ["an alias with a rule, as sources have it", { aliases: [{ text: "Vela City" }] }],
    ["a hole among the aliases", { aliases: ["Vela City", null] }],
    ["lists that are none", { facts: { 0: RECORD.facts[0], length: 1 } }],
    ["a familiarity beyond the scale", { familiarity: Number.POSITIVE_INFINITY }],
    ["a native name that is null", { native: null }],
    ["a horizon that is a number", { facts: [{ ...RECORD.facts[0], horizon: 18 }] }],
    ["a relation without a name", { relations: [{ type: "part-of", entity: "lumeria" }] }],
    ["a date in words", { asOf: "last year" }],
    ["a place off the map", { location: { lat: 91, lon: 0 } }],
    ["a source that is a script", { sources: [{ ...SOURCE, url: "javascript:alert(1)" }] }],
    ["a source without a lock", { sources: [{ ...SOURCE, url: "http://atlas.test/" }] }],
  ])("refuses %s", (_, over) => {
    expect(isEntityRecord({ ...RECORD, ...over })).toBe(false);
  });

  it.each([null, undefined, 7, "vela", [], [RECORD]])("refuses %j", (value) => {
    expect(isEntityRecord(value)).toBe(false);
  });
});
