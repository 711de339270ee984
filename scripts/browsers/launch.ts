import type { FoundBrowser } from "./browser-choice";
import type { BrowserSession, SessionOptions } from "./browser-session";
import { launchChromium } from "./chromium-session";
import { launchFirefox } from "./firefox-session";

/** Starts a browser of either engine with the extension loaded. */
export function launchSession(browser: FoundBrowser, options: SessionOptions): Promise<BrowserSession> {
  return browser.engine === "firefox" ? launchFirefox(browser.path, options) : launchChromium(browser.path, options);
}
