import { describe, expect, it } from "vitest";
import { standsAlone } from "./boundaries";

/** Reads a text in which the match stands in [brackets]. */
function alone(marked: string): boolean {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return standsAlone(marked.replace(/[[\]]/g, ""), start, end);
}

describe("standsAlone", () => {
  it.each([
    ["[Vela]", true],
    ["x[Vela]x", true],
    ["", true],
    ["[維拉]国", true],
    ["国[維拉]", true],
    ["[ベラ]", true],
    ["[ベラ]は", true],
    ["[ベラ]ルーシ", false],
    ["[ベラ]ー", false],
    ["ア[ベラ]", false],
    ["の[ベラ]", true],
    ["[벨라]", true],
    ["[벨라]는", true],
    ["[벨라]에서", true],
    ["[벨라]에서 온", true],
    ["[벨라]루스", false],
    ["[벨라]에서는", false],
    ["신[벨라]", false],
    ["[벨라]는x", true],
  ])("%s: %s", (marked, expected) => {
    expect(alone(marked)).toBe(expected);
  });
});
