import { describe, expect, it } from "vitest";
import type { Horizon } from "../../lib/entity/vocabulary";
import { factAge, isPast } from "./fact-age";

describe("isPast", () => {
  it.each<[string, Horizon | undefined, string, boolean]>([
    ["2025-05", "office", "2026-11-20", false],
    ["2025-04", "office", "2026-11-20", true],
    ["2026-07-28", "posture", "2026-11-30", false],
    ["2026-07-28", "posture", "2026-12-01", true],
    ["2023-11", "figure", "2026-11-20", false],
    ["2023", "figure", "2026-11-20", true],
    ["1979", "none", "2026-11-20", false],
    ["1979", undefined, "2026-11-20", false],
  ])("of %s, %s, on %s: %s", (asOf, horizon, today, past) => expect(isPast(asOf, horizon, today)).toBe(past));
});

describe("factAge", () => {
  it.each<[string, Parameters<typeof factAge>[0], string | null, string]>([
    ["what lasts", {}, "2026-02-06", ""],
    ["its own date", { asOf: "2024-03" }, "2026-02-06", "as of March~2024"],
    ["its record's, where it changes", { horizon: "office" }, "2026-02-06", "as of January~2026"],
    ["a period", { horizon: "none", since: "2015", until: "2018-05-08" }, null, "2015 to 8~May~2018"],
    [
      "beyond its horizon",
      { horizon: "posture", asOf: "2026-06" },
      "2026-06-10",
      "as of June~2026; may have changed since",
    ],
    ["after the article", { asOf: "2026-03" }, "2026-02-06", "as of March~2026, later than this article"],
    ["begun after it", { since: "2026-03-01" }, "2026-02-06", "since 1~March~2026, later than this article"],
    [
      "begun before it and known later",
      { since: "2025", asOf: "2026-03", horizon: "office" },
      "2026-02-06",
      "since 2025, as of March~2026",
    ],
    [
      "all of it",
      { since: "2026-03", asOf: "2026-04", horizon: "posture" },
      "2026-02-06",
      "since March~2026, as of April~2026, later than this article; may have changed since",
    ],
  ])("%s", (_, fact, storyDate, words) =>
    expect(factAge(fact, "2026-01", { storyDate, today: "2026-11-20" })).toBe(words.replaceAll("~", "\u00A0")),
  );
});
