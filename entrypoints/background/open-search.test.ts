import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { AskedFrom } from "./open-search";

/** The extension API is taken from the global object when it is loaded. */
vi.stubGlobal("chrome", fakeBrowser);
const { openSearch } = await import("./open-search");

const created: object[] = [];
beforeEach(() => {
  created.length = 0;
  vi.spyOn(fakeBrowser.runtime, "getURL").mockImplementation((path) => `extension://id${path}`);
  vi.spyOn(fakeBrowser.tabs, "create").mockImplementation(async (properties) => {
    created.push(properties);
    return { id: 2, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const WISH = { query: "Oman", id: "oman" };
const tab = (incognito: boolean): AskedFrom => ({ windowId: 7, incognito });

describe("openSearch", () => {
  it.each<[string, AskedFrom | undefined, string, object]>([
    ["from nowhere", undefined, "", {}],
    ["from a tab, in its window", tab(false), "", { windowId: 7 }],
    ["from a private tab of Firefox, in its window", tab(true), "1", { windowId: 7 }],
  ])("%s", async (_, from, firefox, place) => {
    vi.stubEnv("FIREFOX", firefox);
    await openSearch(WISH, from);
    expect(created).toEqual([{ url: "extension://id/search.html?q=Oman&id=oman", active: true, ...place }]);
  });

  it("from a private tab of Chromium: empty, and in whatever window the browser takes", async () => {
    await openSearch(WISH, tab(true));
    expect(created).toEqual([{ url: "extension://id/search.html", active: true }]);
  });

  it("behind the tab in front where that was asked for", async () => {
    await openSearch(WISH, tab(false), false);
    expect(created).toEqual([expect.objectContaining({ active: false })]);
  });
});
