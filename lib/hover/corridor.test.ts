import { describe, expect, it } from "vitest";
import { type Box, inCorridor } from "./corridor";

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const WORD = box(100, 100, 150, 120);
const BELOW = box(100, 126, 440, 326);
const ABOVE = box(100, -126, 440, 94);
const LEFT_OF = box(-240, 126, 100, 326);
const BESIDE = box(160, 90, 500, 290);

describe("inCorridor", () => {
  it.each<[string, Box, number, number, boolean]>([
    ["on the word", BELOW, 120, 110, true],
    ["in the gap below it", BELOW, 120, 123, true],
    ["on the card's far corner", BELOW, 440, 326, true],
    ["in the gap, beside the word but over the card", BELOW, 400, 123, true],
    ["left of both", BELOW, 99, 123, false],
    ["right of both", BELOW, 441, 123, false],
    ["over the word's line", BELOW, 120, 99, false],
    ["under the card", BELOW, 120, 327, false],
    ["in the gap above", ABOVE, 120, 97, true],
    ["under the word, its card above", ABOVE, 120, 121, false],
    ["over the card above", ABOVE, 120, -127, false],
    ["in the gap to a card further left", LEFT_OF, 90, 123, true],
    ["in the gap, over the word's right end", LEFT_OF, 150, 123, true],
    ["right of the word, its card further left", LEFT_OF, 151, 123, false],
    ["in the gap to a card beside", BESIDE, 155, 110, true],
    ["a card that touches the word", box(100, 120, 440, 320), 120, 120, true],
  ])("%s: %s", (_, card, x, y, expected) => {
    expect(inCorridor(x, y, WORD, card)).toBe(expected);
  });
});
