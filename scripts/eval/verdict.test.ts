import { describe, expect, it } from "vitest";
import { goldLabel, goldMention, markOn } from "./gold.fixture";
import { judgeMark } from "./verdict";

const TEXT = "President Ford of Oman Air met Tehran and Mr. Bush in Paris, Texas; the U.S. Navy saw York.";
const seatsOf = (id: string) => new Set(id === "iran" ? ["tehran"] : []);
const label = goldLabel.bind(null, TEXT);
const mark = markOn.bind(null, TEXT);
const unknown = (surface: string) =>
  goldLabel(TEXT, surface, null, {
    mention: goldMention(TEXT, surface, { name: "Unknown", entity: null }),
    exclusion: "unknown",
  });

describe("judgeMark", () => {
  it.each([
    ["same extent, same entity", mark("Ford", ["ford"]), [label("Ford", "ford")], "right", true, null],
    ["a title outside", mark("Ford", ["ford"]), [label("President Ford", "ford")], "right", false, null],
    ["a title inside", mark("Mr. Bush", ["bush"]), [label("Bush", "bush")], "right", false, null],
    [
      "the inner label of a nest",
      mark("Texas", ["texas"]),
      [label("Paris, Texas", "paris"), label("Texas", "texas")],
      "right",
      true,
      null,
    ],
    ["one of two alternatives", mark("York", ["b"]), [label("York", "a"), label("York", "b")], "right", true, null],
    [
      "a could-be with the right one first",
      mark("Ford", ["ford", "other"]),
      [label("Ford", "ford")],
      "right",
      true,
      null,
    ],
    [
      "a could-be with the right one second",
      mark("Ford", ["other", "ford"]),
      [label("Ford", "ford")],
      "near",
      true,
      null,
    ],
    ["another entity", mark("Ford", ["other"]), [label("Ford", "ford")], "wrong", true, "other sense"],
    [
      "an entity that the pack does not hold",
      mark("Ford", ["other"]),
      [label("Ford", null)],
      "wrong",
      true,
      "other sense",
    ],
    [
      "inside a longer name",
      mark("Oman", ["oman"]),
      [label("Oman Air", "oman-air")],
      "wrong",
      false,
      "part of a longer name",
    ],
    [
      "inside an unknown longer name",
      mark("Oman", ["oman"]),
      [unknown("Oman Air")],
      "wrong",
      false,
      "part of a longer name",
    ],
    ["an unknown bearer", mark("Ford", ["ford"]), [unknown("Ford")], "wrong", true, "unknown bearer"],
    ["across a name's edge", mark("Air met", ["x"]), [label("Oman Air", "oman-air")], "wrong", false, "crossing"],
    [
      "a capital that stands for its country, unsaid",
      mark("Tehran", ["tehran"]),
      [label("Tehran", "iran")],
      "wrong",
      true,
      "metonymy",
    ],
    [
      "a capital that stands for its country, said",
      mark("Tehran", ["tehran"], "iran"),
      [label("Tehran", "iran")],
      "right",
      true,
      null,
    ],
    ["wider than a label", mark("U.S. Navy", ["navy"]), [label("U.S.", "us")], "unlabelled", false, null],
    ["where no label is", mark("Ford", ["ford"]), [label("York", "york")], "unlabelled", false, null],
    [
      "where only an unjudged label is",
      mark("Ford", ["other"]),
      [label("Ford", "ford", { exclusion: "optional" })],
      "unlabelled",
      true,
      null,
    ],
  ] as const)("%s", (_, made, labels, verdict, exact, fault) => {
    expect(judgeMark(made, labels, seatsOf)).toMatchObject({ verdict, exact, fault });
  });

  it("takes a country for its government where the mark says so", () => {
    const government = label("Tehran", null, { governed: { id: "iran", kind: "place" } });
    expect(judgeMark(mark("Tehran", ["tehran"], "iran"), [government], seatsOf).verdict).toBe("right");
    expect(judgeMark(mark("Tehran", ["tehran"]), [government], seatsOf).fault).toBe("metonymy");
  });

  it.each([
    ["right", "iran", "iran"],
    ["in vain", "tehran", "iran"],
    ["missing", "iran", null],
    [null, "tehran", null],
  ] as const)("metonymy: %s where the label means %s and the mark says %s", (expected, meant, metonym) => {
    expect(judgeMark(mark("Tehran", ["tehran"], metonym), [label("Tehran", meant)], seatsOf).metonymy).toBe(expected);
  });
});
