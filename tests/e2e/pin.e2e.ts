import { expect, it } from "vitest";
import { GRACE_MS } from "../../lib/hover/hover";
import {
  placeInCard,
  pressInCard,
  readCard,
  readPinned,
  waitForCard,
  waitForNoCard,
} from "../../scripts/browsers/card";
import type { DrivenPage, Point } from "../../scripts/browsers/driven-page";
import { dragMouse } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { inEachBrowser } from "./support/lab";
import { letPass, openByRest, PIN, pinCardOf } from "./support/open-card";
import { ROOM, storyPage } from "./support/story";

/** Drags a pinned card by its head to where the head's middle then is. */
async function drag(page: DrivenPage, to: Point, which: 0 | 1 | 2 = 0): Promise<void> {
  await dragMouse(page, await placeInCard(page, ".kind", "", which), to);
}

const boxOfPinned = async (page: DrivenPage) => (await readCard(page, 0))?.box;

/** A window with room for cards beside the text, and a place there, at the edge. */
const WIDE = { width: 1500, height: 800 };
const BESIDE = { x: 1490, y: 790 };

inEachBrowser("a pinned card", (lab) => {
  it("stays while the pointer is elsewhere and others open and close, and while the page scrolls", async () => {
    const page = await lab().openPage(storyPage(ROOM));
    await page.resize(WIDE);
    await pinCardOf(page, "Oman");
    await drag(page, BESIDE);
    const box = await boxOfPinned(page);
    await openByRest(page, "Abbas Araghchi");
    expect(await readPinned(page)).toEqual(["Oman"]);
    await page.press("Escape");
    await waitForNoCard(page);
    await page.moveMouse({ x: 10, y: 10 });
    await page.turnWheel(120);
    await letPass(GRACE_MS);
    expect(await boxOfPinned(page)).toEqual(box);
    await page.close();
  });

  it("is moved by its head and by nothing else, and not out of the window", async () => {
    const page = await lab().openPage(storyPage());
    await pinCardOf(page, "Oman");
    const before = await boxOfPinned(page);
    const head = await placeInCard(page, ".kind", "", 0);
    await drag(page, { x: head.x + 90, y: head.y - 50 });
    const moved = await boxOfPinned(page);
    expect([moved?.left, moved?.top]).toEqual([(before?.left ?? 0) + 90, (before?.top ?? 0) - 50]);

    const text = await placeInCard(page, ".summary", "", 0);
    await dragMouse(page, text, { x: text.x + 60, y: text.y + 60 });
    expect(await boxOfPinned(page)).toEqual(moved);

    const corners = [
      { x: 1, y: 1 },
      { x: 999, y: 799 },
    ];
    for (const corner of corners) {
      await drag(page, corner);
      const { left = -1, top = -1, width = 0, height = 0 } = (await boxOfPinned(page)) ?? {};
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(1000);
      expect(top + height).toBeLessThanOrEqual(800);
    }
    await page.close();
  });

  it("has at most two beside it: the fourth closes the oldest", async () => {
    const page = await lab().openPage(storyPage());
    await page.resize(WIDE);
    for (const [age, word] of ["Abbas Araghchi", "Steve Witkoff", "Oman"].entries()) {
      await pinCardOf(page, word);
      await drag(page, BESIDE, age as 0 | 1 | 2);
    }
    expect(await readPinned(page)).toEqual(["Abbas Araghchi", "Steve Witkoff", "Oman"]);
    await pinCardOf(page, "Iran");
    expect(await readPinned(page)).toEqual(["Steve Witkoff", "Oman", "Iran"]);
    await page.close();
  });

  it("goes by its own button or by unpinning, and its word opens a card as before", async () => {
    const page = await lab().openPage(storyPage());
    for (const button of ["Close", PIN]) {
      await pinCardOf(page, "Oman");
      await pressInCard(page, "button", button, 0);
      await waitFor("no pinned card", async () => (await readPinned(page)).length === 0);
      await page.moveMouse({ x: 990, y: 790 });
      await openByRest(page, "Oman");
      await page.press("Escape");
      await waitForNoCard(page);
      await page.moveMouse({ x: 990, y: 790 });
    }
    await page.close();
  });

  it("leads to other entities within itself, while the open card shows its own", async () => {
    const page = await lab().openPage(storyPage(ROOM));
    await page.resize(WIDE);
    await pinCardOf(page, "Oman");
    await drag(page, BESIDE);
    await pressInCard(page, "button.chip", "", 0);
    const [name] = await waitFor("another entity in the pinned card", async () => {
      const pinned = await readPinned(page);
      return pinned[0] !== "Oman" && pinned;
    });
    await openByRest(page, "Abbas Araghchi");
    expect(await readPinned(page)).toEqual([name]);
    await pressInCard(page, "button", "Back to Oman", 0);
    await waitFor("the first entity again", async () => (await readPinned(page))[0] === "Oman");
    await waitForCard(page, "Abbas Araghchi");
    await page.close();
  });
});
