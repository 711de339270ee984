import { describe, expect, it } from "vitest";
import { findBrowser, findEngine, type Surroundings } from "./find-browser";

function machine(files: string[], env: NodeJS.ProcessEnv = {}, platform: NodeJS.Platform = "linux"): Surroundings {
  return { env: { PATH: "/usr/bin", ...env }, platform, isExecutable: (path) => files.includes(path) };
}

const CHROMIUM = "/usr/bin/chromium";
const FIREFOX = "/usr/bin/firefox-esr";
const EDGE = "/opt/microsoft/msedge/msedge";

describe("findBrowser", () => {
  const both = machine([CHROMIUM, FIREFOX, EDGE]);
  it.each([
    ["no wish takes the first there is", undefined, both, { engine: "chromium", path: CHROMIUM }],
    ["a name", "firefox", both, { engine: "firefox", path: FIREFOX }],
    ["a usual place that is not on PATH", "edge", both, { engine: "chromium", path: EDGE }],
    ["a name that is not there", "chrome", both, null],
    ["a path", "/own/firefox", machine(["/own/firefox"]), { engine: "firefox", path: "/own/firefox" }],
    ["a path that is not there", "/own/firefox", both, null],
    ["an empty machine", undefined, machine([]), null],
    [
      "macOS",
      undefined,
      machine(["/Applications/Firefox.app/Contents/MacOS/firefox"], {}, "darwin"),
      { engine: "firefox", path: "/Applications/Firefox.app/Contents/MacOS/firefox" },
    ],
  ])("%s", (_, wish, around, found) => {
    expect(findBrowser(wish, around)).toEqual(found);
  });
});

describe("findEngine", () => {
  it("takes the env variable of its engine and falls back to nothing else", () => {
    expect(findEngine("firefox", machine(["/own/ff", FIREFOX], { BACKGROUNDER_FIREFOX: "/own/ff" }))?.path).toBe(
      "/own/ff",
    );
    expect(findEngine("chromium", machine([CHROMIUM], { BACKGROUNDER_CHROMIUM: "/gone" }))).toBeNull();
  });
});
