import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { isArticle, isMinorFrame } from "./article-check";

const SENTENCE =
  "The old harbour of Vela was rebuilt by its fishermen after the storm, stone by stone and year by year. ";
const paragraphs = (count: number, sentences = 4) => `<p>${SENTENCE.repeat(sentences)}</p>`.repeat(count);
const OG = '<meta property="og:type" content="article">';
const JSON_LD = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const STORY = "https://vela.test/news/harbour-rebuilt";

const documentOf = (head: string, body: string) =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;

describe("isArticle", () => {
  it.each<[string, string, string, string, boolean]>([
    ["declared by og:type", OG, paragraphs(3), STORY, true],
    ["declared by JSON-LD", JSON_LD, paragraphs(3), STORY, true],
    ["declared, at a front page's address", OG, paragraphs(3), "https://vela.test/", true],
    ["declared, but without prose", OG, "<p>Read more</p>".repeat(50), STORY, false],
    ["declared, short", OG, paragraphs(1, 2), STORY, true],
    ["undeclared, with much prose", "", paragraphs(10), STORY, true],
    ["undeclared, short", "", paragraphs(1, 2), STORY, false],
    ["undeclared, no prose", "", "<ul><li>Vela</li></ul>", STORY, false],
    ["an empty page", "", "", STORY, false],
    ["a web site", '<meta property="og:type" content="website">', paragraphs(1, 2), STORY, false],
    [
      "prose that is hidden",
      OG,
      `<div>${paragraphs(5).replaceAll("<p>", '<p style="display:none">')}</div>`,
      STORY,
      false,
    ],
    ["a file", "", paragraphs(10), "file:///home/ann/story.html", true],
    ["no address", "", paragraphs(10), "", true],
  ])("%s: %s", (_, head, body, url, expected) => {
    expect(isArticle(documentOf(head, body), url)).toBe(expected);
  });

  it.each([
    "https://vela.test/",
    "https://vela.test/index.html",
    "https://vela.test/world",
    "https://vela.test/sport/",
    "https://vela.test/forum/harbour",
    "https://vela.test/forums/harbour/12",
    "https://vela.test/threads/harbour",
    "https://vela.test/docs/install",
    "https://vela.test/products/anchor",
    "https://vela.test/category/news",
    "https://vela.test/tag/vela",
    "https://vela.test/questions/7/how",
    "https://vela.test/r/vela/comments/7",
    "https://vela.test/a/search",
    "https://vela.test/login",
  ])("takes %s for no article, however much prose it has", (url) => {
    expect(isArticle(documentOf("", paragraphs(10)), url)).toBe(false);
  });

  it.each([
    "https://vela.test/tags-of-the-sea",
    "https://vela.test/news/productsafety",
    "https://vela.test/world/7",
    "https://vela.test/market-rises-again",
    "https://vela.test/news/harbour-rebuilt?page=/forum/",
  ])("still reads %s", (url) => {
    expect(isArticle(documentOf("", paragraphs(10)), url)).toBe(true);
  });

  it("changes nothing of the page", () => {
    const document = documentOf(OG + JSON_LD, paragraphs(3));
    const before = document.toString();
    isArticle(document, STORY);
    expect(document.toString()).toBe(before);
  });
});

/** A window as far as the check looks at it. */
function frame(width: number, height: number, text: number, top = false): Window {
  const { document } = parseHTML(`<!doctype html><html><body>${"x".repeat(text)}</body></html>`);
  const window = { innerWidth: width, innerHeight: height, document, top: null as unknown };
  window.top = top ? window : {};
  return window as unknown as Window;
}

describe("isMinorFrame", () => {
  it.each([
    ["large, with text", frame(300, 200, 500), false],
    ["narrow", frame(299, 600, 5_000), true],
    ["low", frame(600, 199, 5_000), true],
    ["with little text", frame(600, 600, 499), true],
    ["the top frame, small and empty", frame(100, 100, 0, true), false],
  ])("%s: %s", (_, window, expected) => {
    expect(isMinorFrame(window)).toBe(expected);
  });
});
