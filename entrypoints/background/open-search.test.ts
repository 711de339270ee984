import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { AskedFrom, Disposition } from "./open-search";

/** The extension API is taken from the global object when it is loaded. */
vi.stubGlobal("chrome", fakeBrowser);
const { openSearch } = await import("./open-search");

const TAB = { id: 2, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const created: object[] = [];
const updated: unknown[][] = [];
beforeEach(() => {
  created.length = 0;
  updated.length = 0;
  vi.spyOn(fakeBrowser.runtime, "getURL").mockImplementation((path) => `extension://id${path}`);
  vi.spyOn(fakeBrowser.tabs, "create").mockImplementation(async (properties) => {
    created.push(properties);
    return TAB;
  });
  vi.spyOn(fakeBrowser.tabs, "update").mockImplementation(async (...details: unknown[]) => {
    updated.push(details);
    return TAB;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const OMAN = { query: "Oman", id: "oman" };
const ADDRESS = "extension://id/search.html?q=Oman&id=oman";
const tab = (incognito: boolean): AskedFrom => ({ id: 5, windowId: 7, incognito });

describe("openSearch in a tab of its own", () => {
  it.each<[string, AskedFrom | undefined, string, object]>([
    ["from nowhere", undefined, "", {}],
    ["from a tab, in its window", tab(false), "", { windowId: 7 }],
    ["from a private tab of Firefox, in its window", tab(true), "1", { windowId: 7 }],
  ])("%s", async (_, from, firefox, place) => {
    vi.stubEnv("FIREFOX", firefox);
    await openSearch(OMAN, from);
    expect(created).toEqual([{ url: ADDRESS, active: true, ...place }]);
    expect(updated).toEqual([]);
  });

  it("behind the tab in front where that was asked for", async () => {
    await openSearch(OMAN, tab(false), "newBackgroundTab");
    expect(created).toEqual([expect.objectContaining({ active: false })]);
  });

  it.each<Disposition>(["newForegroundTab", "currentTab"])(
    "from a private tab of Chromium: empty, and in whatever window the browser takes (%s)",
    async (where) => {
      await openSearch(OMAN, tab(true), where);
      expect(created).toEqual([{ url: "extension://id/search.html", active: true }]);
      expect(updated).toEqual([]);
    },
  );
});

describe("openSearch in the tab that is there", () => {
  it.each<[string, AskedFrom, string]>([
    ["an ordinary one", tab(false), ""],
    ["a private one of Firefox", tab(true), "1"],
  ])("%s", async (_, from, firefox) => {
    vi.stubEnv("FIREFOX", firefox);
    await openSearch(OMAN, from, "currentTab");
    expect(updated).toEqual([[5, { url: ADDRESS }]]);
    expect(created).toEqual([]);
  });

  it("opens a new one where there is none", async () => {
    await openSearch(OMAN, undefined, "currentTab");
    expect(created).toEqual([{ url: ADDRESS, active: true }]);
  });
});

it.each<[string, string, string]>([
  ["nothing", "", ""],
  ["white space", " \n", ""],
  ["lines", " a\r\n\tb\u0000c ", "?q=a+b+c"],
  ["a passage", "x".repeat(81), `?q=${"x".repeat(80)}`],
  ["a passage of pairs", "😀".repeat(81), `?q=${"%F0%9F%98%80".repeat(80)}`],
])("openSearch shortens %s", async (_, query, parameters) => {
  await openSearch({ query, id: null });
  expect(created).toEqual([{ url: `extension://id/search.html${parameters}`, active: true }]);
});
