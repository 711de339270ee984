import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildFolder } from "../../scripts/browsers/browser-choice";
import { WELCOME_LIMIT } from "../../scripts/browsers/browser-session";
import { waitForCard } from "../../scripts/browsers/card";
import { launchChromium } from "../../scripts/browsers/chromium-session";
import { findEngine } from "../../scripts/browsers/find-browser";
import { hoverMark, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { type PageServer, startServer } from "../../scripts/serve";
import { waysOutOfBuild } from "../../scripts/testing/bundle-ways-out";
import { hasEngine, NEWS_HOST } from "./support/lab";
import { addedRequests, requestedUrls } from "./support/net-log";
import { LEAK_HOST, LEAKS, type Leak, plantLeak } from "./support/planted-leaks";
import { storyPage } from "./support/story";

/*
 * URLs, not addresses, are compared: the browser's net-log names every request, whoever makes it. Firefox has no such
 * log; its build is searched as text like Chromium's.
 */
describe.skipIf(!hasEngine("chromium"))("nothing leaves the machine (chromium)", () => {
  const build = buildFolder("chromium");
  let folder = "";
  let server: PageServer;
  let without: Set<string>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "backgrounder-netlog-"));
    server = await startServer();
    // An icon of its own keeps the browser from asking for one at a time of its choice.
    server.put("/article/story", storyPage('<link rel="icon" href="data:,">'));
    without = await visit(null, "without");
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Visits the story; with an extension until a card was read on it. Gives all URLs that the browser requested. */
  async function visit(
    extension: string | null,
    name: string,
    alsoWait?: () => Promise<unknown>,
  ): Promise<Set<string>> {
    const netLog = join(folder, `${name}.json`);
    const path = findEngine("chromium")?.path ?? "";
    const session = await launchChromium(path, { extension, loopback: "all", headless: true, netLog });
    try {
      await (await session.welcomePage(extension === null ? 0 : WELCOME_LIMIT))?.close();
      const page = await session.open(server.url(NEWS_HOST, "/article/story"));
      await page.activate();
      if (extension !== null) {
        await waitForMarks(page);
        await hoverMark(page, "Steve Witkoff");
        await waitForCard(page, "Steve Witkoff");
      }
      await alsoWait?.();
    } finally {
      await session.close();
    }
    return requestedUrls(netLog);
  }

  it("reading a story and a card adds no request but for the extension's own files", async () => {
    const urls = await visit(build, "with");
    const story = server.url(NEWS_HOST, "/article/story");
    expect([urls.has(story), without.has(story)]).toEqual([true, true]);
    expect(addedRequests(urls, without)).toEqual([]);
  });

  /** Plants a leak, checks that the bundle gives it away, and gives the hosts that the visit added. */
  async function hostsWith(leak: Leak, loosened: boolean): Promise<string[]> {
    const leaky = plantLeak(build, leak, new URL(server.url(LEAK_HOST, "/")).host, loosened);
    const seenBefore = server.requests.length;
    const arrived = () => server.requests.slice(seenBefore).some((request) => request.startsWith(LEAK_HOST));
    const wait = () => waitFor("the leak to arrive", async () => arrived());
    try {
      expect(waysOutOfBuild(leaky)).not.toEqual([]);
      // A worker does not accept the server's certificate: its request starts, is logged, and never arrives.
      const urls = await visit(leaky, "leak", leak.file === "reader.js" ? wait : undefined);
      return addedRequests(urls, without).map((url) => new URL(url).hostname);
    } finally {
      rmSync(leaky, { recursive: true, force: true });
    }
  }

  it.each(LEAKS)("a planted leak is seen in the log and in the bundle: $name", async (leak) => {
    expect(await hostsWith(leak, leak.file === "background.js")).toEqual([LEAK_HOST]);
  });

  it("our policy alone stops a request of the worker", async () => {
    const inWorker = LEAKS.filter(({ file }) => file === "background.js");
    for (const leak of inWorker) expect(await hostsWith(leak, false)).toEqual([]);
    expect(inWorker).toHaveLength(1);
  });

  it("the builds hold no way out", () => {
    expect([...waysOutOfBuild(build), ...waysOutOfBuild(buildFolder("firefox"))]).toEqual([]);
  });
});
