import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** The storage library takes the extension API from the global object when it is loaded. */
vi.stubGlobal("chrome", fakeBrowser);
const { changeSettings, loadSettings, saveSettings, watchSettings } = await import("./store");

const lines: unknown[][] = [];
beforeEach(() => {
  fakeBrowser.reset();
  lines.length = 0;
  vi.spyOn(console, "warn").mockImplementation((...args: unknown[]) => {
    lines.push(args);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const stored = async () => (await fakeBrowser.storage.local.get("settings")).settings;

describe("loadSettings and saveSettings", () => {
  it("begin with the defaults", async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(lines).toEqual([]);
  });

  it.each<[string, Partial<Settings>]>([
    ["nothing", {}],
    ["one field", { enabled: false }],
    ["two fields", { mentions: "first", sitesOff: ["vela.test"] }],
  ])("store only what was changed: %s", async (_, changed) => {
    await saveSettings({ ...DEFAULT_SETTINGS, ...changed });
    expect(await stored()).toEqual(changed);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, ...changed });
  });

  it("store nothing that was changed back", async () => {
    await saveSettings({ ...DEFAULT_SETTINGS, enabled: false });
    await saveSettings(DEFAULT_SETTINGS);
    expect(await stored()).toEqual({});
  });

  it("keep to storage.local: what syncs leaves the machine", async () => {
    await saveSettings({ ...DEFAULT_SETTINGS, enabled: false });
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it("leave a damaged field aside and say so once", async () => {
    await fakeBrowser.storage.local.set({ settings: { enabled: "no", mentions: "first" } });
    for (let i = 0; i < 3; i++) expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, mentions: "first" });
    expect(lines).toEqual([["Backgrounder: stored settings that do not fit were left aside: enabled"]]);
  });

  it("fall back to the defaults where storage cannot be read, and say so once", async () => {
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValue(new Error("disk full"));
    for (let i = 0; i < 3; i++) expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(lines).toEqual([
      ["Backgrounder: settings could not be read; the defaults are used", new Error("disk full")],
    ]);
  });

  it("reject where storage refuses to be written", async () => {
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("disk full"));
    await expect(saveSettings({ ...DEFAULT_SETTINGS, enabled: false })).rejects.toThrow("disk full");
  });
});

describe("changeSettings", () => {
  it("keeps each of several changes at once", async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, enabled: false })),
      changeSettings((settings) => ({ ...settings, mentions: "first" })),
    ]);
    expect(await stored()).toEqual({ enabled: false, mentions: "first" });
  });

  it("rejects where storage refuses, and the next change is made all the same", async () => {
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("disk full"));
    await expect(changeSettings((settings) => ({ ...settings, enabled: false }))).rejects.toThrow("disk full");
    await changeSettings((settings) => ({ ...settings, mentions: "first" }));
    expect(await stored()).toEqual({ mentions: "first" });
  });
});

describe("watchSettings", () => {
  it("calls back with whole settings after each change, until it is ended", async () => {
    const seen: Settings[] = [];
    const end = watchSettings((settings) => seen.push(settings));
    await saveSettings({ ...DEFAULT_SETTINGS, enabled: false });
    await fakeBrowser.storage.local.set({ settings: { mentions: "first" } });
    end();
    await saveSettings(DEFAULT_SETTINGS);
    expect(seen).toEqual([
      { ...DEFAULT_SETTINGS, enabled: false },
      { ...DEFAULT_SETTINGS, mentions: "first" },
    ]);
  });

  it("calls back with the defaults when everything stored is taken away", async () => {
    await saveSettings({ ...DEFAULT_SETTINGS, enabled: false });
    const seen: Settings[] = [];
    const end = watchSettings((settings) => seen.push(settings));
    await fakeBrowser.storage.local.remove("settings");
    end();
    expect(seen).toEqual([DEFAULT_SETTINGS]);
  });
});
