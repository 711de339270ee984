import { describe, expect, it } from "vitest";
import { GAP, goesAbove, roomBeside } from "./card-room";

const WORD = 20;
/** The height of a card that asks for all it may have: 60 % of the window. */
const tallest = (height: number) => 0.6 * height;

describe("the room beside a word", () => {
  it("is what the window has above and below it, less a gap on either side of the card", () => {
    const word = { top: 300, bottom: 320 };
    expect(roomBeside(word, 800)).toEqual({ beside: word, above: 288, below: 468 });
  });

  it("is in whole pixels", () => {
    expect(roomBeside({ top: 300.4, bottom: 320.2 }, 800)).toMatchObject({ above: 288, below: 467 });
  });

  it("suffices for a card on one side, wherever the word stands", () => {
    for (const height of [256, 400, 650, 800, 1400]) {
      for (let top = 0; top <= height - WORD; top += 7) {
        const word = { top, bottom: top + WORD };
        const room = roomBeside(word, height);
        expect(room.beside).toEqual(word);
        const most = Math.max(room.above, room.below);
        const above = goesAbove(room, Math.min(most, tallest(height)));
        const card = Math.min(above ? room.above : room.below, tallest(height));
        expect(card).toBe(Math.min(most, tallest(height)));
        expect(above ? word.top - GAP - card : height - word.bottom - GAP - card).toBeGreaterThanOrEqual(GAP);
      }
    }
  });

  it("is beside a box as tall as half of the window", () => {
    const box = { top: 200, bottom: 600 };
    expect(roomBeside(box, 800)).toEqual({ beside: box, above: 188, below: 188 });
  });

  it.each([
    ["that reaches to the bottom", { top: 100, bottom: 900 }, { top: 400, bottom: 900 }],
    ["that comes from the top", { top: -50, bottom: 750 }, { top: -50, bottom: 400 }],
    ["that hides the window", { top: -500, bottom: 1500 }, { top: 400, bottom: 1500 }],
  ])("is half of the window over a box %s", (_, box, beside) => {
    const room = roomBeside(box, 800);
    expect(room.beside).toEqual(beside);
    expect(Math.max(room.above, room.below)).toBe(400 - 2 * GAP);
  });
});

describe("a card", () => {
  it.each([
    ["stays below where it fits", 300, { above: 500, below: 300 }, false],
    ["goes above where it does not", 301, { above: 500, below: 300 }, true],
    ["stays below where above is no better", 400, { above: 300, below: 300 }, false],
  ])("%s", (_, height, rooms, above) => {
    expect(goesAbove({ beside: { top: 0, bottom: 0 }, ...rooms }, height)).toBe(above);
  });
});
