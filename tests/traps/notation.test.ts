import { describe, expect, it } from "vitest";
import { type Mark, readLine, writeLine } from "./notation";

describe("the notation of the trap table", () => {
  it.each<[string, string, Mark[]]>([
    ["Talks ended.", "Talks ended.", []],
    ["In [Oman](oman).", "In Oman.", [{ start: 3, end: 7, candidates: ["oman"], metonym: null }]],
    ["[Kim](a|b) came.", "Kim came.", [{ start: 0, end: 3, candidates: ["a", "b"], metonym: null }]],
    ["[Tehran](tehran ~ iran) said", "Tehran said", [{ start: 0, end: 6, candidates: ["tehran"], metonym: "iran" }]],
    [
      "[US](us)-[Iran](iran) talks (of 2026) [Reuters]",
      "US-Iran talks (of 2026) [Reuters]",
      [
        { start: 0, end: 2, candidates: ["us"], metonym: null },
        { start: 3, end: 7, candidates: ["iran"], metonym: null },
      ],
    ],
  ])("%s", (line, text, marks) => {
    expect(readLine(line)).toEqual({ text, marks });
    expect(writeLine(text, marks)).toBe(line);
  });
});
