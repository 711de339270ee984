import { describe, expect, it } from "vitest";
import { MARKS, markedPage, namesToMark } from "./marked-page";

describe("the page of the browser bench", () => {
  it("names somebody three hundred times, each time one of several", () => {
    const names = namesToMark();
    const page = markedPage(names, "");
    const count = names.reduce((sum, name) => sum + page.split(name).length - 1, 0);
    expect(count).toBe(MARKS);
    expect(names.length).toBeGreaterThan(5);
  });
});
