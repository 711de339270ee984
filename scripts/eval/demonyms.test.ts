import { describe, expect, it } from "vitest";
import { isDemonym } from "./demonyms";

describe("isDemonym", () => {
  it.each([
    ["Italian", "Italy", true],
    ["Kenyans", "Kenya", true],
    ["Pakistani", "Pakistan", true],
    ["Turkish", "Turkey", true],
    ["British", "United Kingdom", true],
    ["the British", "United Kingdom", true],
    ["American", "United States of America", true],
    ["French", "France", true],
    ["Milan", "Milan", false],
    ["Oman", "Oman", false],
    ["Iran", "Iran", false],
    ["America", "United States of America", false],
    ["Britain", "United Kingdom", false],
    ["Tehran", "Iran", false],
    ["U.S.", "United States of America", false],
    ["New York", "New York City", false],
  ])("%s for %s: %s", (surface, place, expected) => {
    expect(isDemonym(surface, place)).toBe(expected);
  });
});
