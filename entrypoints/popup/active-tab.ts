import { browser } from "../../lib/platform/browser";

export interface ActiveTab {
  id: number;
  /** Host of an http(s) page; null where the page may not be known, or is none that can be read. */
  host: string | null;
  /** False on pages that no extension may read, as far as the address is known. */
  readable: boolean;
}

/** The tab that the popup speaks of: `?tab=<id>` where the popup stands in a tab of its own, else the active one. */
export async function activeTab(): Promise<ActiveTab | null> {
  const given = Number(new URLSearchParams(location.search).get("tab"));
  const tab = given
    ? await browser.tabs.get(given)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  if (!tab.url) return { id: tab.id, host: null, readable: true };
  const { protocol, hostname } = new URL(tab.url);
  const web = protocol === "http:" || protocol === "https:";
  return { id: tab.id, host: web ? hostname : null, readable: web || protocol === "file:" };
}
