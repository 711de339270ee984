import { randomUUID } from "node:crypto";
import puppeteer, { type Browser } from "puppeteer-core";
import { bidiOf } from "./bidi";
import { browserEnvironment } from "./browser-environment";
import { type BrowserSession, GECKO_ID, type SessionOptions, VIEWPORT } from "./browser-session";
import type { DrivenPage, Point } from "./driven-page";
import { endBrowser } from "./end-browser";
import {
  chooseFromMenu,
  focusFirefoxPage,
  pressFirefoxKeys,
  stopFirefoxBackground,
  typeIntoAddressBar,
} from "./firefox-input";
import { firefoxPage } from "./firefox-page";
import { allowPermission, pressFirefoxButton } from "./firefox-toolbar";
import { lookFor, waitFor } from "./time-limit";

/** What Firefox alone offers: its own window, which the driver reaches. */
export interface FirefoxSession extends BrowserSession {
  /** Waits until the browser asks for a permission, and presses Allow. */
  allowPermission(): Promise<void>;
  /** Presses keys together over a page; the browser's own shortcuts hear them first. */
  pressKeys(page: DrivenPage, ...keys: string[]): Promise<void>;
  /** Types into the address bar, and gives the rows below once one holds `awaited`. */
  typeIntoAddressBar(text: string, awaited: string): Promise<string[]>;
  /** Presses a key in the address bar. */
  pressInAddressBar(key: string): Promise<void>;
  /** Opens a page's context menu with the right button, and presses the item whose label begins so; gives the label. */
  chooseFromMenu(page: DrivenPage, at: Point, label: string): Promise<string>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
}

/** Starts Firefox with the extension loaded as a temporary add-on. */
export async function launchFirefox(path: string, options: SessionOptions): Promise<FirefoxSession> {
  const uuid = options.profile === undefined ? randomUUID() : KEPT_UUID;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: path,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // The only way to drive pages of the extension and the browser's own toolbar.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: firefoxPreferences(options, uuid),
    env: browserEnvironment(options),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  if (options.extension !== null) await browser.installExtension(options.extension);
  return sessionOf(browser, `moz-extension://${uuid}`, options.headless);
}

/** A profile that is kept must find the extension under the same address after a restart. */
const KEPT_UUID = "6f0c1d52-8a43-4c1b-9a7e-2b1f5d3c7e90";

function firefoxPreferences(options: SessionOptions, uuid: string): Record<string, string | boolean | number> {
  return {
    "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: uuid }),
    // A temporary add-on would lose its storage and address when the browser closes.
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    ...(options.still
      ? {
          "layout.css.devPixelsPerPx": "1.0",
          "gfx.text.subpixel-position.force-disabled": true,
          "gfx.color_management.mode": 0,
        }
      : {}),
    ...(options.loopback === "all"
      ? { "network.dns.forceResolve": "127.0.0.1" }
      : { "network.dns.localDomains": options.loopback.join(",") }),
  };
}

function sessionOf(browser: Browser, extensionOrigin: string, headless: boolean): FirefoxSession {
  const bidi = bidiOf(browser);
  const closed = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  const contexts = new WeakMap<DrivenPage, string>();

  async function wrap(context: string): Promise<DrivenPage> {
    if (headless) await bidi("browsingContext.setViewport", { context, viewport: VIEWPORT });
    const page = firefoxPage(bidi, context);
    contexts.set(page, context);
    return page;
  }

  function contextOf(page: DrivenPage): string {
    const context = contexts.get(page);
    if (context === undefined) throw new Error("expected a page of this session");
    return context;
  }

  async function open(url: string): Promise<DrivenPage> {
    const { context } = await bidi("browsingContext.create", { type: "tab" });
    const page = await wrap(context);
    await page.goto(url);
    return page;
  }

  return {
    engine: "firefox",
    extensionOrigin,
    open,
    extensionPage: (path) => open(`${extensionOrigin}/${path}`),
    closed,
    processId: browser.process()?.pid,
    async welcomePage(limit) {
      const url = `${extensionOrigin}/welcome.html`;
      const tabs = async () => (await bidi("browsingContext.getTree", {})).contexts;
      const tab = await lookFor(async () => (await tabs()).find((candidate) => candidate.url === url), limit);
      return tab && wrap(tab.context);
    },
    async takeTab(fits) {
      const tabs = async () => (await bidi("browsingContext.getTree", {})).contexts;
      const tab = await waitFor("a new tab", async () => (await tabs()).find(({ url }) => fits(url)));
      await bidi("browsingContext.close", { context: tab.context });
      return tab.url;
    },
    async pressToolbarButton(page) {
      contextOf(page);
      await page.activate();
      return pressFirefoxButton(bidi);
    },
    allowPermission: () => allowPermission(bidi),
    async pressKeys(page, ...keys) {
      contextOf(page);
      await page.activate();
      await focusFirefoxPage(bidi);
      await pressFirefoxKeys(bidi, keys);
    },
    typeIntoAddressBar: (text, awaited) => typeIntoAddressBar(bidi, text, (row) => row.includes(awaited)),
    pressInAddressBar: (key) => pressFirefoxKeys(bidi, [key]),
    async chooseFromMenu(page, at, label) {
      await page.activate();
      return chooseFromMenu(bidi, contextOf(page), at, label);
    },
    stopBackground: () => stopFirefoxBackground(bidi),
    close: () => endBrowser(browser),
  };
}
