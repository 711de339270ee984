import { reportOnce } from "../../lib/base/report";
import { browser } from "../../lib/platform/browser";

/** Names the item of the context menu; stays the same, since browsers keep items over restarts. */
export const LOOK_UP_ITEM = "look-up";

/** Calls wait for the one before: two at once would make the same item twice. */
let last: Promise<void> = Promise.resolve();

/** Puts “Look up …” into the context menu of selections, anew after an install, an update and a start of the browser. */
export function offerLookUp(): void {
  const offer = () => {
    last = last.then(makeItem).catch((error: unknown) => reportOnce("the context menu could not be made", error));
  };
  browser.runtime.onInstalled.addListener(offer);
  browser.runtime.onStartup.addListener(offer);
}

async function makeItem(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP_ITEM, contexts: ["selection"], title: "Look up “%s”" });
}
