import { expect, it } from "vitest";
import { TEXT_SIZES } from "../../lib/settings/settings";
import { CARD_HOST, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { glide, placeOfMark, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { cutOffInShadow } from "./support/cut-off";
import { inEachBrowser } from "./support/lab";
import { hoveredLine, misplaced } from "./support/placing";
import { underSettings } from "./support/settings";
import { ROOM, storyPage } from "./support/story";

/** A desk, and what of 1280 x 1024 is left at a zoom of 400 %. */
const WINDOWS = [
  { width: 1000, height: 800 },
  { width: 320, height: 256 },
];
const NAME = "Abbas Araghchi";

/** What scrolls of the open card: how far, how far it could, and whether its foot is in sight. */
const scrolled = (page: DrivenPage) =>
  page.evaluateInShadow(CARD_HOST, (root) => {
    const card = root.querySelector<HTMLElement>(".card");
    const parts = [card, card?.querySelector<HTMLElement>(".body")].filter((part) => part != null);
    return {
      by: parts.reduce((sum, part) => sum + part.scrollTop, 0),
      of: parts.reduce((sum, part) => sum + part.scrollHeight - part.clientHeight, 0),
    };
  });

inEachBrowser("a card in any size of text", (lab) => {
  for (const window of WINDOWS) {
    it(`is wholly in a window of ${window.width} x ${window.height}, and scrolls inside`, async () => {
      await underSettings(lab(), {}, async (change) => {
        const page = await lab().openPage(storyPage(ROOM));
        await page.resize(window);
        await waitForMarks(page);
        for (const textSize of TEXT_SIZES) {
          await change({ textSize });
          await page.activate();
          const at = await placeOfMark(page, NAME);
          await glide(page, { x: at.x, y: at.y + 16 }, at);
          const card = await waitForCard(page, NAME);
          const word = await hoveredLine(page, at);
          expect([textSize, ...(await misplaced(page, word))]).toEqual([textSize]);
          expect([textSize, ...((await cutOffInShadow(page, CARD_HOST)) ?? [])]).toEqual([textSize]);
          const before = await scrolled(page);
          expect(before?.of).toBeGreaterThan(0);
          await page.moveMouse({ x: card.box.left + card.box.width / 2, y: card.box.top + card.box.height / 2 });
          await page.turnWheel(200);
          await waitFor("the card to scroll", async () => ((await scrolled(page))?.by ?? 0) > (before?.by ?? 0));
          await page.press("Escape");
          await waitForNoCard(page);
          await page.moveMouse({ x: 1, y: 1 });
        }
        await page.close();
      });
    });
  }

  it("grows with the size that the reader has chosen", async () => {
    await underSettings(lab(), {}, async (change) => {
      const page = await lab().openPage(storyPage());
      const heights: number[] = [];
      for (const textSize of TEXT_SIZES) {
        await change({ textSize });
        await page.activate();
        await page.moveMouse({ x: 1, y: 1 });
        const at = await placeOfMark(page, NAME);
        await glide(page, { x: at.x, y: at.y + 16 }, at);
        await waitForCard(page, NAME);
        const height = await page.evaluateInShadow(
          CARD_HOST,
          (root) => root.querySelector("h2")?.getBoundingClientRect().height,
        );
        heights.push(height ?? 0);
        await page.press("Escape");
        await waitForNoCard(page);
      }
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      expect(new Set(heights).size).toBe(TEXT_SIZES.length);
      await page.close();
    });
  });
});
