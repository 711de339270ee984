import { describe, expect, it } from "vitest";
import { CARD_HOST, readCard, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { giveCommand } from "./support/commands";
import { inEachBrowser, type Lab } from "./support/lab";
import { focusInCard } from "./support/look-ups";
import { ringBoxes, ringedWord } from "./support/ring";
import { underSettings } from "./support/settings";
import { ROOM, storyPage } from "./support/story";

/** Goes to the next or previous mark, and waits until the ring is round a word. */
async function walkTo(lab: Lab, page: DrivenPage, direction: "next" | "previous", word: string): Promise<void> {
  await giveCommand(lab, page, `${direction}-mark`);
  await waitFor(`the ring round ${word}`, async () => (await ringedWord(page).catch(() => null)) === word);
}

/** The second word of the story that is marked, and the entity whose name it is. */
const PERSON = "Abbas Araghchi";
async function walkToPerson(lab: Lab, page: DrivenPage): Promise<void> {
  const [first] = await waitForMarks(page);
  await walkTo(lab, page, "next", first?.text ?? "");
  await walkTo(lab, page, "next", PERSON);
}

const said = async (page: DrivenPage) =>
  (await page.evaluateInShadow(CARD_HOST, (root) => root.querySelector("[aria-live]")?.textContent)) ?? "";

const BUTTON = `<button id="own">Subscribe</button>`;
const withButton = (html: string) => html.replace("<article>", `<article>${BUTTON}`);
const focusOfPage = (page: DrivenPage) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

inEachBrowser("without a pointer", (lab) => {
  describe("the keyboard among marks", () => {
    it("moves a ring from word to word, in the order of the page and round its ends", async () => {
      const page = await lab().openPage(storyPage());
      const words = (await waitForMarks(page)).map(({ text }) => text);
      const [first = "", second = "", third = ""] = words;
      await walkTo(lab(), page, "next", first);
      await walkTo(lab(), page, "next", second);
      await walkTo(lab(), page, "next", third);
      await walkTo(lab(), page, "previous", second);
      await walkTo(lab(), page, "previous", first);
      await walkTo(lab(), page, "previous", words.at(-1) ?? "");
      await walkTo(lab(), page, "next", first);
      expect(await readCard(page)).toBeNull();
      await page.close();
    });

    it("brings the word with its ring into sight, and the ring goes along when the page scrolls", async () => {
      const page = await lab().openPage(storyPage(ROOM));
      const [first] = await waitForMarks(page);
      expect(first?.middle?.y).toBeGreaterThan(800);
      await walkTo(lab(), page, "next", first?.text ?? "");
      // The page scrolls smoothly: the ring is right when it is round its word, wherever that is by now.
      const isRound = async () => {
        const [box] = await ringBoxes(page);
        const word = await ringedWord(page).catch(() => null);
        return word === first?.text && box !== undefined && box.top >= 0 && box.bottom <= 800;
      };
      await waitFor("the ring in sight, round its word", isRound);
      await page.evaluate(() => scrollBy({ top: 40, behavior: "instant" }));
      await waitFor("the ring to follow its word", isRound);
      await page.close();
    });

    it("opens the card with the focus in it; Escape gives focus and place back, a second one takes the ring", async () => {
      const page = await lab().openPage(withButton(storyPage()));
      await page.evaluate(() => document.getElementById("own")?.focus());
      await walkToPerson(lab(), page);
      await giveCommand(lab(), page, "open-card");
      await waitForCard(page, PERSON);
      await waitFor("the focus in the card", async () => (await focusInCard(page)) === "dialog");
      await page.press("Escape");
      await waitForNoCard(page);
      expect([await focusOfPage(page), await ringedWord(page)]).toEqual(["own", PERSON]);
      await page.press("Escape");
      await waitFor("no ring", async () => (await ringBoxes(page)).length === 0);
      expect(await focusOfPage(page)).toBe("own");
      await page.close();
    });

    it("starts at the word in sight when asked to open a card first, and goes on from there", async () => {
      const page = await lab().openPage(storyPage());
      const [first] = await waitForMarks(page);
      await giveCommand(lab(), page, "open-card");
      await waitFor("the ring", async () => (await ringedWord(page)) === first?.text);
      await giveCommand(lab(), page, "open-card");
      await waitForCard(page);
      await walkTo(lab(), page, "next", PERSON);
      expect(await readCard(page)).toBeNull();
      await page.close();
    });

    it("loses its ring by a press on the page", async () => {
      const page = await lab().openPage(storyPage());
      const [first] = await waitForMarks(page);
      await walkTo(lab(), page, "next", first?.text ?? "");
      await page.moveMouse({ x: 990, y: 790 });
      await page.pressMouse();
      await waitFor("no ring", async () => (await ringBoxes(page)).length === 0);
      await page.close();
    });
  });

  describe("a screen reader", () => {
    it("is told of marks only where the reader wants it", async () => {
      const page = await lab().openPage(storyPage());
      await walkToPerson(lab(), page);
      await giveCommand(lab(), page, "open-card");
      await waitForCard(page);
      expect(await said(page)).toBe("");
      await page.close();

      await underSettings(lab(), { announceMarks: true }, async () => {
        const told = await lab().openPage(storyPage());
        const count = (await waitForMarks(told)).length;
        await waitFor("the number of marks", async () => (await said(told)).startsWith(`${count} names and terms`));
        await walkToPerson(lab(), told);
        await waitFor("the mark", async () => (await said(told)) === `${PERSON}, person, 2 of ${count}`);
        await told.close();
      });
    });
  });
});
