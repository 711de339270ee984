import { expect, it } from "vitest";
import { isLight } from "./light-text";

it.each([
  ["rgb(0, 0, 0)", false],
  ["rgb(255, 255, 255)", true],
  ["rgba(230, 230, 230, 0.9)", true],
  ["rgb(60, 60, 60)", false],
  ["rgb(0 0 255)", false],
  ["rgb(255, 255, 0)", true],
  ["rgb(140, 140, 140)", false],
  ["color(srgb 0.9 0.9 0.9)", true],
  ["color(srgb 0.1 0.1 0.1 / 0.5)", false],
  ["color(display-p3 1 1 1)", true],
  ["oklch(0.93 0.02 80)", true],
  ["oklch(0.3 0.1 250)", false],
  ["oklab(0.95 0 0)", true],
  ["lab(92 0 0)", true],
  ["lch(20 3 50)", false],
  ["", false],
])("%s", (color, light) => {
  expect(isLight(color)).toBe(light);
});
