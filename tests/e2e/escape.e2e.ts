import { describe, expect, it } from "vitest";
import { GRACE_MS } from "../../lib/hover/hover";
import {
  placeInCard,
  pressInCard,
  readCard,
  readPinned,
  waitForCard,
  waitForNoCard,
} from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { dragMouse, hoverMark, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { giveCommand } from "./support/commands";
import { inEachBrowser } from "./support/lab";
import { focusInCard } from "./support/look-ups";
import { isNotedOpen, letPass, noteCard, openByRest } from "./support/open-card";
import { ringedWord } from "./support/ring";
import { storyPage } from "./support/story";

/** A page that has something of its own to close with Escape. */
const HEARS_ESCAPE = `<script>
  window.heard = 0;
  document.addEventListener("keydown", ({ key }) => { if (key === "Escape") heard++; });
</script>`;
const heard = (page: DrivenPage) => page.evaluate(() => (window as Window & { heard?: number }).heard);

inEachBrowser("Escape and use", (lab) => {
  describe("Escape", () => {
    it("closes one thing a press: the card, then the ring, then the pinned card, then what is the page's", async () => {
      const page = await lab().openPage(storyPage(HEARS_ESCAPE));
      await openByRest(page, "Steve Witkoff");
      await pressInCard(page, "button", "Pin this card");
      await waitFor("the pin", async () => (await readPinned(page)).length === 1);
      await page.moveMouse({ x: 990, y: 790 });
      await giveCommand(lab(), page, "next-mark");
      const ringed = await waitFor("the ring", () => ringedWord(page));
      await giveCommand(lab(), page, "open-card");
      await waitFor("the focus in the card", () => focusInCard(page));

      await page.press("Escape");
      await waitForNoCard(page);
      expect([await ringedWord(page), await readPinned(page)]).toEqual([ringed, ["Steve Witkoff"]]);
      await page.press("Escape");
      await waitFor("the ring to go", async () => (await ringedWord(page)) === null);
      expect(await readPinned(page)).toEqual(["Steve Witkoff"]);
      await page.press("Escape");
      await waitFor("the pinned card to go", async () => (await readPinned(page)).length === 0);
      expect(await heard(page)).toBe(0);
      await page.press("Escape");
      await waitFor("the page to hear Escape", async () => (await heard(page)) === 1);
      await page.close();
    });

    it("closes a hovered card and not the page's own dialog behind it", async () => {
      // Open, but not modal: what is modal lets nobody rest on the words beside it.
      const own = `<dialog id="own" style="inset: auto 0 0 auto">Subscribe</dialog>`;
      const close = `<script>document.addEventListener("keydown", (e) => e.key === "Escape" && own.close())</script>`;
      const page = await lab().openPage(storyPage(HEARS_ESCAPE).replace("</body>", `${own}${close}</body>`));
      const isOpen = () => page.evaluate(() => document.querySelector("dialog")?.open);
      await page.evaluate(() => document.querySelector("dialog")?.show());
      await openByRest(page, "Oman");
      await page.press("Escape");
      await waitForNoCard(page);
      expect(await isOpen()).toBe(true);
      await page.press("Escape");
      await waitFor("the dialog to close", async () => !(await isOpen()));
      await page.close();
    });
  });

  describe("a pinned card and a modal dialog of the page's", () => {
    it("leaves Escape to the dialog that lies over it, and comes out of a dialog that it went into", async () => {
      const own = `<dialog id="own"><article><p>Subscribe to hear more of Oman and its talks every week.</p></article></dialog>`;
      const page = await lab().openPage(storyPage().replace("</body>", `${own}</body>`));
      const open = () => page.evaluate(() => document.querySelector("dialog")?.showModal());
      const isOpen = () => page.evaluate(() => document.querySelector("dialog")?.open);
      await openByRest(page, "Steve Witkoff");
      await pressInCard(page, "button", "Pin this card");
      await waitFor("the pin", async () => (await readPinned(page)).length === 1);
      await open();
      await page.press("Escape");
      await waitFor("the dialog to close", async () => !(await isOpen()));
      expect(await readPinned(page)).toEqual(["Steve Witkoff"]);

      await open();
      const inDialog = await waitForMarks(page, ({ middle }) => middle !== null);
      expect(inDialog.length).toBeGreaterThan(0);
      const last = inDialog.filter(({ text }) => text === "Oman").length - 1;
      await hoverMark(page, "Oman", last);
      await waitForCard(page, "Oman");
      await page.press("Escape");
      await waitForNoCard(page);
      await page.evaluate(() => document.querySelector("dialog")?.close());
      await waitFor("the pinned card in sight", async () => (await readPinned(page)).length === 1);
      await page.close();
    });
  });

  describe("a card in use", () => {
    it("stays after a press inside it when the pointer leaves, until a press outside", async () => {
      const page = await lab().openPage(storyPage());
      await openByRest(page, "Oman");
      await noteCard(page);
      await pressInCard(page, ".summary");
      await page.moveMouse({ x: 990, y: 790 });
      await letPass(GRACE_MS);
      expect(await isNotedOpen(page)).toBe(true);
      await page.pressMouse();
      await waitForNoCard(page);
      await page.close();
    });

    it("lets its text be selected and copied", async () => {
      const field = `<textarea id="paste"></textarea>`;
      const page = await lab().openPage(storyPage().replace("</article>", `</article>${field}`));
      const card = await openByRest(page, "Abbas Araghchi");
      const { y } = await placeInCard(page, ".summary");
      await dragMouse(page, { x: card.box.left + 20, y: y + 4 }, { x: card.box.left + 200, y: y + 4 });
      await page.pressClipboardKey("copy");
      expect(await readCard(page)).not.toBeNull();
      await page.click("#paste");
      await page.pressClipboardKey("paste");
      const pasted = await waitFor("the copied text", () =>
        page.evaluate(() => document.querySelector("textarea")?.value || null),
      );
      expect(pasted.length).toBeGreaterThan(10);
      expect(card.text.replace(/\s+/gu, " ")).toContain(pasted.replace(/\s+/gu, " ").trim());
      await page.close();
    });

    it("opens its sources in a tab of their own", async () => {
      const page = await lab().openPage(storyPage());
      const card = await openByRest(page, "Abbas Araghchi");
      const [link] = card.links;
      if (!link) throw new Error("expected a link");
      await pressInCard(page, "a[href]");
      // Nothing but this machine answers; the tab is asked for its address alone.
      expect(await lab().session.takeTab((url) => url === link.href)).toBe(link.href);
      await page.activate();
      expect(await page.url()).toContain("/article/");
      await page.close();
    });

    it("goes when its word goes", async () => {
      const page = await lab().openPage(storyPage());
      await openByRest(page, "Oman");
      await page.evaluate(() => document.querySelector("p:nth-of-type(3)")?.remove());
      await waitForNoCard(page);
      await hoverMark(page, "Iran");
      await waitForCard(page, "Iran");
      await page.close();
    });
  });
});
