import { describe, expect, it } from "vitest";
import { dateWords, isAfter, isBefore, periodWords } from "./date-words";

/** Words whose spaces break no line where a tilde stands. */
const unbroken = (words: string) => words.replaceAll("~", "\u00A0");

describe("dateWords", () => {
  it.each([
    ["2015", "2015"],
    ["2026-03", "March~2026"],
    ["2026-12", "December~2026"],
    ["2026-02-06", "6~February~2026"],
    ["2026-01-31", "31~January~2026"],
  ])("%s is %s", (date, words) => expect(dateWords(date)).toBe(unbroken(words)));
});

describe("periodWords", () => {
  it.each([
    [undefined, undefined, ""],
    ["2024-08", undefined, "since August~2024"],
    [undefined, "2020", "until 2020"],
    ["2015", "2018-05-08", "2015 to 8~May~2018"],
  ])("%s, %s is %j", (since, until, words) => expect(periodWords(since, until)).toBe(unbroken(words)));
});

describe("before and after a story of 2026-02-06", () => {
  it.each([
    ["2025", true, false],
    ["2026", false, false],
    ["2026-01", true, false],
    ["2026-02", false, false],
    ["2026-03", false, true],
    ["2026-02-05", true, false],
    ["2026-02-06", false, false],
    ["2026-02-07", false, true],
  ])("%s: before %s, after %s", (date, before, after) => {
    expect(isBefore(date, "2026-02-06")).toBe(before);
    expect(isAfter(date, "2026-02-06")).toBe(after);
  });
});
