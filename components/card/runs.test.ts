import { expect, it } from "vitest";
import { runsOf } from "./runs";

it.each([
  ["", ""],
  ["a", "a"],
  ["aab", "aa b"],
  ["abba", "a bb a"],
])("%s: %s", (sources, runs) => {
  const items = [...sources].map((source) => ({ source }));
  expect(
    runsOf(items)
      .map((run) => run.map(({ source }) => source).join(""))
      .join(" "),
  ).toBe(runs);
});
