import { expect, it } from "vitest";
import { withArticle } from "./with-article";

it.each([
  ["United States", "the United States"],
  ["United Arab Emirates", "the United Arab Emirates"],
  ["Netherlands", "the Netherlands"],
  ["Democratic Republic of the Congo", "the Democratic Republic of the Congo"],
  ["Marshall Islands", "the Marshall Islands"],
  ["Republic of the Congo", "the Republic of the Congo"],
  ["Iran", "Iran"],
  ["Saudi Arabia", "Saudi Arabia"],
])("%s: %s", (name, expected) => expect(withArticle(name)).toBe(expected));
