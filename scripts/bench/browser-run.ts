import type { BrowserSession } from "../browsers/browser-session";
import { WELCOME_LIMIT } from "../browsers/browser-session";
import type { DrivenPage, Point } from "../browsers/driven-page";
import { glide } from "../browsers/marks";
import { pause, waitFor } from "../browsers/time-limit";
import { type PageServer, startServer } from "../serve";
import { MARKS } from "./marked-page";

/** Listed, so that the extension reads what is served under its name. */
const HOST = "apnews.com";
/** Where the mouse rests between two cards: no text is there. */
const ASIDE: Point = { x: 3, y: 3 };
/** Time for everything that goes on after a load to be over, ms: worker, prefetch, idle work. */
const SETTLED = 1500;

/** A browser with the page of the bench. */
export interface BenchBrowser<S extends BrowserSession> {
  session: S;
  /** Opens the page in a new tab, and waits until its names are marked, if somebody marks them. */
  open(): Promise<DrivenPage>;
  close(): Promise<void>;
}

/** Starts a browser and a server for one page. `marks` says how to see that the names of a page are marked. */
export async function openBench<S extends BrowserSession>(
  launch: () => Promise<S>,
  html: string,
  marks: ((page: DrivenPage) => Promise<number>) | null,
): Promise<BenchBrowser<S>> {
  const server: PageServer = await startServer();
  server.put("/article/a-long-day-in-many-names", html);
  const session = await launch();
  if (session.extensionOrigin.length > "chrome-extension://".length) {
    await (await session.welcomePage(marks ? WELCOME_LIMIT : 0))?.close();
  }
  return {
    session,
    async open() {
      const page = await session.open(server.url(HOST, "/article/a-long-day-in-many-names"));
      await page.activate();
      if (marks) await waitFor(`${MARKS} marks`, async () => (await marks(page)) === MARKS);
      await pause(SETTLED);
      return page;
    },
    async close() {
      await session.close();
      await server.close();
    },
  };
}

/** The number of words that custom highlights mark. Runs in the page. */
export function countHighlights(): number {
  return [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name === "backgrounder-active" ? 0 : size), 0);
}

/** The middle of the first mention of a name, brought to a third of the window's height. Runs in the page. */
function middleOfName(name: string): Point | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(name) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + name.length);
    const place = () => range.getClientRects()[0] as DOMRect;
    scrollBy({ top: place().top - innerHeight / 3, behavior: "instant" });
    const { left, top, width, height } = place();
    return { x: left + width / 2, y: top + height / 2 };
  }
  return null;
}

/** How far from a word's middle the gap between two lines begins, and a step from there onto the word, px. */
const GAP_PX = 13;
const STEP_PX = 5;

/**
 * Rests the mouse on a name as a hand does, until its card must be there, and takes it away again. The last move is the
 * only one on the word, so that the dwell begins with it.
 */
export async function hoverName(page: DrivenPage, name: string, dwellMs: number): Promise<void> {
  const goal = await page.evaluate(middleOfName, name);
  if (!goal) throw new Error(`expected ${name} on the page`);
  await pause(100);
  await glide(page, { x: goal.x, y: goal.y + GAP_PX + 2 * STEP_PX }, { x: goal.x, y: goal.y + GAP_PX });
  await page.moveMouse({ x: goal.x, y: goal.y + GAP_PX - STEP_PX });
  await pause(dwellMs + 250);
  await page.moveMouse(ASIDE);
  await pause(350);
}

/** Moves the mouse over the lines of the page, too fast for any card. */
export async function sweep(page: DrivenPage, moves: number): Promise<void> {
  for (let move = 0; move < moves; move++) {
    await page.moveMouse({ x: 200 + ((move * 37) % 600), y: 100 + ((move * 11) % 600) });
    await pause(8);
  }
}
