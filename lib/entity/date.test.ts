import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { isCalendarDate } from "./date";
import { dateSchema } from "./schema";

describe("isCalendarDate", () => {
  it.each([
    ["2015", true],
    ["2026-02", true],
    ["2026-12", true],
    ["2026-00", false],
    ["2026-13", false],
    ["2026-02-06", true],
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2024-02-29", true],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2026-04-31", false],
    ["2026-12-31", true],
    ["2026-12-32", false],
    ["2026-01-00", false],
  ])("%s: %s", (date, expected) => {
    expect(isCalendarDate(date)).toBe(expected);
  });
});

describe("dateSchema", () => {
  it.each([
    ["2015", ""],
    ["2026-02-06", ""],
    [2015, "quote a bare year"],
    ["2026-2-6", "YYYY-MM-DD"],
    ["06.02.2026", "YYYY-MM-DD"],
    ["2026-02-06T10:00", "YYYY-MM-DD"],
    [" 2026", "YYYY-MM-DD"],
    ["", "YYYY-MM-DD"],
    ["2026-02-30", "exists in the calendar"],
    [null, "expected a date"],
  ])("%j: %s", (date, message) => {
    const { issues } = v.safeParse(dateSchema, date);
    if (message === "") expect(issues).toBeUndefined();
    else expect(issues?.[0].message).toContain(message);
  });
});
