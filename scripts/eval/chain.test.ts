import { describe, expect, it } from "vitest";
import { compilePack } from "../../lib/compile/compile";
import { sampleEntity } from "../../lib/entity/sample-entity.fixture";
import { readPack } from "../../lib/pack/reader";
import { createChain, linesOf } from "./chain";

const ann = sampleEntity("ann-orsay", {
  kind: "person",
  name: "Ann Orsay",
  aliases: [{ text: "Orsay", after: "name" }],
});
const pack = readPack(compilePack([ann, sampleEntity("velaria")], "test").buffer);

const TEXT = "Ann Orsay came to Velaria.\n\nShe liked it, Orsay said.\nThen Orsay left Velaria.";
const LAST_LINE = TEXT.lastIndexOf("\n") + 1;

describe("createChain", () => {
  it("gives marks by their place in the whole text, of the span alone, though all of the text is read", () => {
    const document = { id: "a", text: TEXT, storyDate: null, mentions: [] };
    const { marks, decided } = createChain(pack)({ ...document, span: { start: LAST_LINE, end: TEXT.length } });
    expect(marks.map(({ surface, candidates }) => [surface, ...candidates])).toEqual([
      ["Orsay", "ann-orsay"],
      ["Velaria", "velaria"],
    ]);
    for (const { start, end, surface } of [...marks, ...decided]) expect(TEXT.slice(start, end)).toBe(surface);
    expect(decided.length).toBe(2);
  });

  it("leaves a rule out", () => {
    const document = { id: "a", text: "Orsay left.", storyDate: null, mentions: [], span: { start: 0, end: 11 } };
    expect(createChain(pack)(document).marks).toEqual([]);
    expect(createChain(pack, new Set(["after-full-name"]))(document).marks.length).toBe(1);
  });
});

describe("linesOf", () => {
  it.each([
    ["one line", "Ann", ["Ann"]],
    ["blank lines and lines without letters", "Ann\n\n--\r\n42\nOrsay\n", ["Ann", "Orsay"]],
    ["nothing", "", []],
  ])("%s", (_, text, lines) => {
    const found = linesOf(text);
    expect(found.map((line) => line.text)).toEqual(lines);
    for (const line of found) expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
  });
});
