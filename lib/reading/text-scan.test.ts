import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { compilePack } from "../compile/compile";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { createAnnotator } from "../library/annotate";
import type { AnnotateReply, AnnotateRequest } from "../messages/protocol";
import { readPack } from "../pack/reader";
import { type ScanStep, scanText } from "./text-scan";

const annotator = createAnnotator(
  readPack(
    compilePack(
      [
        sampleEntity("ann", { kind: "person", name: "Ann Orsay", aliases: [{ text: "Orsay", after: "name" }] }),
        sampleEntity("vela", { name: "Vela" }),
      ],
      "test",
    ).buffer,
  ),
);

/** Scans a page's body; `annotate` stands for the background. */
async function scan(
  html: string,
  annotate: (request: AnnotateRequest, document: Document) => AnnotateReply = (request) => ({
    ok: true,
    ...annotator(request),
  }),
  signal = new AbortController().signal,
): Promise<ScanStep[]> {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const window = { performance: { now: () => 0 } } as unknown as Window;
  const steps: ScanStep[] = [];
  const options = {
    window,
    storyDate: null,
    namesSeen: new Set<string>(),
    annotate: async (request: AnnotateRequest) => annotate(request, document),
    signal,
  };
  for await (const step of scanText([document.body], options)) steps.push(step);
  return steps;
}

/** Marks as the parts of text nodes that they cover. */
const surfaces = (steps: ScanStep[]) =>
  steps.flatMap(({ marks }) =>
    marks.map(({ spans }) => spans.map(({ node, start, end }) => node.data.slice(start, end))),
  );

describe("scanText", () => {
  it.each<[string, string, string[][]]>([
    ["a name in one text node", "<p>to Vela by sea</p>", [["Vela"]]],
    ["a name cut by an inline element", "<p>said Ann <b>Orsay</b>, mayor</p>", [["Ann ", "Orsay"]]],
    ["a name cut inside a word", "<p>in V<i>el</i>a now</p>", [["V", "el", "a"]]],
    ["a name over a line break", "<p>said Ann<br>Orsay</p>", [["Ann", "Orsay"]]],
    ["no name over two paragraphs", "<p>Ann</p><p>Orsay</p>", []],
    [
      "a surname in the headline before its name",
      "<h1>Orsay wins</h1><p>Ann Orsay won.</p>",
      [["Orsay"], ["Ann Orsay"]],
    ],
  ])("%s", async (_, html, expected) => {
    expect(surfaces(await scan(html))).toEqual(expected);
  });

  it("sends long pages in several messages and takes names along", async () => {
    const requests: AnnotateRequest[] = [];
    const filler = `<p>${"calm sea ".repeat(12_000)}</p>`;
    const steps = await scan(`<p>Ann Orsay sails.</p>${filler}<p>Then Orsay slept.</p>`, (request) => {
      requests.push({ ...request, namesSeen: [...request.namesSeen] });
      return { ok: true, ...annotator(request) };
    });
    expect(requests.map(({ namesSeen }) => namesSeen)).toEqual([[], ["ann"]]);
    expect(surfaces(steps)).toEqual([["Ann Orsay"], ["Orsay"]]);
  });

  it("leaves out what the page changed while it was asked about", async () => {
    const steps = await scan("<p>to Vela by sea</p>", (request, document) => {
      const text = document.querySelector("p")?.firstChild as Text;
      text.data = "to another port";
      return { ok: true, ...annotator(request) };
    });
    expect(surfaces(steps)).toEqual([]);
  });

  it("throws what the background says", async () => {
    await expect(scan("<p>Vela</p>", () => ({ ok: false, error: "pack refused" }))).rejects.toThrow("pack refused");
  });

  it("stops with the signal", async () => {
    const controller = new AbortController();
    const steps = await scan(
      "<p>Vela</p>",
      (request) => {
        controller.abort();
        return { ok: true, ...annotator(request) };
      },
      controller.signal,
    );
    expect(steps).toEqual([]);
  });
});
