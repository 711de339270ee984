import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { matchPatterns, readNewsSites } from "./news-sites";

const folder = mkdtempSync(join(tmpdir(), "news-sites-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string) {
  const file = join(folder, "sites.yaml");
  writeFileSync(file, text);
  return readNewsSites(file);
}

const site = (host: string) => `- { host: ${host}, name: ${host} }\n`;

describe("readNewsSites", () => {
  it("reads a list", () => {
    expect(read("- { host: lumeria.test, name: The Lumerian }\n- { host: news.vela.test, name: Vela News }\n")).toEqual(
      [
        { host: "lumeria.test", name: "The Lumerian" },
        { host: "news.vela.test", name: "Vela News" },
      ],
    );
  });

  it.each([
    ["out of order", site("b.test") + site("a.test"), "b.test: expected hosts sorted, each once"],
    [
      "out of order at the end",
      site("a.test") + site("c.test") + site("b.test"),
      "c.test: expected hosts sorted, each once",
    ],
    ["a host twice", site("a.test") + site("a.test") + site("b.test"), "a.test: expected hosts sorted, each once"],
    [
      "the last host twice",
      site("a.test") + site("b.test") + site("b.test"),
      "b.test: expected hosts sorted, each once",
    ],
    ["capitals", site("Vela.test"), "0.host: expected a host name in lower case"],
    ["www.", site("www.vela.test"), "0.host: expected a host name in lower case, without www."],
    ["no dot", site("localhost"), "0.host: expected a host name"],
    ["an address", site('"https://vela.test"'), "0.host: expected a host name"],
    ["a pattern", site('"*.vela.test"'), "0.host: expected a host name"],
    ["no name", "- { host: a.test, name: '' }\n", "0.name"],
    ["an unknown key", "- { host: a.test, name: A, lang: en }\n", "0.lang"],
    ["a second entry", `${site("a.test")}- { host: b.test }\n`, "1.name"],
  ])("refuses %s and says where", (_, text, message) => {
    expect(() => read(text)).toThrow(`sites.yaml · ${message}`);
  });

  it.each(["", "hosts: []\n"])("refuses %j in words, without a place that is null", (text) => {
    expect(() => read(text)).toThrow(/sites\.yaml/);
    expect(() => read(text)).not.toThrow(/null:/);
  });

  it("takes the project's own list", () => {
    expect(readNewsSites().length).toBeGreaterThan(50);
  });
});

describe("matchPatterns", () => {
  it("covers a host and its subdomains, and no more", () => {
    expect(matchPatterns("vela.test")).toEqual(["*://vela.test/*", "*://*.vela.test/*"]);
  });
});
