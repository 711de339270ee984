import { defineBackground } from "wxt/utils/define-background";
import { reportOnce } from "../../lib/base/report";
import { createLibrary } from "../../lib/library/library";
import { siteName } from "../../lib/library/site-name";
import { onMessage } from "../../lib/messages/messenger";
import { browser } from "../../lib/platform/browser";
import { isOnFor, switchesOn, withMuted } from "../../lib/settings/settings";
import { changeSettings, loadSettings, watchSettings } from "../../lib/settings/store";
import { fetchPack } from "./fetch-pack";
import { injectCards, injectGates, injectReader } from "./inject";
import { startLookUps } from "./look-up";
import { startOmnibox } from "./omnibox";
import { openSearch } from "./open-search";
import { syncOwnSites } from "./own-sites";
import { startWalks } from "./walk";

declare const __NEWS_SITES__: { host: string; name: string }[];

/** The background: holds the facts, answers every question about them, and puts the reader into articles. */
export default defineBackground(() => {
  const library = createLibrary(fetchPack);

  onMessage("pageFound", async ({ sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !sender.url) return false;
    if (!isOnFor(await loadSettings(), new URL(sender.url).hostname)) return false;
    await injectReader(tabId, sender.frameId ?? 0);
    return true;
  });
  onMessage("readPage", async ({ data: tabId, sender }) => {
    // The popup's to ask; a page's process must not choose tabs.
    if (!sender.url?.startsWith(browser.runtime.getURL("/"))) return "expected a page of the extension to ask";
    try {
      await injectReader(tabId, 0);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
  onMessage("settings", () => loadSettings());
  onMessage("cardsWanted", async ({ sender }) => {
    if (sender.tab?.id === undefined) throw new Error("Expected a page's script to ask for cards");
    await injectCards(sender.tab.id, sender.frameId ?? 0);
  });
  onMessage("mute", ({ data: { id, name, on } }) =>
    changeSettings((settings) => withMuted(settings, { id, name }, on)),
  );
  onMessage("openSearch", ({ data: { id, name }, sender }) => openSearch({ query: name, id }, sender.tab));
  onMessage("annotate", ({ data, sender }) =>
    library.annotate({ ...data, site: siteName(__NEWS_SITES__, sender.url) }),
  );
  onMessage("lookUp", ({ data }) => library.lookUp(data));
  onMessage("map", ({ data }) => library.map(data));
  onMessage("search", ({ data }) => library.search(data.query, data.limit));
  onMessage("packStatus", () => library.status());
  onMessage("newsSites", () => __NEWS_SITES__);
  startLookUps(library);
  startOmnibox(library);
  startWalks();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update drops what was registered, and open tabs keep scripts of the version before.
    void syncOwnSites().then(readOpenTabs);
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
  });
  // Tabs are read after the registration: a page that was opened meanwhile has missed it.
  browser.permissions.onAdded.addListener(() => void syncOwnSites().then(readOpenTabs));
  browser.permissions.onRemoved.addListener(() => void syncOwnSites());
  // Readers switch themselves off; pages that have none must hear that they may be read again.
  watchSettings((settings, before) => {
    if (switchesOn(settings, before)) readOpenTabs();
  });
});

/** Runs the gate in all open tabs that we may read; whatever fails is reported and harms nothing else. */
function readOpenTabs(): void {
  injectGates().catch((error: unknown) => reportOnce("open tabs were not read", error));
}
