import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { LookUp } from "./look-ups";

/** The storage library takes the extension API from the global object when it is loaded. */
vi.stubGlobal("chrome", fakeBrowser);
const { clearLookUps, keepLookUp, loadLookUps, watchLookUps } = await import("./store");

const OMAN: LookUp = { id: "oman", name: "Oman", kind: "place" };
const IRAN: LookUp = { id: "iran", name: "Iran", kind: "place" };
const inPublic = async () => false;
const inPrivate = async () => true;

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

const stored = async () => (await fakeBrowser.storage.session.get()).lookUps;

describe("keepLookUp", () => {
  it("keeps what is looked up, newest first, in the session's storage alone", async () => {
    await keepLookUp(OMAN, inPublic);
    await keepLookUp(IRAN, inPublic);
    expect(await loadLookUps()).toEqual([IRAN, OMAN]);
    expect(await stored()).toEqual([IRAN, OMAN]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it("keeps both of two at once, and neither where they are cleared right after", async () => {
    await Promise.all([keepLookUp(OMAN, inPublic), keepLookUp(IRAN, inPublic)]);
    expect(await loadLookUps()).toEqual([IRAN, OMAN]);
    await Promise.all([keepLookUp(OMAN, inPublic), clearLookUps()]);
    expect(await loadLookUps()).toEqual([]);
  });

  it("says once where the browser refuses to keep it", async () => {
    vi.spyOn(fakeBrowser.storage.session, "set").mockRejectedValue(new Error("quota"));
    await keepLookUp(OMAN, inPublic);
    await keepLookUp(IRAN, inPublic);
    expect(lines).toEqual([["Backgrounder: a look-up could not be kept", new Error("quota")]]);
  });

  it.each<[string, () => Promise<boolean>]>([
    ["a private window", inPrivate],
    ["a window of which nothing is known", () => Promise.reject(new Error("no window"))],
  ])("keeps nothing from %s", async (_, isPrivate) => {
    await keepLookUp(OMAN, isPrivate);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});

describe("the look-ups", () => {
  it("are none at first, and after they were cleared", async () => {
    expect(await loadLookUps()).toEqual([]);
    await keepLookUp(OMAN, inPublic);
    await clearLookUps();
    expect(await loadLookUps()).toEqual([]);
    expect(await stored()).toBeUndefined();
  });

  it("are none where they cannot be read", async () => {
    vi.spyOn(fakeBrowser.storage.session, "get").mockRejectedValue(new Error("gone"));
    expect(await loadLookUps()).toEqual([]);
  });

  it("are told after each change, until that is ended", async () => {
    const seen: string[] = [];
    const end = watchLookUps((lookUps) => seen.push(lookUps.map(({ id }) => id).join(" ")));
    await keepLookUp(OMAN, inPublic);
    await keepLookUp(IRAN, inPublic);
    await clearLookUps();
    end();
    await keepLookUp(OMAN, inPublic);
    expect(seen).toEqual(["oman", "iran oman", ""]);
  });
});
