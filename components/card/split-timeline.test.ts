import { describe, expect, it } from "vitest";
import { type Step, splitTimeline } from "./split-timeline";

const steps = (...dates: string[]): Step[] => dates.map((date) => ({ date, text: date, source: "s" }));

describe("splitTimeline", () => {
  it.each<[string, string[], string | null, string[], string[], string[]]>([
    ["empty", [], "2026-02-06", [], [], []],
    ["all without a story date, sorted", ["2026", "2015"], null, [], ["2015", "2026"], []],
    [
      "cut at the story's day",
      ["2025", "2026-02-06", "2026-02-07"],
      "2026-02-06",
      [],
      ["2025", "2026-02-06"],
      ["2026-02-07"],
    ],
    ["the story's month counts as reached", ["2026-02", "2026-03"], "2026-02-06", [], ["2026-02"], ["2026-03"]],
    [
      "older steps folded",
      ["2010", "2011", "2012", "2013", "2014"],
      null,
      ["2010"],
      ["2011", "2012", "2013", "2014"],
      [],
    ],
    ["all later", ["2026-03"], "2026-02-06", [], [], ["2026-03"]],
  ])("%s", (_, dates, storyDate, earlier, shown, later) =>
    expect(splitTimeline(steps(...dates), storyDate)).toEqual({
      earlier: steps(...earlier),
      shown: steps(...shown),
      later: steps(...later),
    }),
  );
});
