import { defineBackground } from "wxt/utils/define-background";
import { reportOnce } from "../../lib/base/report";
import { createLibrary } from "../../lib/library/library";
import { onMessage } from "../../lib/messages/messenger";
import { browser } from "../../lib/platform/browser";
import { isOnFor } from "../../lib/settings/settings";
import { loadSettings, watchSettings } from "../../lib/settings/store";
import { fetchPack } from "./fetch-pack";
import { injectGates, injectReader } from "./inject";
import { syncOwnSites } from "./own-sites";

declare const __NEWS_SITES__: { host: string; name: string }[];

/** The background: holds the facts, answers every question about them, and puts the reader into articles. */
export default defineBackground(() => {
  const library = createLibrary(fetchPack);

  onMessage("pageFound", async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !isOnFor(await loadSettings(), data.host)) return false;
    await injectReader(tabId, sender.frameId ?? 0);
    return true;
  });
  onMessage("readPage", async ({ data: tabId }) => {
    try {
      await injectReader(tabId, 0);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
  onMessage("settings", () => loadSettings());
  onMessage("annotate", ({ data }) => library.annotate(data));
  onMessage("lookUp", ({ data }) => library.lookUp(data));
  onMessage("search", ({ data }) => library.search(data.query, data.limit));
  onMessage("packStatus", () => library.status());
  onMessage("newsSites", () => __NEWS_SITES__);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Open tabs keep scripts of the version before, or have none: the gate starts this version's reader.
    void injectGates().catch((error: unknown) => reportOnce("open tabs were not read", error));
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
  });
  browser.permissions.onAdded.addListener(() => void syncOwnSites());
  browser.permissions.onRemoved.addListener(() => void syncOwnSites());
  // Readers switch themselves off; only pages without one need to hear that they may be read again.
  watchSettings((next) => {
    if (next.enabled) void injectGates().catch((error: unknown) => reportOnce("open tabs were not read", error));
  });
});
