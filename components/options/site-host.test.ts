import { describe, expect, it } from "vitest";
import { hostOf, hostsOf, originsOf } from "./site-host";

describe("hostOf", () => {
  it.each([
    ["example.com", "example.com"],
    [" Example.COM ", "example.com"],
    ["https://www.example.com/a/b?c", "example.com"],
    ["news.example.co.uk/x", "news.example.co.uk"],
    ["münchen.de", "xn--mnchen-3ya.de"],
  ])("%j is %s", (typed, host) => expect(hostOf(typed)).toEqual({ ok: true, host }));

  it.each(["", "localhost", "two words.com", "*.example.com", "ftp://example.com", "javascript:alert(1)", "https://"])(
    "%j is no site",
    (typed) => expect(hostOf(typed).ok).toBe(false),
  );
});

describe("hostsOf", () => {
  it("reads back what originsOf wrote", () => expect(hostsOf(originsOf("example.com"))).toEqual(["example.com"]));
  it("names none for all sites", () => expect(hostsOf(["<all_urls>", "*://*/*", "https://*/*"])).toEqual([]));
  it("sorts", () => expect(hostsOf(["*://b.org/*", "https://a.org/*"])).toEqual(["a.org", "b.org"]));
});
