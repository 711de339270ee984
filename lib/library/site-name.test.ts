import { expect, it } from "vitest";
import { siteName } from "./site-name";

const SITES = [
  { host: "apnews.com", name: "AP News" },
  { host: "bbc.com", name: "BBC" },
];

it.each([
  ["https://apnews.com/article/x", "AP News"],
  ["https://www.bbc.com/news/1", "BBC"],
  ["https://notbbc.com/news/1", null],
  ["about:blank", null],
  ["no address", null],
  [undefined, null],
])("%s: %s", (url, expected) => expect(siteName(SITES, url)).toBe(expected));
