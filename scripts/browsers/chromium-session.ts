import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page, type WebWorker } from "puppeteer-core";
import { browserEnvironment } from "./browser-environment";
import { type BrowserSession, type SessionOptions, VIEWPORT } from "./browser-session";
import { chromiumPage } from "./chromium-page";
import { heapOf, type TraceEvent, trace } from "./chromium-trace";
import type { DrivenPage, ToolbarPopup } from "./driven-page";
import { endBrowser } from "./end-browser";
import { lookFor, waitFor } from "./time-limit";

/** What Chromium alone offers: its background worker. */
export interface ChromiumSession extends BrowserSession {
  /** The background's service worker, woken if it sleeps. */
  worker(): Promise<WebWorker>;
  /** What the browser does while some work is done with a page. */
  trace(page: DrivenPage, work: () => Promise<void>): Promise<TraceEvent[]>;
  /** Size of a page's JavaScript heap after a collection, bytes; scripts of extensions in it count. */
  heapOf(page: DrivenPage): Promise<number>;
  /** Whether the worker is running now. */
  workerRuns(): boolean;
}

/** Starts Chromium, Chrome or Edge with the extension loaded. */
export async function launchChromium(path: string, options: SessionOptions): Promise<ChromiumSession> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "backgrounder-chromium-"));
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: options.headless,
    pipe: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    enableExtensions: true,
    defaultViewport: options.headless ? VIEWPORT : null,
    args: chromiumArguments(options),
    env: browserEnvironment(options),
  });
  const id = options.extension === null ? "" : await browser.installExtension(options.extension);
  return sessionOf(browser, id, options.profile === undefined ? profile : null);
}

function chromiumArguments(options: SessionOptions): string[] {
  const hosts = options.loopback === "all" ? ["*"] : options.loopback;
  // A root user (containers, CI) cannot have Chromium's sandbox.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const quiet = [
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1`).join(", ");
  return [
    ...sandbox,
    ...quiet,
    ...(options.headless ? ["--disable-gpu"] : []),
    ...(options.still ? ["--disable-lcd-text", "--force-color-profile=srgb"] : []),
    ...(rules ? [`--host-resolver-rules=${rules}`] : []),
    ...(options.netLog ? [`--log-net-log=${options.netLog}`, "--net-log-capture-mode=IncludeSensitive"] : []),
  ];
}

function sessionOf(browser: Browser, id: string, throwAway: string | null): ChromiumSession {
  const extensionOrigin = `chrome-extension://${id}`;
  const pages = new WeakMap<DrivenPage, Page>();
  const closed = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));

  function wrap(raw: Page): DrivenPage {
    const page = chromiumPage(raw);
    pages.set(page, raw);
    return page;
  }

  function rawOf(page: DrivenPage): Page {
    const raw = pages.get(page);
    if (!raw) throw new Error("expected a page of this session");
    return raw;
  }

  async function open(url: string): Promise<DrivenPage> {
    const page = wrap(await browser.newPage());
    await page.goto(url);
    return page;
  }

  const workerTarget = () =>
    browser.targets().find((target) => target.type() === "service_worker" && target.url().startsWith(extensionOrigin));

  return {
    engine: "chromium",
    extensionOrigin,
    open,
    extensionPage: (path) => open(`${extensionOrigin}/${path}`),
    closed,
    async welcomePage(limit) {
      const target = () =>
        browser.targets().find((t) => t.type() === "page" && t.url() === `${extensionOrigin}/welcome.html`);
      const raw = await lookFor(async () => target()?.page(), limit);
      return raw && wrap(raw);
    },
    async takeTab(fits) {
      const fitting = () => browser.targets().find((target) => target.type() === "page" && fits(target.url()));
      const target = await waitFor("a new tab", async () => fitting());
      const url = target.url();
      await (await target.page())?.close();
      return url;
    },
    processId: browser.process()?.pid,
    trace: (page, work) => trace(rawOf(page), work),
    heapOf: (page) => heapOf(rawOf(page)),
    workerRuns: () => workerTarget() !== undefined,
    worker: () => waitFor("the background worker", async () => (await workerTarget()?.worker()) ?? null),
    async pressToolbarButton(page) {
      const raw = rawOf(page);
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error("expected an extension in this session");
      await extension.triggerAction(raw);
      const popup = await waitFor("the popup", async () =>
        (await extension.pages()).find((candidate) => candidate.url().includes("/popup.html")),
      );
      return toolbarPopup(chromiumPage(popup));
    },
    async close() {
      await endBrowser(browser);
      if (throwAway) rmSync(throwAway, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function toolbarPopup(page: DrivenPage): ToolbarPopup {
  return {
    close: () => page.close(),
    text: () => page.evaluate(() => document.body.innerText),
    clickButton: (label) =>
      page.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll("button")];
        const button = buttons.find((candidate) => candidate.textContent?.includes(wanted));
        button?.click();
        return button !== undefined;
      }, label),
  };
}
