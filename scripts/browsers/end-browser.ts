import type { Browser } from "puppeteer-core";
import { withTimeLimit } from "./time-limit";

/** Longest wait for a browser to close by itself, in ms. */
const CLOSE_LIMIT = 10_000;

/** Closes a browser; one that does not close in time is ended by its process. */
export async function endBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  try {
    await withTimeLimit("closing the browser", browser.close(), CLOSE_LIMIT);
  } catch (error) {
    if (child?.exitCode === null) child.kill("SIGKILL");
    else if (child === null) throw error;
  }
}
