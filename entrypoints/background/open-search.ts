import { browser } from "../../lib/platform/browser";
import { type SearchWish, searchAddress } from "./search-address";

/** The tab in which the search was asked for, as far as it counts here. */
export interface AskedFrom {
  windowId?: number | undefined;
  incognito: boolean;
}

/**
 * Opens the search page in a tab of its own, in front unless told otherwise. Asked for from a private window, Firefox
 * opens it there. Chromium would open it in another window, whose history keeps the address: there it opens empty.
 */
export async function openSearch(wish: SearchWish, from?: AskedFrom, active = true): Promise<void> {
  const kept = from?.incognito === true && !import.meta.env.FIREFOX;
  const url = browser.runtime.getURL(searchAddress(kept ? {} : wish));
  await browser.tabs.create({ url, active, ...(from?.windowId !== undefined && !kept && { windowId: from.windowId }) });
}
