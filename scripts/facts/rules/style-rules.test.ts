import { describe, expect, it } from "vitest";
import { sampleEntity } from "../../../lib/entity/sample-entity.fixture";
import type { Entity } from "../../../lib/entity/schema";
import { styleBreaches } from "./style-rules";

const fact = (label: string, value = "1900") => ({ label, value, source: "atlas" });
const step = (text: string) => ({ date: "1900", text, source: "atlas" });
const GOOD: Partial<Entity> = {
  facts: [fact("Founded"), fact("In the UN Charter", "Article 2, signed in Washington, D.C.")],
  relations: [{ type: "part-of", entity: "union" }],
  location: { lat: 1, lon: 2 },
};
const breaches = (over: Partial<Entity> = {}) =>
  styleBreaches(sampleEntity("vela", { ...GOOD, ...over }), new Set(["Charter", "Vela"])).map(
    ({ field, message }) => `${field}: ${message}`,
  );

describe("styleBreaches", () => {
  it.each<[string, Partial<Entity>]>([
    ["a record as it should be", {}],
    [
      "what others said, in quotation marks",
      { summary: "A port of which its mayor said: “Now we are free, thanks to my friends!”" },
    ],
    ["a king's number and the US", { summary: "Port on Vela under King Abdullah I, in whose wars the US took part." }],
    [
      "initials that are no sentence",
      { summary: "Port of the U.S. Navy. J. D. Vance went there. It burnt down in 1900." },
    ],
    ["a month in a label", { facts: [fact("Founded"), fact("Strikes in June 2025")] }],
    ["a thing that has no place", { kind: "concept", location: undefined }],
  ])("lets pass: %s", (_, over) => expect(breaches(over)).toEqual([]));

  it.each<[string, Partial<Entity>, string]>([
    [
      "straight quotation marks",
      { summary: "A port that its builders called 'the Vela' in 1900." },
      'summary: expected typographic quotation marks (’ “ ”); found "\'"',
    ],
    [
      "words of a relation's note",
      { relations: [{ type: "part-of", entity: "union", note: "currently its south" }] },
      'relations.0.note: expected a date in place of a word that passes with the day; found "currently"',
    ],
    [
      "first person",
      { summary: "A port from which we set sail in the year of 1900." },
      'summary: expected no first person; found "we"',
    ],
    [
      "words that pass with the day",
      { facts: [fact("Founded"), fact("State", "Currently closed")] },
      'facts.1: expected a date in place of a word that passes with the day; found "Currently"',
    ],
    [
      "last year",
      { timeline: ["Burns", "Last year burns", "Built"].map(step) },
      'timeline.1: expected a date in place of a word that passes with the day; found "Last year"',
    ],
    [
      "doubled words",
      { summary: "A port on the the sea, built in the year of 1900." },
      'summary: expected no word twice; found "the the"',
    ],
    [
      "exclamations",
      { summary: "A port on the sea, built in the year of 1900!" },
      'summary: expected plain punctuation; found "!"',
    ],
    ["a short summary", { summary: "A port." }, 'summary: expected at least 40 characters; found "A port."'],
    [
      "a summary that does not end",
      { summary: "A port on the sea, built in the year of 1900" },
      'summary: expected the end of a sentence; found "year of 1900"',
    ],
    [
      "a long summary",
      { summary: "It is old. It is big. It is far. It is poor and lies on the sea." },
      'summary: expected at most 3 sentences; found "It is old. It is big. It is far. It is poor and lies on the sea."',
    ],
    [
      "a label in title case",
      { facts: [fact("Founded"), fact("Last Election")] },
      'facts.1.label: expected sentence case; found "Last Election"',
    ],
    [
      "a label in lower case",
      { facts: [fact("Founded"), fact("election")] },
      'facts.1.label: expected sentence case; found "election"',
    ],
    [
      "a long label",
      { facts: [fact("Founded"), fact("How many of the ships were sunk")] },
      'facts.1.label: expected at most 6 words; found "How many of the ships were sunk"',
    ],
    [
      "a value as a sentence",
      { facts: [fact("Founded"), fact("State", "It is closed.")] },
      'facts.1.value: expected no full stop; found "t is closed."',
    ],
    [
      "a step as a sentence",
      { timeline: ["Built", "Burns.", "Rebuilt"].map(step) },
      'timeline.1.text: expected no full stop; found "Burns."',
    ],
    ["one fact", { facts: [fact("Founded")] }, "facts: expected 2 to 5; found 1"],
    ["two steps", { timeline: ["Built", "Burns"].map(step) }, "timeline: expected 3 to 8; found 2"],
    ["no relation", { relations: [] }, "relations: expected at least one relation"],
    ["a place that lies nowhere", { location: undefined }, "location: expected the location of a place"],
  ])("names: %s", (_, over, expected) => expect(breaches(over)).toEqual([expected]));
});
