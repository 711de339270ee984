import { resolve } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { buildFolder, type Engine } from "../../../scripts/browsers/browser-choice";
import { type BrowserSession, type SessionOptions, WELCOME_LIMIT } from "../../../scripts/browsers/browser-session";
import type { DrivenPage } from "../../../scripts/browsers/driven-page";
import { findEngine } from "../../../scripts/browsers/find-browser";
import { launchSession } from "../../../scripts/browsers/launch";
import { type PageServer, startServer } from "../../../scripts/serve";

export const ENGINES: readonly Engine[] = ["chromium", "firefox"];
/** Listed news hosts under whose names the tests serve pages, and one that is on no list. */
export const NEWS_HOST = "apnews.com";
export const OTHER_NEWS_HOST = "www.bbc.com";
export const UNLISTED_HOST = "notes.unlisted.example";

/** A browser with the extension, and a server that answers under every host name. */
export interface Lab {
  engine: Engine;
  session: BrowserSession;
  server: PageServer;
  /** Serves HTML below a story's path and opens it, under a listed host unless told otherwise. */
  openPage(
    html: string,
    options?: { host?: string; path?: string; headers?: Record<string, string> },
  ): Promise<DrivenPage>;
  close(): Promise<void>;
}

/** Whether tests can run in an engine here; `npm test` has looked already and says so in the environment. */
export function hasEngine(engine: Engine): boolean {
  const told = process.env.BACKGROUNDER_ENGINES;
  return told === undefined ? findEngine(engine) !== null : told.split(",").includes(engine);
}

/** Starts a browser with the production build, or another folder, without any way to the network. */
export async function openLab(engine: Engine, options: Partial<SessionOptions> = {}): Promise<Lab> {
  const browser = findEngine(engine);
  if (!browser) throw new Error(`expected a browser for ${engine}`);
  const server = await startServer();
  const extension = resolve(buildFolder(engine));
  const session = await launchSession(browser, { extension, loopback: "all", headless: true, ...options });
  // A new extension opens its welcome page in front of all others: wait for that, or it would cover a test's page.
  await (await session.welcomePage(WELCOME_LIMIT))?.close();
  let pages = 0;
  return {
    engine,
    session,
    server,
    async openPage(html, { host = NEWS_HOST, path = `/article/story-${++pages}`, headers = {} } = {}) {
      server.put(path, { body: html, headers });
      const page = await session.open(server.url(host, path));
      await page.activate();
      return page;
    },
    async close() {
      await session.close();
      await server.close();
    },
  };
}

/** A group of tests in each engine, with one browser for the group; skipped where the engine has no browser. */
export function inEachBrowser(title: string, tests: (lab: () => Lab) => void, engines = ENGINES): void {
  for (const engine of engines) {
    describe.skipIf(!hasEngine(engine))(`${title} (${engine})`, () => {
      let lab: Lab | undefined;
      beforeAll(async () => {
        lab = await openLab(engine);
      });
      afterAll(() => lab?.close());
      tests(() => {
        if (!lab) throw new Error("the browser did not start");
        return lab;
      });
    });
  }
}
