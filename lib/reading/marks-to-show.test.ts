import { describe, expect, it } from "vitest";
import { sampleEntity } from "../entity/sample-entity.fixture";
import type { Kind } from "../entity/vocabulary";
import type { Mark } from "../marks/mark-store";
import type { EntityRecord } from "../pack/entity-record";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { marksToShow } from "./marks-to-show";

const nodes = [0, 1, 2].map((place) => ({ place }));

/** Marks written as `id@node.start`, several ids joined by `|`. */
function marksOf(words: string): Mark[] {
  return words.split(" ").map((word) => {
    const [ids = "", place = ""] = word.split("@");
    const [node, start] = place.split(".").map(Number);
    const span = { node: nodes[node as number] as unknown as Text, start: start as number, end: (start as number) + 4 };
    const candidates = ids.split("|");
    return { state: candidates.length > 1 ? "could-be" : "sure", candidates, spans: [span] };
  });
}

const kinds: Record<string, Kind> = { vela: "place", lumeria: "place", ann: "person", bow: "weapon" };
const entities = new Map(
  Object.entries(kinds).map(([id, kind]) => [
    id,
    { ...sampleEntity(id, { kind }), aliases: [], relations: [] } as EntityRecord,
  ]),
);

/** The marks that are shown, written as they came. */
function shown(words: string, over: Partial<Settings> = {}): string {
  const all = marksOf(words);
  return marksToShow(all, entities, { ...DEFAULT_SETTINGS, ...over })
    .map((mark) => words.split(" ")[all.indexOf(mark)])
    .join(" ");
}

describe("marksToShow", () => {
  it.each<[string, string, Partial<Settings>, string]>([
    ["all by default, in the order they came", "ann@1.0 vela@0.0 vela@0.9", {}, "ann@1.0 vela@0.0 vela@0.9"],
    ["not the kinds that are off", "vela@0.0 ann@0.9 bow@1.0", { kindsOff: ["place", "weapon"] }, "ann@0.9"],
    ["none when every kind is off", "vela@0.0", { kindsOff: ["place"] }, ""],
    ["a doubtful one by its likeliest", "vela|ann@0.0 ann|vela@0.9", { kindsOff: ["person"] }, "vela|ann@0.0"],
    ["none whose record did not come", "moon@0.0 vela@0.9", {}, "vela@0.9"],
    ["the first of each", "vela@0.0 ann@0.9 vela@1.0 ann@1.9", { mentions: "first" }, "vela@0.0 ann@0.9"],
    ["not what is muted", "vela@0.0 ann@0.9 vela@1.0", { muted: [{ id: "vela", name: "Vela" }] }, "ann@0.9"],
    [
      "a doubtful one by its likeliest",
      "vela|ann@0.0 ann|vela@0.9",
      { muted: [{ id: "ann", name: "Ann" }] },
      "vela|ann@0.0",
    ],
    [
      "in the order in which they came when the first are asked for",
      "ann@2.0 vela@0.0 bow@1.0",
      { mentions: "first" },
      "ann@2.0 vela@0.0 bow@1.0",
    ],
    [
      "the first of those that may be seen",
      "ann@0.0 vela@0.9 vela@1.0",
      { mentions: "first", kindsOff: ["person"] },
      "vela@0.9",
    ],
  ])("%s", (_, words, settings, expected) => {
    expect(shown(words, settings)).toBe(expected);
  });

  it("shows nothing of nothing", () => {
    expect(marksToShow([], entities, DEFAULT_SETTINGS)).toEqual([]);
  });

  it("leaves the marks it was given in their order", () => {
    const all = marksOf("vela@2.0 vela@0.5");
    const before = [...all];
    marksToShow(all, entities, { ...DEFAULT_SETTINGS, mentions: "first" });
    expect(all).toEqual(before);
  });
});
