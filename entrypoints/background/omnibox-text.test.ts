import { describe, expect, it } from "vitest";
import { readContent, suggestionOf } from "./omnibox-text";

type Hit = Parameters<typeof suggestionOf>[0];

const ARAGHCHI: Hit = {
  name: "Abbas Araghchi",
  kind: "person",
  summary: "Foreign minister of Iran.",
  matchedAlias: null,
  ranges: [[6, 11]],
};

describe("suggestionOf", () => {
  it.each<[string, Partial<Hit>, string, string]>([
    [
      "a name",
      {},
      "Abbas <match>Aragh</match>chi<dim> — person — Foreign minister of Iran.</dim>",
      "Abbas Araghchi — person — Foreign minister of Iran.",
    ],
    [
      "an alias",
      { matchedAlias: "Araqchi", ranges: [[0, 3]] },
      "Abbas Araghchi (<match>Ara</match>qchi)<dim> — person — Foreign minister of Iran.</dim>",
      "Abbas Araghchi (Araqchi) — person — Foreign minister of Iran.",
    ],
    [
      "several matched parts, also at both ends",
      {
        ranges: [
          [0, 1],
          [13, 14],
        ],
      },
      "<match>A</match>bbas Araghch<match>i</match><dim> — person — Foreign minister of Iran.</dim>",
      "Abbas Araghchi — person — Foreign minister of Iran.",
    ],
    [
      "signs of XML, matched or not",
      { name: `A&B<C>"D'`, ranges: [[1, 4]], summary: "</dim>&amp;" },
      "A<match>&amp;B&lt;</match>C&gt;&quot;D&apos;<dim> — person — &lt;/dim&gt;&amp;amp;</dim>",
      `A&B<C>"D' — person — </dim>&amp;`,
    ],
    [
      "what XML does not hold",
      { name: "A\u0000B\u001b\ud83dC\uffff", ranges: [], summary: "a\nb 😀" },
      "A B C <dim> — person — a b 😀</dim>",
      "A B C  — person — a b 😀",
    ],
  ])("%s", (_, over, xml, plain) => {
    const hit = { ...ARAGHCHI, ...over };
    expect(suggestionOf(hit, true).description).toBe(xml);
    expect(suggestionOf(hit, false).description).toBe(plain);
  });

  it("cuts a long line between words", () => {
    const { description } = suggestionOf(
      { ...ARAGHCHI, summary: `${"word, ".repeat(14)}abcdefghijklmnop and more` },
      false,
    );
    expect(description).toBe(`Abbas Araghchi — person — ${"word, ".repeat(14).slice(0, -2)}…`);
  });
});

describe("readContent", () => {
  it.each(["Abbas Araghchi", "Mercury (planet)", "الجزيرة", "A (b) (c)"])("reads back the content of %s", (name) => {
    const { content } = suggestionOf({ ...ARAGHCHI, name, kind: "concept", ranges: [] }, true);
    expect(content).not.toBe(name);
    expect(readContent(content)).toEqual({ name, kind: "concept" });
  });

  it.each(["", "iran", "(person)", "Mercury (planet)", "Iran person"])("takes %j for typed text", (text) => {
    expect(readContent(text)).toBeNull();
  });
});
