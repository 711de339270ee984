import { describe, expect, it } from "vitest";
import { CARD_HOST, pressInCard, readCard, readPinned, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import { glide, readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { giveCommand } from "./support/commands";
import { inEachBrowser, NEWS_HOST, OTHER_NEWS_HOST } from "./support/lab";
import { openByRest } from "./support/open-card";
import { hoveredLine, misplaced } from "./support/placing";
import { ringedWord } from "./support/ring";
import { storyPage } from "./support/story";

/** Where the frame lies in its page. */
const FRAME = { left: 40, top: 100, width: 800, height: 560 };
const framing = (url: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Live</title></head>
<body style="margin: 0"><iframe src="${url}" style="position: absolute; border: 0; left: ${FRAME.left}px;
  top: ${FRAME.top}px; width: ${FRAME.width}px; height: ${FRAME.height}px"></iframe></body></html>`;

inEachBrowser("wherever the words are", (lab) => {
  describe("a card on a page from right to left", () => {
    it("ends where its word ends, on the right", async () => {
      const page = await lab().openPage(storyPage().replace("<html", `<html dir="rtl"`));
      const { box } = await openByRest(page, "Steve Witkoff");
      const at = (await readMarks(page)).find(({ text }) => text === "Steve Witkoff")?.middle;
      const word = at && (await hoveredLine(page, at));
      if (!word) throw new Error("expected the hovered word");
      expect(Math.abs(box.left + box.width - word.right)).toBeLessThan(2);
      expect(await misplaced(page, word)).toEqual([]);
      await page.close();
    });
  });

  describe("a part of the page in fullscreen", () => {
    it("has its cards inside it, those that were open before as well", async () => {
      const button = `<button id="full" onclick="document.querySelector('main').requestFullscreen()">Full screen</button>`;
      const style = "<style>main:fullscreen { background: white; overflow: auto; padding: 40px }</style>";
      const page = await lab().openPage(storyPage(style).replace("<article>", `<article>${button}`));
      await openByRest(page, "Steve Witkoff");
      await pressInCard(page, "button", "Pin this card");
      await waitFor("the pin", async () => (await readPinned(page)).length === 1);
      await page.click("#full");
      await waitFor("fullscreen", () => page.evaluate(() => document.fullscreenElement?.localName === "main"));
      const inside = () => page.evaluate((host) => document.querySelector(host)?.parentElement?.localName, CARD_HOST);
      await waitFor("the pinned card in it", async () => (await inside()) === "main");
      expect(await readPinned(page)).toEqual(["Steve Witkoff"]);
      await openByRest(page, "Abbas Araghchi");
      expect(await misplaced(page, null)).toEqual([]);
      await giveCommand(lab(), page, "next-mark");
      await waitFor("the ring in it", () => ringedWord(page));
      expect(await inside()).toBe("main");
      await page.evaluate(() => document.exitFullscreen());
      await waitFor("the cards on the page again", async () => (await inside()) === "html");
      expect(await readPinned(page)).toEqual(["Steve Witkoff"]);
      await page.close();
    });
  });

  describe("an article in a frame", () => {
    it.each([
      ["the same origin", NEWS_HOST],
      ["another origin", OTHER_NEWS_HOST],
    ])("of %s has marks and cards of its own, wholly in the frame", async (_, host) => {
      lab().server.put("/article/inner", storyPage());
      const page = await lab().openPage(framing(lab().server.url(host, "/article/inner")));
      const frame = await page.frame("/article/inner");
      const marks = await waitForMarks(frame, ({ text }) => text === "Oman");
      const middle = marks.find(({ text }) => text === "Oman")?.middle;
      if (!middle) throw new Error("expected the word in sight");
      const at = { x: FRAME.left + middle.x, y: FRAME.top + middle.y };
      await glide(page, { x: at.x, y: at.y + 16 }, at);
      await waitForCard(frame, "Oman");
      expect(await misplaced(frame, await hoveredLine(frame, middle))).toEqual([]);
      expect(await readCard(page)).toBeNull();
      // Beside the words: a press on the word itself would keep the card.
      await page.moveMouse({ x: FRAME.left + 4, y: FRAME.top + 4 });
      await page.pressMouse();
      await waitForNoCard(frame);

      await giveCommand(lab(), page, "next-mark");
      await waitFor("the ring in the frame", () => ringedWord(frame));
      await giveCommand(lab(), page, "open-card");
      await waitForCard(frame);
      await page.press("Escape");
      await waitForNoCard(frame);
      await page.close();
    });

    it("that is too small for reading is left alone", async () => {
      lab().server.put("/article/small", storyPage());
      const url = lab().server.url(NEWS_HOST, "/article/small");
      const page = await lab().openPage(
        storyPage().replace("</body>", `<iframe src="${url}" width="280" height="600"></iframe></body>`),
      );
      const frame = await page.frame("/article/small");
      await waitForMarks(page);
      await waitFor("the frame", () => frame.evaluate(() => document.readyState === "complete"));
      expect(await readMarks(frame)).toEqual([]);
      await page.close();
    });
  });
});
