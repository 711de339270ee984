import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { reportOnce } from "./report";

describe("reportOnce", () => {
  const lines: unknown[][] = [];
  beforeEach(() => {
    vi.spyOn(console, "warn").mockImplementation((...args: unknown[]) => {
      lines.push(args);
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    lines.length = 0;
  });

  it("says a trouble once, however often it comes back", () => {
    for (let i = 0; i < 3; i++) reportOnce("the map is torn");
    expect(lines).toEqual([["Backgrounder: the map is torn"]]);
  });

  it("says other troubles too", () => {
    reportOnce("the lamp is out");
    reportOnce("the door is shut");
    expect(lines).toEqual([["Backgrounder: the lamp is out"], ["Backgrounder: the door is shut"]]);
  });

  it("hands the error on as it is, so that the console can show where it came from", () => {
    const error = new Error("no oil");
    reportOnce("the wheel squeaks", error);
    expect(lines).toEqual([["Backgrounder: the wheel squeaks", error]]);
  });
});
