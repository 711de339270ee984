import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readGold } from "./gold";

const folder = mkdtempSync(join(tmpdir(), "eval-gold-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MENTION = { start: 0, end: 5, surface: "Amman", entity_title_or_uri: "Amman", name: "Amman", type: "Q1|Q2" };
const DOCUMENT = { doc_id: "a", title: "Rain", text: "Amman is wet.", mentions: [MENTION] };

function read(...documents: unknown[]) {
  const file = join(folder, "gold.jsonl");
  writeFileSync(file, documents.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n"));
  return readGold(file).documents;
}

describe("readGold", () => {
  it("reads a document with its defaults", () => {
    expect(read(DOCUMENT)).toEqual([
      {
        id: "a",
        text: "Amman is wet.",
        storyDate: null,
        span: { start: 0, end: 13 },
        mentions: [
          {
            ...{ start: 0, end: 5, surface: "Amman", entity: "Amman", name: "Amman" },
            ...{ classes: ["Q1", "Q2"], descriptive: false, optional: false },
          },
        ],
      },
    ]);
  });

  it.each([
    ["in a field", { date: "2026-02-06" }, "2026-02-06"],
    ["at the title's beginning", { title: "20190711 - Bus fire" }, "2019-07-11"],
    ["nowhere", { title: "13259309" }, null],
  ])("takes the story's day %s", (_, over, day) => {
    expect(read({ ...DOCUMENT, ...over })[0]?.storyDate).toBe(day);
  });

  it("keeps the span that is labelled, and passes over empty lines", () => {
    expect(read({ ...DOCUMENT, evaluation_span: [0, 5] }, "", DOCUMENT).map(({ span }) => span.end)).toEqual([5, 13]);
  });

  it.each([
    ["no JSON", "{", "gold.jsonl:2: expected a JSON object"],
    ["no text", { doc_id: "b", mentions: [] }, "gold.jsonl:2: text"],
    [
      "an offset that is text",
      { ...DOCUMENT, mentions: [{ ...MENTION, start: "0" }] },
      "2: mentions.0.start: expected an offset",
    ],
    [
      "another surface",
      { ...DOCUMENT, mentions: [{ ...MENTION, end: 4 }] },
      '2: mentions.0: expected "Amman" in the text; found "Amma" at 0-4',
    ],
    [
      "a span past the end",
      { ...DOCUMENT, evaluation_span: [0, 99] },
      "2: evaluation_span: expected a span inside the text of 13",
    ],
    ["a day that is none", { ...DOCUMENT, date: "soon" }, "2: date: expected a day: YYYY-MM-DD"],
  ])("refuses %s, by line and field", (_, bad, message) => {
    expect(() => read(DOCUMENT, bad)).toThrow(message);
  });

  it("refuses a file without documents", () => {
    expect(() => read("")).toThrow("expected at least one document");
  });
});
