import { describe, expect, it } from "vitest";
import { COOPER, MUSCAT } from "./sample-entities.fixture";
import { shortWhat } from "./short-what";

describe("shortWhat", () => {
  it.each([
    ["now", COOPER, null, "Commander, U.S. Central Command"],
    ["then", COOPER, "2025-06-20", "Deputy commander, U.S. Central Command"],
    ["a place", MUSCAT, null, "Capital and largest city of Oman, on the Gulf of Oman"],
    ["a point that ends nothing", { ...MUSCAT, summary: "Base of the U.S. Navy; old." }, null, "Base of the U.S. Navy"],
    ["no sentence", { ...MUSCAT, summary: "A city" }, null, "A city"],
  ])("%s", (_, entity, storyDate, words) => expect(shortWhat(entity, storyDate)).toBe(words));
});
