import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { MapView } from "../../lib/map/map-view";
import { SAMPLE_MAPS, sampleMaps } from "./sample-maps";

describe("sample maps", () => {
  let drawn: Record<string, MapView>;
  beforeAll(() => {
    drawn = sampleMaps();
  });
  const textsOf = (name: string) => drawn[name]?.labels.map(({ text }) => text);

  it("are those that the fixtures show; else run: npm run facts -- sample-maps", () => {
    expect(JSON.parse(readFileSync(SAMPLE_MAPS, "utf8"))).toEqual(drawn);
  });

  it.each([
    ["Muscat", ["Muscat", "Oman", "Iran", "UAE", "Saudi Arabia"]],
    ["Bahrain", ["Bahrain", "Qatar", "Saudi Arabia", "Iran"]],
    ["Strait of Hormuz", ["Strait of Hormuz", "Iran", "Oman", "UAE"]],
    ["Gaza Strip", ["Gaza Strip", "Israel", "Egypt", "Jordan"]],
    ["Iran", ["Iran", "Iraq", "Turkey", "Turkmenistan", "Afghanistan", "Pakistan", "Saudi Arabia"]],
    ["Sevastopol", ["Sevastopol", "Crimea", "Ukraine", "Russia"]],
    ["Fiji", ["Fiji", "Tonga"]],
    ["Chile", ["Chile", "Argentina", "Bolivia", "Brazil"]],
  ])("name who is around: %s", (name, names) => {
    expect(textsOf(name)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ["Jerusalem", "armistices"],
    ["Gaza Strip", "armistices"],
    ["Sevastopol", "Crimea"],
    ["Taipei", "Taiwan"],
    ["Kyiv", "four more regions"],
  ])("say what is disputed: %s", (name, word) => {
    expect(drawn[name]?.notes.join(" ")).toContain(word);
  });

  it("highlight Jerusalem with no country", () => {
    expect(drawn.Jerusalem?.own).toBe("");
  });

  it("are small enough for a message", () => {
    for (const [name, view] of Object.entries(drawn)) expect(JSON.stringify(view).length, name).toBeLessThan(15_000);
  });
});
