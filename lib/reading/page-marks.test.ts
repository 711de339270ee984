import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { compilePack } from "../compile/compile";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { createAnnotator } from "../library/annotate";
import type { AnnotateReply, AnnotateRequest } from "../messages/protocol";
import { readPack } from "../pack/reader";
import { DEFAULT_SETTINGS } from "../settings/settings";
import { createPageMarks, type PageMarks } from "./page-marks";

const annotator = createAnnotator(
  readPack(
    compilePack(
      [
        sampleEntity("alba", { name: "Alba" }),
        sampleEntity("ann", { kind: "person", name: "Ann Orsay", aliases: [{ text: "Orsay", after: "name" }] }),
        sampleEntity("vela", { name: "Vela" }),
      ],
      "test",
    ).buffer,
  ),
);

interface Lab {
  page: PageMarks;
  document: Document;
  requests: AnnotateRequest[];
  controller: AbortController;
}

/** A page; `during` runs while the background is asked, and may answer in its place. */
function open(html: string, during: (lab: Lab) => AnnotateReply | undefined = () => undefined): Lab {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  Object.defineProperty(document, "defaultView", { value: { performance: { now: () => 0 } } });
  const controller = new AbortController();
  const requests: AnnotateRequest[] = [];
  const annotate = async (request: AnnotateRequest): Promise<AnnotateReply> => {
    requests.push(request);
    return during(lab) ?? { ok: true, ...annotator(request) };
  };
  const lab: Lab = {
    page: createPageMarks(document, annotate, () => {}, controller.signal),
    document,
    requests,
    controller,
  };
  return lab;
}

/** Visible marks as the parts of text nodes that they cover. */
function surfaces({ page }: Lab): string[][] {
  page.choose(DEFAULT_SETTINGS);
  return [...page.visible.all()].map(({ spans }) => spans.map(({ node, start, end }) => node.data.slice(start, end)));
}

describe("createPageMarks", () => {
  it.each<[string, string, string[][]]>([
    ["a name in one text node", "<p>to Vela by sea</p>", [["Vela"]]],
    ["a name cut by an inline element", "<p>said Ann <b>Orsay</b>, mayor</p>", [["Ann ", "Orsay"]]],
    ["a name cut inside a word", "<p>in V<i>el</i>a now.</p>", [["V", "el", "a"]]],
    ["a name over a line break", "<p>said Ann<br>Orsay.</p>", [["Ann", "Orsay"]]],
    ["no name over two paragraphs", "<p>Ann</p><p>Orsay</p>", []],
    ["a surname before its name", "<h1>Orsay wins at last</h1><p>Ann Orsay won.</p>", [["Orsay"], ["Ann Orsay"]]],
    ["a page without text", "", []],
  ])("%s", async (_, html, expected) => {
    const lab = open(html);
    await lab.page.scan();
    expect(surfaces(lab)).toEqual(expected);
  });

  it("decides by the whole page, whichever part changed", async () => {
    const lab = open("<p>Ann Orsay met Yvette Orsay.</p><p>Then came night.</p>");
    await lab.page.scan();
    (lab.document.querySelector("p + p") as Element).textContent = "Then Orsay slept.";
    await lab.page.scan();
    expect(surfaces(lab)).toEqual([["Ann Orsay"]]);
  });

  it("says whether marks changed, keeps those that stand, and never doubles one", async () => {
    const lab = open("<p>to Vela.</p><p>no more</p>");
    expect(await lab.page.scan()).toBe(true);
    surfaces(lab);
    const [first] = lab.page.visible.all();
    expect(await lab.page.scan()).toBe(false);
    (lab.document.querySelector("p + p") as Element).textContent = "and Vela.";
    expect(await lab.page.scan()).toBe(true);
    expect(surfaces(lab)).toEqual([["Vela"], ["Vela"]]);
    expect([...lab.page.visible.all()][0]).toBe(first);
    expect(lab.page.cast()).toEqual([{ id: "vela", name: "Vela", kind: "place", count: 2 }]);
  });

  it("forgets what the page removed", async () => {
    const lab = open("<p>to Vela.</p><p>Ann Orsay.</p>");
    await lab.page.scan();
    lab.document.querySelector("p")?.remove();
    expect(await lab.page.scan()).toBe(true);
    expect(lab.page.cast().map(({ id }) => id)).toEqual(["ann"]);
  });

  it("lists what is named most often first, and of equals persons before the rest", async () => {
    const lab = open("<p>They went to Vela by sea and to Alba by road, said Ann Orsay, mayor.</p>");
    await lab.page.scan();
    expect(lab.page.cast().map(({ id }) => id)).toEqual(["ann", "alba", "vela"]);
    (lab.document.querySelector("p") as Element).append(" They came back to Vela by night.");
    await lab.page.scan();
    expect(lab.page.cast().map(({ id }) => id)).toEqual(["vela", "ann", "alba"]);
  });

  it("does not ask again about the same text, even in other nodes", async () => {
    const lab = open("<p>to Vela.</p>");
    await lab.page.scan();
    (lab.document.querySelector("p") as Element).textContent = "to Vela.";
    expect(await lab.page.scan()).toBe(true);
    expect(lab.requests).toHaveLength(1);
    expect(surfaces(lab)).toEqual([["Vela"]]);
    expect([...lab.page.visible.all()].every(({ spans }) => spans[0]?.node.isConnected)).toBe(true);
  });

  it("leaves out what the page changed while it was asked about", async () => {
    const lab = open("<p>to Vela by sea</p>", ({ document }) => {
      (document.querySelector("p")?.firstChild as Text).data = "to another port";
      return undefined;
    });
    expect(await lab.page.scan()).toBe(false);
    expect(surfaces(lab)).toEqual([]);
  });

  it("rejects with what the background says, and asks again next time", async () => {
    let broken = true;
    const lab = open("<p>to Vela.</p>", () => (broken ? { ok: false, error: "pack refused" } : undefined));
    await expect(lab.page.scan()).rejects.toThrow("pack refused");
    broken = false;
    expect(await lab.page.scan()).toBe(true);
  });

  it("marks nothing once the session has ended", async () => {
    const lab = open("<p>Vela.</p>", ({ controller }) => {
      controller.abort();
      return undefined;
    });
    expect(await lab.page.scan()).toBe(false);
    expect(surfaces(lab)).toEqual([]);
  });
});
