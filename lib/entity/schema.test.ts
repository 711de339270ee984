import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { complaintsOf } from "./complaints";
import { sampleEntity } from "./sample-entity.fixture";
import { entitySchema, SUMMARY_LIMIT } from "./schema";

/** What a record says when `over` replaces some of its fields: `path: message` of each issue. */
function complaints(over: Record<string, unknown>): string[] {
  const record = Object.fromEntries(
    Object.entries({ ...sampleEntity("vela"), ...over }).filter(([, value]) => value !== undefined),
  );
  const { issues = [] } = v.safeParse(entitySchema, record);
  return complaintsOf(issues).map(({ field, message }) => `${field}: ${message}`);
}

const source = sampleEntity("vela").sources[0];
const role = { title: "Mayor", source: "atlas" };
const fact = { label: "Area", value: "7 km²", source: "atlas" };
const event = { date: "1900", text: "Founded", source: "atlas" };

describe("entitySchema", () => {
  it.each<[string, Record<string, unknown>]>([
    ["the smallest record", {}],
    ["a summary at its limit", { summary: "x".repeat(SUMMARY_LIMIT) }],
    ["a native name", { native: { text: "ولا", lang: "fa" } }],
    ["a tag with script and region", { native: { text: "維拉", lang: "zh-Hant-TW" } }],
    ["a wikipedia title", { wikipedia: "Vela" }],
    [
      "every field of an alias",
      { aliases: ["VLA", { text: "Vel", case: "any", after: "name", context: ["sea"], lang: "en" }] },
    ],
    [
      "roles, facts, timeline",
      { roles: [{ ...role, since: "2001", until: "2002-03" }], facts: [fact], timeline: [event] },
    ],
    [
      "a relation with a note",
      { relations: [{ type: "part-of", entity: "lumeria", note: "since the union", since: "1900" }] },
    ],
    ["the poles and the date line", { location: { lat: -90, lon: 180 } }],
    ["further reading", { sources: [{ ...source, use: "further", read: undefined }] }],
  ])("takes %s", (_, over) => {
    expect(complaints(over)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["id missing", { id: undefined }, "id"],
    ["id no slug", { id: "Vela City" }, "id: expected an id as a slug"],
    ["id with a doubled hyphen", { id: "vela--city" }, "id: expected an id as a slug"],
    ["kind", { kind: "planet" }, "kind: expected a kind: person"],
    ["name empty", { name: "" }, "name: expected a name, found an empty string"],
    ["name too long", { name: "x".repeat(101) }, "name: expected a name of at most 100"],
    ["name with outer space", { name: "Vela " }, "name: expected a name without outer"],
    ["name with a doubled space", { name: "Vela  City" }, "name: expected a name without outer"],
    ["name with a line break", { name: "Vela\nCity" }, "name: expected a name without outer"],
    ["name decomposed", { name: "Ve\u0301la" }, "name: expected a name in Unicode form NFC"],
    ["native without language", { native: { text: "ولا" } }, "native.lang"],
    ["native with a wrong tag", { native: { text: "ولا", lang: "Persian" } }, "native.lang: expected a BCP 47 tag"],
    ["wikipedia missing", { wikipedia: undefined }, "wikipedia"],
    ["wikipedia empty", { wikipedia: "" }, "wikipedia: expected an English Wikipedia title"],
    ["aliases missing", { aliases: undefined }, "aliases"],
    ["alias empty", { aliases: [""] }, "aliases.0: expected an alias, found an empty"],
    ["alias a number", { aliases: ["VLA", 7] }, "aliases.1: expected an alias: a string, or {text"],
    [
      "alias with a wrong case rule",
      { aliases: [{ text: "VLA", case: "upper" }] },
      "aliases.0.case: expected case: exact",
    ],
    [
      "alias with a wrong after",
      { aliases: [{ text: "VLA", after: "full" }] },
      "aliases.0.after: expected after: name",
    ],
    [
      "alias with empty context",
      { aliases: [{ text: "VLA", context: [] }] },
      "aliases.0.context: expected at least one context",
    ],
    ["alias with an unknown key", { aliases: [{ text: "VLA", rule: "any" }] }, "aliases.0.rule"],
    ["familiarity", { familiarity: 4 }, "familiarity: expected familiarity: 1 household"],
    [
      "summary too long",
      { summary: "x".repeat(SUMMARY_LIMIT + 1) },
      `summary: expected a summary of at most ${SUMMARY_LIMIT}`,
    ],
    ["role without a source", { roles: [{ title: "Mayor" }] }, "roles.0.source"],
    ["role with a wrong date", { roles: [{ ...role, since: "May 2001" }] }, "roles.0.since: expected a date: YYYY"],
    [
      "fact label too long",
      { facts: [fact, { ...fact, label: "x".repeat(41) }] },
      "facts.1.label: expected a fact label of at most 40",
    ],
    ["fact as of no day", { facts: [{ ...fact, asOf: "2026-02-30" }] }, "facts.0.asOf: expected a date that exists"],
    ["timeline without a date", { timeline: [{ text: "Founded", source: "atlas" }] }, "timeline.0.date"],
    [
      "timeline text too long",
      { timeline: [{ ...event, text: "x".repeat(161) }] },
      "timeline.0.text: expected a timeline text of at most",
    ],
    [
      "relation type",
      { relations: [{ type: "near", entity: "lumeria" }] },
      "relations.0.type: expected a relation type",
    ],
    [
      "relation to no slug",
      { relations: [{ type: "part-of", entity: "Lumeria" }] },
      "relations.0.entity: expected an entity id",
    ],
    ["latitude", { location: { lat: 91, lon: 0 } }, "location.lat"],
    ["longitude", { location: { lat: 0, lon: -181 } }, "location.lon"],
    ["longitude no number", { location: { lat: 0, lon: Number.NaN } }, "location.lon"],
    ["topics none", { topics: [] }, "topics"],
    ["topic unknown", { topics: ["moon"] }, "topics.0: expected a topic"],
    ["sources none", { sources: [] }, "sources: expected at least one source"],
    [
      "source over http",
      { sources: [{ ...source, url: "http://atlas.test/" }] },
      "sources.0.url: expected an https URL",
    ],
    [
      "source that is no address",
      { sources: [{ ...source, url: "https://" }] },
      "sources.0.url: expected an absolute URL",
    ],
    ["source use", { sources: [{ ...source, use: "seen" }] }, "sources.0.use: expected use: checked or further"],
    ["checked without a day", { sources: [{ ...source, read: undefined }] }, "sources.0: expected `read`"],
    ["further with a day", { sources: [{ ...source, use: "further" }] }, "sources.0: expected `read`"],
    ["asOf missing", { asOf: undefined }, "asOf"],
    ["a key that nobody knows", { colour: "blue" }, "colour"],
  ])("refuses %s", (_, over, expected) => {
    expect(complaints(over)).toEqual([expect.stringContaining(expected)]);
  });

  it("says everything that is wrong at once", () => {
    expect(complaints({ id: "V", kind: "planet", summary: "", asOf: 2026 }).map((line) => line.split(":")[0])).toEqual([
      "id",
      "kind",
      "summary",
      "asOf",
    ]);
  });
});
