import { describe, expect, it } from "vitest";
import { createSpeedGate, SLOW_SPEED } from "./pointer-speed";

/** Answers to a pointer that moves along x: each step is [pixels, ms]. */
function answers(...steps: [number, number][]): boolean[] {
  const isSlow = createSpeedGate();
  let x = 0;
  let time = 1_000;
  return steps.map(([pixels, ms]) => {
    x += pixels;
    time += ms;
    return isSlow(x, 0, time);
  });
}

const FAST: [number, number] = [160, 16];
const SLOW: [number, number] = [4, 16];

describe("createSpeedGate", () => {
  it.each<[string, [number, number][], boolean[]]>([
    ["the first position says nothing of speed", [FAST], [true]],
    ["slow", [SLOW, SLOW, SLOW], [true, true, true]],
    ["fast", [FAST, FAST, FAST], [true, false, false]],
    ["backwards is as fast", [FAST, [-160, 16]], [true, false]],
    ["slowing down counts with the second slow step", [FAST, FAST, SLOW, SLOW], [true, false, false, true]],
    ["speeding up counts at once", [SLOW, SLOW, FAST], [true, true, false]],
    [
      "at the limit it is not slow",
      [
        [0, 16],
        [16 * SLOW_SPEED, 16],
      ],
      [true, false],
    ],
    [
      "just below it is",
      [
        [0, 16],
        [16 * SLOW_SPEED - 0.1, 16],
      ],
      [true, true],
    ],
    ["a rest forgets the speed before", [FAST, FAST, [0, 100]], [true, false, true]],
    ["a leap after a rest tells nothing", [SLOW, SLOW, [900, 100]], [true, true, true]],
    ["32 ms are no rest", [SLOW, [320, 32]], [true, false]],
    ["33 ms are", [SLOW, [320, 33]], [true, true]],
    [
      "a leap within one millisecond tick counts with the next",
      [SLOW, SLOW, [160, 0], SLOW],
      [true, true, true, false],
    ],
    ["a clock that runs backwards does no harm", [SLOW, FAST, [0, -50], SLOW], [true, false, false, false]],
  ])("%s", (_, steps, expected) => {
    expect(answers(...steps)).toEqual(expected);
  });

  it("measures along both axes", () => {
    const isSlow = createSpeedGate();
    isSlow(0, 0, 0);
    expect(isSlow(3, 4, 10)).toBe(false);
    expect(isSlow(6, 7.9, 20)).toBe(true);
  });

  it("keeps one pointer's past from another's", () => {
    const fast = createSpeedGate();
    fast(0, 0, 0);
    fast(500, 0, 16);
    expect(createSpeedGate()(500, 0, 32)).toBe(true);
  });
});
