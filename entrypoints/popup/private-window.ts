import { browser } from "../../lib/platform/browser";

/** Whether this page stands in a private window. The window is asked: one background serves both kinds. */
export async function isPrivateWindow(): Promise<boolean> {
  return (await browser.windows.getCurrent()).incognito;
}

/**
 * Whether a link to a tab of ours stays in this kind of window. Chromium opens pages of an extension in ordinary windows
 * only, so that a link would carry a look-up out of a private one.
 */
export async function opensTabsHere(inFirefox: boolean): Promise<boolean> {
  return inFirefox || !(await isPrivateWindow());
}
