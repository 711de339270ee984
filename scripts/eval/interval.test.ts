import { describe, expect, it } from "vitest";
import { shareOf, showShare } from "./interval";

describe("shareOf", () => {
  // Wilson's interval as computed from the formula by hand.
  it.each([
    [95, 100, 0.8882, 0.9785],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 2, 0.0945, 0.9055],
  ])("%i of %i", (hits, of, low, high) => {
    const share = shareOf(hits, of);
    expect(share?.value).toBeCloseTo(hits / of, 6);
    expect(share?.low).toBeCloseTo(low, 3);
    expect(share?.high).toBeCloseTo(high, 3);
  });

  it("says nothing of nothing", () => {
    expect(shareOf(0, 0)).toBeNull();
  });
});

describe("showShare", () => {
  it.each([
    [95, 100, ".950 (.888-.978) of 100"],
    [10, 10, "1.00 (.722-1.00) of 10"],
    [0, 0, "- of 0"],
  ])("%i of %i", (hits, of, text) => {
    expect(showShare(shareOf(hits, of))).toBe(text);
  });
});
