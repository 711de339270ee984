import { describe, expect, it } from "vitest";
import type { Decided } from "./chain";
import { goldLabel, markOn } from "./gold.fixture";
import type { Label } from "./labels";
import { judgeLabels } from "./recall";
import { judgeMark } from "./verdict";

const TEXT = "President Ford met the York team in Paris, Texas.";
const label = goldLabel.bind(null, TEXT);
const mark = markOn.bind(null, TEXT);

function judge(labels: readonly Label[], marks: readonly ReturnType<typeof mark>[], decided: readonly Decided[] = []) {
  const judged = marks.map((one) => judgeMark(one, labels, () => new Set()));
  return judgeLabels(labels, judged, decided, (surface) => surface !== "York");
}

describe("judgeLabels", () => {
  it.each([
    ["found", [mark("Ford", ["ford"])], "found"],
    ["near", [mark("Ford", ["other", "ford"])], "near"],
    ["wrong", [mark("Ford", ["other"])], "wrong"],
    ["abstained", [], "abstained"],
  ] as const)("%s", (_, marks, outcome) => {
    expect(judge([label("President Ford", "ford")], marks).map((one) => one.outcome)).toEqual([outcome]);
  });

  it.each([
    ["what is not judged", label("Ford", "ford", { exclusion: "optional" })],
    ["what the pack does not hold", label("Ford", null)],
  ])("wants nothing of %s", (_, one) => {
    expect(judge([one], [])).toEqual([]);
  });

  it("wants of a nest the outermost that the pack holds", () => {
    const wanted = (outer: string | null) =>
      judge([label("Paris", "paris"), label("Paris, Texas", outer), label("Texas", "texas")], []).map(
        (one) => one.label.mention.surface,
      );
    expect(wanted("paris")).toEqual(["Paris, Texas"]);
    expect(wanted(null)).toEqual(["Paris", "Texas"]);
  });

  it("wants one of two alternatives, and is content with either", () => {
    expect(judge([label("Ford", "a"), label("Ford", "b")], [mark("Ford", ["b"])]).map((one) => one.outcome)).toEqual([
      "found",
    ]);
  });

  it("says whether a form stands there, and what was said of the name", () => {
    const said: Decided = {
      ...{ start: 10, end: 14, surface: "Ford", verdict: "dropped", rule: "other-bearer", candidates: [], why: "two" },
    };
    const [ford, york] = judge([label("Ford", "ford"), label("York", "york")], [], [said]);
    expect([ford?.formHeld, ford?.decided?.rule]).toEqual([true, "other-bearer"]);
    expect([york?.formHeld, york?.decided]).toEqual([false, null]);
    expect([ford?.leftAlone, york?.leftAlone]).toEqual([false, false]);
  });

  it("says whether the chain leaves a name alone by design", () => {
    const said: Decided = {
      ...{
        start: 10,
        end: 14,
        surface: "Ford",
        verdict: "dropped",
        rule: "left-alone",
        candidates: [],
        why: "a byline",
      },
    };
    expect(judge([label("Ford", "ford")], [], [said])[0]?.leftAlone).toBe(true);
  });
});
