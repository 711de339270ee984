import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { articleData } from "./structured-data";

/** What is found in a page with these JSON-LD texts. */
function found(...texts: string[]) {
  const scripts = texts.map((text) => `<script type="application/ld+json">${text}</script>`).join("");
  return articleData(parseHTML(`<!doctype html><html><head>${scripts}</head><body></body></html>`).document);
}

const DATE = "2026-02-06T10:00Z";
const article = (type: unknown = "NewsArticle") => ({ "@type": type, datePublished: DATE });
const dated = { datePublished: DATE };

describe("articleData", () => {
  it.each<[string, unknown, unknown]>([
    ["an article", article(), dated],
    ["an article without a date", { "@type": "Article" }, { datePublished: null }],
    ["a date that is no text", { "@type": "Article", datePublished: 20260206 }, { datePublished: null }],
    ["a list of types", article(["WebPage", "NewsArticle"]), dated],
    ["one in a list", [{ "@type": "WebSite" }, article()], dated],
    ["one in a graph", { "@graph": [{ "@type": "Organization" }, article()] }, dated],
    ["one in a graph in a list", [{ "@graph": [article()] }], dated],
    ["a live blog", article("LiveBlogPosting"), dated],
    ["an opinion", article("OpinionNewsArticle"), dated],
    ["a report", article("Report"), dated],
    ["an article that a web site mentions", { "@type": "WebSite", mainEntity: article() }, null],
    ["an article in another's graph, too deep", { "@graph": [{ "@graph": [{ "@graph": [article()] }] }] }, null],
    ["another kind of page", { "@type": "Product", name: "An article" }, null],
    ["a type that only ends alike", article("SatiricalArticle"), null],
    ["nothing", {}, null],
    ["null", null, null],
    ["a number", 7, null],
  ])("%s", (_, value, expected) => {
    expect(found(JSON.stringify(value))).toEqual(expected);
  });

  it.each([
    ["cut off", '{"@type": "NewsArticle", "datePublished": "2026'],
    ["a line break in a string", '{"@type": "NewsArticle", "headline": "a\nb"}'],
    ["a trailing comma", '{"@type": "NewsArticle",}'],
    ["text", "NewsArticle"],
    ["empty", ""],
  ])("takes damaged JSON-LD for absent, and looks on: %s", (_, text) => {
    expect(found(text)).toBeNull();
    expect(found(text, JSON.stringify(article()))).toEqual(dated);
  });

  it("reads no JSON-LD that is far too long for an article's", () => {
    expect(found(JSON.stringify({ ...article(), text: "x".repeat(200_000) }))).toBeNull();
  });

  it("takes the first article of several", () => {
    expect(found(JSON.stringify({ "@type": "Article" }), JSON.stringify(article()))).toEqual({ datePublished: null });
  });

  it("finds nothing in scripts of other types", () => {
    const { document } = parseHTML(
      `<html><head><script type="application/json">${JSON.stringify(article())}</script></head></html>`,
    );
    expect(articleData(document)).toBeNull();
  });
});
