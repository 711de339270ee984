import { expect, it } from "vitest";
import { jumpWords, resultWords } from "./count-words";

it.each([
  [jumpWords({ place: 2, of: 5 }), "2 of 5"],
  [jumpWords(null), "gone"],
  [resultWords(1, 0), "1 result"],
  [resultWords(20, 3), "20 results"],
  [resultWords(0, 2), "Nothing found, 2 came near"],
  [resultWords(0, 0), "Nothing found"],
])("%s", (words, wanted) => expect(words).toBe(wanted));
