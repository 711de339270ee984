import { expect, it } from "vitest";
import { CARD_HOST, placeInCard, readCard, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import type { DrivenPage, Point } from "../../scripts/browsers/driven-page";
import { placeOfMark, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { inEachBrowser } from "./support/lab";
import { storyPage } from "./support/story";

const PHONE = { width: 390, height: 780 };
/** Ways of a finger downwards: their points in CSS pixels, and from point to point in ms. */
const way = (by: number, steps: number) => Array.from({ length: steps }, (_, step) => (by * (step + 1)) / steps);
const SHORT = { points: way(24, 12), stepMs: 30 };
const FLICK = { points: way(90, 6), stepMs: 8 };
/** It rests before it is lifted: what follows at once upon a flick, a browser takes for the end of that. */
const DRAW = { points: [...way(400, 16), ...Array.from({ length: 12 }, (_, step) => 400 - (step % 2))], stepMs: 16 };

const isSheet = (page: DrivenPage) =>
  page.evaluateInShadow(CARD_HOST, (root) => root.querySelector(".layer:popover-open")?.matches(".sheet") ?? false);

async function tapMark(page: DrivenPage, word: string): Promise<void> {
  await page.touch([await placeOfMark(page, word)]);
}

/** Draws the sheet down by its head, beside its buttons. */
async function drawDown(page: DrivenPage, { points, stepMs }: typeof SHORT): Promise<void> {
  const { x, y } = await placeInCard(page, ".kind");
  await page.touch([{ x, y }, ...points.map((by): Point => ({ x, y: y + by }))], stepMs);
}

/** How far below its place the sheet stands. */
const drawnBy = async (page: DrivenPage) => {
  const { top = 0, height = 0 } = (await readCard(page))?.box ?? {};
  return Math.round(top + height - PHONE.height);
};

inEachBrowser("a finger on a mark", (lab) => {
  it("opens a sheet as wide as the window at its bottom, without a pin", async () => {
    const page = await lab().openPage(storyPage());
    await page.resize(PHONE);
    await waitForMarks(page);
    await tapMark(page, "Oman");
    const { box } = await waitForCard(page, "Oman");
    expect(await isSheet(page)).toBe(true);
    // Without the scrollbar, where a window has one.
    const wide = await page.evaluate(() => document.documentElement.clientWidth);
    expect([box.left, box.width, Math.round(box.top + box.height)]).toEqual([0, wide, PHONE.height]);
    expect(box.height).toBeLessThanOrEqual(PHONE.height * 0.6 + 1);
    const pins = await page.evaluateInShadow(CARD_HOST, (root) => root.querySelectorAll('[aria-label^="Pin"]').length);
    expect(pins).toBe(0);
    await page.close();
  });

  it("draws the sheet away by its head: a long draw or a flick closes it, a short draw does not", async () => {
    const page = await lab().openPage(storyPage());
    await page.resize(PHONE);
    await tapMark(page, "Oman");
    await waitForCard(page, "Oman");
    await drawDown(page, SHORT);
    expect([(await readCard(page))?.name, await drawnBy(page)]).toEqual(["Oman", 0]);
    await drawDown(page, DRAW);
    await waitForNoCard(page);
    await tapMark(page, "Iran");
    await waitForCard(page, "Iran");
    await drawDown(page, FLICK);
    await waitForNoCard(page);
    await page.close();
  });

  it("closes the sheet with a tap outside, and swaps it with a tap on another mark", async () => {
    const page = await lab().openPage(storyPage());
    await page.resize(PHONE);
    await tapMark(page, "Abbas Araghchi");
    await waitForCard(page, "Abbas Araghchi");
    await tapMark(page, "Steve Witkoff");
    await waitForCard(page, "Steve Witkoff");
    await page.touch([{ x: 8, y: 8 }]);
    await waitForNoCard(page);
    await page.close();
  });

  it("opens the sheet of a marked link, which offers the link", async () => {
    lab().server.put("/next", "<title>Next</title><p>Another page</p>");
    const page = await lab().openPage(storyPage("", { Oman: "/next" }));
    await page.resize(PHONE);
    await waitForMarks(page);
    await tapMark(page, "Oman");
    await waitForCard(page, "Oman");
    expect(await page.url()).toContain("/article/");
    await page.touch([await placeInCard(page, ".page-link", "Open the link: Oman")]);
    await waitFor("the link's page", async () => (await page.url()).endsWith("/next"));
    await page.close();
  });

  it("leaves taps beside marks to the page: its buttons and links do what they do", async () => {
    lab().server.put("/next", "<title>Next</title><p>Another page</p>");
    const own = `<button id="own" onclick="this.textContent = 'pressed'">Press</button> <a id="go" href="/next">On</a>`;
    const page = await lab().openPage(storyPage().replace("<article>", `<article>${own}`));
    await page.resize(PHONE);
    await waitForMarks(page);
    const middle = (selector: string) =>
      page.evaluate((wanted) => {
        const { left, top, width, height } = (document.querySelector(wanted) as Element).getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }, selector);
    await page.touch([await middle("#own")]);
    await waitFor("the press", () => page.evaluate(() => document.getElementById("own")?.textContent === "pressed"));
    await page.touch([await middle("h1")]);
    expect(await readCard(page)).toBeNull();
    await page.touch([await middle("#go")]);
    await waitFor("the link's page", async () => (await page.url()).endsWith("/next"));
    await page.close();
  });
});
