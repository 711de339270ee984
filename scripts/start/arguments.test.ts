import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments";

const SCREEN = { DISPLAY: ":0", INIT_CWD: import.meta.dirname };

describe("readArguments", () => {
  it.each([
    ["nothing", [], SCREEN, { headless: false, target: { type: "welcome" } }],
    ["no display", [], {}, { headless: true, target: { type: "welcome" } }],
    ["headless by wish", ["--headless"], SCREEN, { headless: true, target: { type: "welcome" } }],
    [
      "a browser",
      ["--browser", "firefox"],
      SCREEN,
      { browser: "firefox", headless: false, target: { type: "welcome" } },
    ],
    ["a browser with =", ["--browser=edge"], SCREEN, { browser: "edge", headless: false, target: { type: "welcome" } }],
    [
      "a URL",
      ["https://apnews.com/x"],
      SCREEN,
      { headless: false, target: { type: "url", url: "https://apnews.com/x" } },
    ],
    [
      "a file from the caller's folder",
      ["arguments.ts"],
      SCREEN,
      { headless: false, target: { type: "file", path: `${import.meta.dirname}/arguments.ts` } },
    ],
  ])("%s", (_, args, env, expected) => {
    expect(readArguments(args, env, "linux")).toEqual(expected);
  });

  it.each([
    ["--browser", ["--browser"]],
    ["--fast", ["--fast"]],
    ["gone.html", ["gone.html"]],
    ["https://b.example", ["https://a.example", "https://b.example"]],
  ])("refuses and names %s", (named, args) => {
    expect(readArguments(args, SCREEN, "linux")).toContain(named);
  });

  it("needs no display variable outside Linux", () => {
    expect(readArguments([], {}, "darwin")).toEqual({ headless: false, target: { type: "welcome" } });
  });
});
