import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { storyDate } from "./story-date";

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const published = (content: string) => `<meta property="article:published_time" content="${content}">`;

function dateOf(head: string, body = "", url = ""): string | null {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return storyDate(document, url);
}

describe("storyDate", () => {
  it.each<[string, string, string, string | null]>([
    ["nothing", "", "", null],
    ["JSON-LD", jsonLd({ "@type": "NewsArticle", datePublished: "2026-02-06T10:00:00Z" }), "", "2026-02-06"],
    [
      "JSON-LD over meta",
      published("2025-01-01") + jsonLd({ "@type": "Article", datePublished: "2026-02-06" }),
      "",
      "2026-02-06",
    ],
    ["JSON-LD without a date, then meta", published("2025-01-01") + jsonLd({ "@type": "Article" }), "", "2025-01-01"],
    [
      "JSON-LD with a date that is none, then meta",
      published("2025-01-01") + jsonLd({ "@type": "Article", datePublished: "yesterday" }),
      "",
      "2025-01-01",
    ],
    ["in words, day first", jsonLd({ "@type": "Article", datePublished: "20 Nov 2019 08:02 GMT" }), "", "2019-11-20"],
    ["in words, month first", published("November 20, 2019"), "", "2019-11-20"],
    ["the day as written, not in another zone", published("2026-02-06T23:30:00-08:00"), "", "2026-02-06"],
    ["without hyphens", published("20260206T101500Z"), "", "2026-02-06"],
    ["with a space before", published(" 2026-02-06 10:15"), "", "2026-02-06"],
    ["itemprop", '<meta itemprop="datePublished" content="2026-02-06">', "", "2026-02-06"],
    ["parsely", meta("parsely-pub-date", "2026-02-06T10:15Z"), "", "2026-02-06"],
    ["Dublin Core", meta("DC.date.issued", "2026-02-06"), "", "2026-02-06"],
    [
      "a meta that cannot be read, then one that can",
      meta("date", "6 Feb 2026") + published("2026-02-06T10:15Z"),
      "",
      "2026-02-06",
    ],
    [
      "an empty meta, then one that can be read",
      meta("pubdate", "") + published("2026-02-06T10:15Z"),
      "",
      "2026-02-06",
    ],
    ["time in the article", "", '<article><time datetime="2026-02-06">today</time></article>', "2026-02-06"],
    ["time outside of it", "", '<footer><time datetime="2026-02-06">today</time></footer>', null],
    ["meta over time", published("2025-01-01"), '<main><time datetime="2026-02-06">x</time></main>', "2025-01-01"],
    ["a day that is not in the calendar", published("2026-02-30"), "", null],
    ["month 13", published("2026-13-01"), "", null],
    ["day 0", published("2026-02-00"), "", null],
    ["a month alone", published("2026-02"), "", null],
    ["seconds since 1970", published("1710122400"), "", null],
    ["milliseconds since 1970", published("1710122400000"), "", null],
  ])("%s", (_, head, body, expected) => {
    expect(dateOf(head, body)).toBe(expected);
  });

  it.each([
    ["https://vela.test/2026/02/06/talks", "2026-02-06"],
    ["https://vela.test/2026/2/6/talks", "2026-02-06"],
    ["https://vela.test/news/2026-02-06-talks.html", "2026-02-06"],
    ["https://vela.test/news/talks-2026-02-06", "2026-02-06"],
    ["https://vela.test/news/20260206/talks", "2026-02-06"],
    ["https://vela.test/2019/11/a-story", null],
    ["https://vela.test/2019/12/3-things", null],
    ["https://vela.test/2026/13/06/talks", null],
    ["https://vela.test/2026/02/talks", null],
    ["https://vela.test/talks-12026020612", null],
    ["https://vela.test/article-20981734", null],
    ["https://vela.test/1999/02/06/talks", null],
    ["no address", null],
    ["", null],
  ])("%s: %s", (url, expected) => {
    expect(dateOf("", "", url)).toBe(expected);
  });

  it("takes the address last", () => {
    expect(dateOf(published("2025-01-01"), "", "https://vela.test/2026/02/06/")).toBe("2025-01-01");
  });
});
