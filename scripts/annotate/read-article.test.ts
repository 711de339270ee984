import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readArticle } from "./read-article";

const folder = mkdtempSync(join(tmpdir(), "read-article-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const article = readArticle(file);
  for (const { text, start } of article.blocks) expect(article.text.slice(start, start + text.length)).toBe(text);
  return article;
}

const SENTENCE = "The fishermen of Vela rebuilt their harbour stone by stone after the storm of that winter. ";
const HTML = `<!doctype html>
<html lang="en-GB"><head><title>Harbour</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-02-06T10:00:00Z"></head>
<body><nav>Home</nav><h1>Vela’s
  harbour &amp; pier</h1><p>${SENTENCE.repeat(4)}</p><p>Ann<br>Orsay</p><script>Vela()</script></body></html>`;

describe("readArticle of a text", () => {
  it.each([
    ["plain", "Vela.\n\nAnn 🏔️ Orsay.\n"],
    ["with Windows line ends", "Vela.\r\n\r\nAnn Orsay.\r\n"],
    ["with a byte order mark", "\ufeffVela.\n\nAnn Orsay.\n"],
  ])("%s: keeps it to the letter", (_, text) => {
    const article = read("story.txt", text);
    expect(article.text).toBe(text);
    expect(article.blocks).toHaveLength(2);
  });

  it.each([
    ["short", 1, false],
    ["long", 6, true],
  ])("%s: says whether it is an article", (_, sentences, isArticle) => {
    expect(read("story.txt", SENTENCE.repeat(sentences))).toMatchObject({ isArticle, storyDate: null, lang: null });
  });

  it("takes an empty file for no article", () => {
    expect(read("empty.txt", "")).toEqual({
      ...{ text: "", blocks: [], isArticle: false, storyDate: null, lang: null, site: null },
    });
  });
});

describe("readArticle of a page", () => {
  it("gives its prose, a blank line between blocks, and what the page says of itself", () => {
    expect(read("story.html", HTML)).toMatchObject({
      text: `Vela’s harbour & pier\n\n${SENTENCE.repeat(4).trim()}\n\nAnn Orsay`,
      isArticle: true,
      storyDate: "2026-02-06",
      lang: "en-GB",
    });
  });

  it.each(["story.html.gz", "story.htm.gz", "STORY.HTML.GZ"])("reads it packed, as %s", (name) => {
    expect(read(name, gzipSync(HTML))).toEqual(read("story.html", HTML));
  });

  it.each(["story.htm", "STORY.HTML"])("reads it as %s", (name) => {
    expect(read(name, HTML).isArticle).toBe(true);
  });

  it("takes the date from the canonical address", () => {
    const html = `<html><head><link rel="canonical" href="https://vela.test/2026/02/06/harbour"></head><body><p>Vela</p></body></html>`;
    expect(read("story.html", html).storyDate).toBe("2026-02-06");
  });

  it("takes a listed site's name from the canonical address", () => {
    const html = `<html><head><meta property="og:url" content="https://www.apnews.com/vela"></head><body><p>Vela</p></body></html>`;
    expect(read("story.html", html).site).toBe("Associated Press");
  });

  it.each([
    ["an empty file", ""],
    ["a file of white space", "\n"],
    ["a comment alone", "<!-- Vela -->"],
    ["no body", "<html><head><title>Vela</title></head></html>"],
  ])("takes %s for no article", (_, html) => {
    expect(read("story.html", html)).toMatchObject({ text: "", blocks: [], isArticle: false });
  });

  it.each([
    ["a fragment", "<p>Ann Orsay</p><p>Vela</p>", "Ann Orsay\n\nVela"],
    ["a page without html and body tags", "<!doctype html><title>t</title><p>Vela</p>", "Vela"],
    [
      "an element of the body before the head, as a browser reads it",
      "<!doctype html><html lang='en'><!-- saved --><div>Bar</div><head><title>t</title></head><body><p>Vela</p></body></html>",
      "Bar\n\nVela",
    ],
    [
      "a script and a style between head and body",
      "<html><head><title>t</title></head><script>a('<p>no</p>')</script>\n<style>b{}</style><body class='c'><p>Ann</p></body></html>",
      "Ann",
    ],
    ["open tags", "<html><body><p>Ann<p>Vela", "Ann\n\nVela"],
  ])("reads %s as a browser does", (_, html, text) => {
    expect(read("story.html", html).text).toBe(text);
  });
});

describe("readArticle refuses", () => {
  it.each(["story.pdf", "story", "story.txt.gz", "story.html.zip"])("%s, by name", (name) => {
    expect(() => read(name, "Vela")).toThrow(`${name}: expected a .txt, .html or .html.gz file`);
  });

  it("a file that is not there, by name", () => {
    expect(() => readArticle(join(folder, "nowhere.txt"))).toThrow("nowhere.txt");
  });

  it("a damaged .gz, by name", () => {
    expect(() => read("damaged.html.gz", "no gzip")).toThrow("damaged.html.gz");
  });
});
