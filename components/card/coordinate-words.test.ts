import { expect, it } from "vitest";
import { coordinateWords } from "./coordinate-words";

it.each([
  [23.59, 58.41, "23.59° N, 58.41° E"],
  [-33.865, -70.1, "33.87° S, 70.10° W"],
  [0, 0, "0.00° N, 0.00° E"],
])("%d, %d", (lat, lon, words) => expect(coordinateWords(lat, lon)).toBe(words));
