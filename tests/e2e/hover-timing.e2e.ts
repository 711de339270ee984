import { describe, expect, it } from "vitest";
import { DWELL_MS, GRACE_MS } from "../../lib/hover/hover";
import { insideCard, readCard, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import { glide, placeOfMark } from "../../scripts/browsers/marks";
import { pause, waitFor } from "../../scripts/browsers/time-limit";
import { inEachBrowser } from "./support/lab";
import { isNotedOpen, letPass, noteCard, openByRest } from "./support/open-card";
import { ROOM, storyPage } from "./support/story";

interface ScrollingWindow extends Window {
  scrolling?: boolean;
}

/** How often a return within the grace period is tried where a driver was too slow for it. */
const RETURNS = 10;

inEachBrowser("a pointer", (lab) => {
  describe("a pointer that is busy otherwise", () => {
    it("opens nothing while the page scrolls under it, and a card when the page has come to rest", async () => {
      const page = await lab().openPage(storyPage(ROOM));
      const at = await placeOfMark(page, "Oman");
      await page.evaluate(() => {
        const view = window as ScrollingWindow;
        view.scrolling = true;
        let by = 1;
        const scroll = () => {
          by = -by;
          scrollBy({ top: by, behavior: "instant" });
          if (view.scrolling) requestAnimationFrame(scroll);
        };
        scroll();
      });
      await glide(page, { x: at.x, y: at.y + 16 }, at);
      for (let move = 0; move < 12; move++) {
        await page.moveMouse({ x: at.x + (move % 3), y: at.y });
        await pause(DWELL_MS / 4);
        expect(await readCard(page)).toBeNull();
      }
      await page.evaluate(() => {
        (window as ScrollingWindow).scrolling = false;
      });
      await glide(page, { x: at.x, y: at.y + 16 }, at);
      await waitForCard(page, "Oman");
      await page.close();
    });

    it("opens nothing while it turns the wheel, and the page scrolls as ever", async () => {
      const page = await lab().openPage(storyPage(ROOM));
      const { x, y } = await placeOfMark(page, "Oman");
      const start = await page.evaluate(() => scrollY);
      await page.moveMouse({ x, y: y + 12 });
      for (let turn = 0; turn < 10; turn++) {
        await page.turnWheel(turn % 2 === 0 ? 24 : -16);
        await page.moveMouse({ x: x + turn, y: y + 12 });
        expect(await readCard(page)).toBeNull();
      }
      await waitFor("the page to scroll", async () => (await page.evaluate(() => scrollY)) !== start);
      await page.close();
    });

    it("opens nothing while it selects text, and the selection is the page's own", async () => {
      const page = await lab().openPage(storyPage());
      const at = await placeOfMark(page, "Oman");
      await page.moveMouse({ x: at.x + 160, y: at.y });
      await page.holdMouse(true);
      await glide(page, { x: at.x + 160, y: at.y }, at);
      for (const dx of [-2, 0, 2]) {
        await page.moveMouse({ x: at.x + dx, y: at.y });
        await pause(DWELL_MS);
      }
      expect(await readCard(page)).toBeNull();
      await page.holdMouse(false);
      expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/an has lent its/);
      await page.close();
    });
  });

  describe("a pointer between a word and its card", () => {
    it("keeps the card while it rests in the corridor, and loses it beside", async () => {
      const page = await lab().openPage(storyPage());
      const { box } = await openByRest(page, "Oman");
      const at = await placeOfMark(page, "Oman");
      // Beside the word, on its line, above the card.
      const corner = { x: box.left + box.width - 4, y: at.y };
      await noteCard(page);
      await page.moveMouse(corner);
      await letPass(GRACE_MS);
      expect(await isNotedOpen(page)).toBe(true);
      await page.moveMouse({ x: corner.x + 60, y: corner.y });
      await waitForNoCard(page);
      await page.close();
    });

    it("may leave the card for less than the grace period", async () => {
      const page = await lab().openPage(storyPage());
      const card = await openByRest(page, "Oman");
      await page.moveMouse(insideCard(card));
      await noteCard(page);
      for (let tried = 0; ; tried++) {
        if (tried === RETURNS) throw new Error(`no return within the grace period in ${RETURNS} tries`);
        const left = Date.now();
        await page.moveMouse({ x: 990, y: 790 });
        await page.moveMouse(insideCard(card));
        if (Date.now() - left < GRACE_MS / 2) break;
        await openByRest(page, "Oman");
        await page.moveMouse(insideCard(card));
        await noteCard(page);
      }
      await letPass(GRACE_MS);
      expect(await isNotedOpen(page)).toBe(true);
      await page.close();
    });
  });
});
