import { describe, expect, it } from "vitest";
import { blocksOfText, joinBlocks } from "./blocks";

const LONG = "A long line of prose that nobody would have wrapped by hand. ".repeat(3).trim();

/** The blocks' texts without outer white space; each is checked to stand where it says. */
function paragraphs(text: string): string[] {
  return blocksOfText(text).map((block) => {
    expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
    return block.text.trim();
  });
}

describe("blocksOfText", () => {
  it.each([
    ["nothing", "", []],
    ["white space alone", " \n\n \t\n", []],
    ["one line", "Vela met Ann.", ["Vela met Ann."]],
    ["wrapped lines stay together", "Vela met\nAnn.\n\nThey spoke.", ["Vela met\nAnn.", "They spoke."]],
    ["blank lines with spaces part", "Vela.\n  \t\nAnn.", ["Vela.", "Ann."]],
    ["line ends of Windows", "Vela met\r\nAnn.\r\n\r\nThey spoke.\r\n", ["Vela met\r\nAnn.", "They spoke."]],
    ["several blank lines", "Vela.\n\n\n\nAnn.", ["Vela.", "Ann."]],
    ["paragraphs without a letter are left out", "Vela.\n\n* * *\n\n123\n\nAnn.", ["Vela.", "Ann."]],
    ["long lines are paragraphs", `Title\n${LONG}\nEnd`, ["Title", LONG, "End"]],
    ["long lines of Windows", `Title\r\n${LONG}\r\n`, ["Title", LONG]],
  ])("%s", (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe("joinBlocks", () => {
  it.each([
    [[], "", []],
    [["Vela"], "Vela", [0]],
    [["Vela", "Ann 🏔️", "End"], "Vela\n\nAnn 🏔️\n\nEnd", [0, 6, 15]],
  ])("%j", (texts, text, starts) => {
    expect(joinBlocks(texts)).toEqual({ text, starts });
  });

  it("is undone by blocksOfText", () => {
    const texts = ["Vela met Ann.", "They spoke.", "An end"];
    const { text, starts } = joinBlocks(texts);
    const blocks = blocksOfText(text);
    expect(blocks.map((block) => block.text.trim())).toEqual(texts);
    expect(blocks.map((block) => text.indexOf(block.text.trim(), block.start))).toEqual(starts);
  });
});
