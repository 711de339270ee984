import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { pageLanguage } from "./page-language";

const locale = (content: string) => `<meta property="og:locale" content="${content}">`;
const header = (name: string, content: string) => `<meta http-equiv="${name}" content="${content}">`;

describe("pageLanguage", () => {
  it.each<[string, string, string, string | null]>([
    ["nothing", "", "", null],
    ["lang", ' lang="en"', "", "en"],
    ["lang with region", ' lang="en-GB"', "", "en-GB"],
    ["lang with outer space", ' lang=" fa "', "", "fa"],
    ["lang empty", ' lang=""', "", null],
    ["og:locale", "", locale("en_GB"), "en-GB"],
    ["og:locale of three parts", "", locale("zh_Hant_TW"), "zh-Hant-TW"],
    ["lang over og:locale", ' lang="fa"', locale("en_GB"), "fa"],
    ["an empty lang, then og:locale", ' lang=""', locale("en_GB"), "en-GB"],
    ["a blank lang, then og:locale", ' lang=" "', locale("en_GB"), "en-GB"],
    ["content-language", "", header("content-language", "fa"), "fa"],
    ["Content-Language", "", header("Content-Language", "fa"), "fa"],
    ["og:locale over content-language", "", header("content-language", "fa") + locale("en_GB"), "en-GB"],
    ["an empty og:locale, then content-language", "", locale("") + header("content-language", "fa"), "fa"],
  ])("%s", (_, attribute, head, expected) => {
    const { document } = parseHTML(`<!doctype html><html${attribute}><head>${head}</head><body></body></html>`);
    expect(pageLanguage(document)).toBe(expected);
  });
});
