import { describe, expect, it } from "vitest";
import { spansOf } from "./text-map";

/** A block of text whose nodes are cut at each `|`; a `/` is a line break that no node holds. */
function blockOf(cut: string) {
  const pieces: { node: { data: string }; start: number }[] = [];
  let text = "";
  for (const line of cut.split("/")) {
    if (pieces.length > 0) text += "\n";
    for (const data of line.split("|")) {
      pieces.push({ node: { data }, start: text.length });
      text += data;
    }
  }
  return { text, pieces };
}

/** The parts of nodes that a surface form covers, each as `part@start`. */
function spans(cut: string, surface: string): string[] {
  const block = blockOf(cut);
  const start = block.text.indexOf(surface);
  return spansOf(block, start, start + surface.length).map(
    (span) => `${span.node.data.slice(span.start, span.end)}@${span.start}`,
  );
}

describe("spansOf", () => {
  it.each([
    ["one node", "In Vela now", "Vela", ["Vela@3"]],
    ["a whole node", "In |Vela| now", "Vela", ["Vela@0"]],
    ["across an inline element", "Ann |Or|say left", "Ann Orsay", ["Ann @0", "Or@0", "say@0"]],
    ["a part of each", "to Ann |Orsay of| Vela", "Ann Orsay", ["Ann @3", "Orsay@0"]],
    ["letter by letter", "A|n|n", "Ann", ["A@0", "n@0", "n@0"]],
    ["empty nodes between", "Ann ||Or||say", "Ann Orsay", ["Ann @0", "Or@0", "say@0"]],
    ["across a line break", "Ann/Orsay", "Ann\nOrsay", ["Ann@0", "Orsay@0"]],
    ["the line break alone", "Ann/Orsay", "\n", []],
    ["after a line break", "Ann/Orsay left", "Orsay", ["Orsay@0"]],
    ["up to a node's end", "Ann |Orsay|, poet", "Orsay", ["Orsay@0"]],
    ["surrogates before", "🏔️ |Vela", "Vela", ["Vela@0"]],
    ["nothing", "Ann", "", []],
  ])("%s", (_, cut, surface, expected) => {
    expect(spans(cut, surface)).toEqual(expected);
  });

  it("gives the surface back from any offsets", () => {
    const block = blockOf("In |Ve|la/and| |Lumeria");
    for (let start = 0; start < block.text.length; start++) {
      for (let end = start; end <= block.text.length; end++) {
        const joined = spansOf(block, start, end).map((span) => span.node.data.slice(span.start, span.end));
        expect(joined.join("")).toBe(block.text.slice(start, end).replaceAll("\n", ""));
      }
    }
  });

  it("never reaches beyond a node that has become shorter", () => {
    const block = blockOf("Ann Orsay");
    const node = block.pieces[0]?.node as { data: string };
    node.data = "Ann";
    expect(spansOf(block, 0, 9)).toEqual([{ node, start: 0, end: 3 }]);
    expect(spansOf(block, 4, 9)).toEqual([]);
  });
});
