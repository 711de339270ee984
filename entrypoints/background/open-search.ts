import { browser } from "../../lib/platform/browser";
import { type Place, parametersOf } from "../search/address";

/** The tab in which the search was asked for, as far as it counts here. */
export interface AskedFrom {
  id?: number | undefined;
  windowId?: number | undefined;
  incognito: boolean;
}

/** Where to open it, as browsers say it for their address bars. */
export type Disposition = "currentTab" | "newForegroundTab" | "newBackgroundTab";

/** Longer queries are cut, in characters: what is longer was a passage, and stands in the address bar. */
const QUERY_LIMIT = 80;

/**
 * Opens the search page, in a tab of its own in front unless told otherwise. Asked for from a private window, Firefox
 * opens it there. Chromium would open it in another window, whose history keeps the address: there it opens empty, and
 * always in a tab of its own.
 */
export async function openSearch(
  { query, id }: Place,
  from?: AskedFrom,
  where: Disposition = "newForegroundTab",
): Promise<void> {
  const kept = from?.incognito === true && !import.meta.env.FIREFOX;
  const parameters = kept ? "" : parametersOf({ query: shortened(query), id });
  // Both calls stand as scripts/testing/bundle-ways-out.ts allows them, to the letter: no other may open an address.
  if (where === "currentTab" && from?.id !== undefined && !kept) {
    await browser.tabs.update(from.id, { url: browser.runtime.getURL(`/search.html${parameters}`) });
    return;
  }
  await browser.tabs.create({
    url: browser.runtime.getURL(`/search.html${parameters}`),
    active: where !== "newBackgroundTab",
    ...(from?.windowId !== undefined && !kept && { windowId: from.windowId }),
  });
}

/** A query on one line, cut after a word. */
function shortened(query: string): string {
  const line = [...query.replace(/[\p{Cc}\s]+/gu, " ").trim()];
  const cut = line.slice(0, QUERY_LIMIT).join("");
  return line.length > QUERY_LIMIT ? cut.replace(/\s\S*$/u, "") : cut;
}
