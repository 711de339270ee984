import { describe, expect, it } from "vitest";
import { listCoverage, textCoverage } from "./coverage";

describe("textCoverage", () => {
  it("counts the names in which a form or a mark stands, and lists the others by how often they stand", () => {
    const blocks = ["Talks in Muscat, in Vela and in Oman City.", "They left Vela for Muscat."];
    const formsIn = (text: string) =>
      [...text.matchAll(/Muscat|Oman/g)].map(({ 0: form, index }) => ({ start: index, end: index + form.length }));
    const marksIn = () => [
      { block: 0, start: 9, end: 15 },
      { block: 1, start: 0, end: 4 },
    ];
    expect(textCoverage([blocks], { formsIn, marksIn })).toEqual({
      ...{ texts: 1, names: 5, known: 3, marked: 1 },
      unknown: [{ name: "Vela", count: 2 }],
    });
  });

  it("has none in no text", () => {
    expect(textCoverage([], { formsIn: () => [], marksIn: () => [] })).toEqual({
      ...{ texts: 0, names: 0, known: 0, marked: 0, unknown: [] },
    });
  });
});

describe("listCoverage", () => {
  it("gives the share at each least count, and what does not resolve", () => {
    const names = [
      { name: "Iran", count: 20 },
      { name: "Vela", count: 7 },
      { name: "Port", count: 12 },
      { name: "Rare", count: 1 },
    ];
    expect(listCoverage(names, (name) => name === "Iran", [20, 5])).toEqual([
      { least: 20, names: 1, resolved: 1, unresolved: [] },
      {
        ...{ least: 5, names: 3, resolved: 1 },
        unresolved: [
          { name: "Port", count: 12 },
          { name: "Vela", count: 7 },
        ],
      },
    ]);
  });
});
