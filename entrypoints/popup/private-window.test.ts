import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** The extension API is taken from the global object when it is first asked for. */
vi.stubGlobal("chrome", fakeBrowser);
const { isPrivateWindow, opensTabsHere } = await import("./private-window");

afterEach(() => {
  vi.restoreAllMocks();
});

/** The window that this page stands in. */
function standIn(incognito: boolean) {
  vi.spyOn(fakeBrowser.windows, "getCurrent").mockResolvedValue({ incognito } as never);
}

describe.each([false, true])("in a window of which private is %s", (incognito) => {
  it("says so", async () => {
    standIn(incognito);
    expect(await isPrivateWindow()).toBe(incognito);
  });

  it.each([
    ["Chromium, where our tabs would open elsewhere", false, !incognito],
    ["Firefox", true, true],
  ])("offers a tab in %s", async (_, firefox, offered) => {
    standIn(incognito);
    expect(await opensTabsHere(firefox)).toBe(offered);
  });
});
