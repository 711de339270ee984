import { describe, expect, it } from "vitest";
import { DWELL_MS, GRACE_MS } from "../../lib/hover/hover";
import { CARD_HOST, insideCard, readCard, readPinned, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { glide, placeOfMark, waitForMarks } from "../../scripts/browsers/marks";
import { pause, waitFor } from "../../scripts/browsers/time-limit";
import { giveCommand } from "./support/commands";
import { inEachBrowser } from "./support/lab";
import { focusInCard } from "./support/look-ups";
import { isNotedOpen, letPass, noteCard, openByRest } from "./support/open-card";
import { ringedWord } from "./support/ring";
import { storyPage } from "./support/story";

/** Far beyond every delay of ours: a card that went by itself would be gone. */
const LONG_MS = 4 * (DWELL_MS + GRACE_MS);
/** More presses of Tab than a card has controls. */
const MOST_TABS = 60;

/** The name of the control that has the focus inside the open card, or its class where it has no words. */
const focused = (page: DrivenPage) =>
  page.evaluateInShadow(CARD_HOST, ({ activeElement: active }) =>
    active instanceof HTMLElement
      ? (active.ariaLabel ?? (active.classList[0] === "body" ? "body" : active.innerText))
      : null,
  );

/** Goes on with Tab until the control whose name begins so has the focus. */
async function tabTo(page: DrivenPage, name: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if ((await focused(page))?.startsWith(name)) return;
    await page.press("Tab");
  }
  throw new Error(`no control ${name} in reach of Tab`);
}

inEachBrowser("accessibility", (lab) => {
  describe("WCAG 1.4.13 content on hover or focus", () => {
    it("WCAG 1.4.13 dismissable: Escape closes the card while pointer and focus stay where they are", async () => {
      const page = await lab().openPage(storyPage().replace("<article>", `<article><button id="own">On</button>`));
      await page.evaluate(() => document.getElementById("own")?.focus());
      await openByRest(page, "Oman");
      await page.press("Escape");
      await waitForNoCard(page);
      await letPass(DWELL_MS);
      expect(await readCard(page)).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("own");
      await page.close();
    });

    it("WCAG 1.4.13 hoverable: the pointer can go over the whole card, and the card does not go", async () => {
      const page = await lab().openPage(storyPage());
      const card = await openByRest(page, "Oman");
      await noteCard(page);
      const from = await placeOfMark(page, "Oman");
      await glide(page, from, insideCard(card));
      const { left, top, width, height } = card.box;
      const corners = [
        { x: left + 4, y: top + 4 },
        { x: left + width - 4, y: top + 4 },
        { x: left + width - 4, y: top + height - 4 },
        { x: left + 4, y: top + height - 4 },
      ];
      for (const corner of corners) {
        await page.moveMouse(corner);
        await letPass(GRACE_MS);
        expect(await isNotedOpen(page)).toBe(true);
      }
      await page.close();
    });

    it("WCAG 1.4.13 persistent: the card stays for as long as the pointer or the focus is with it", async () => {
      const page = await lab().openPage(storyPage());
      await openByRest(page, "Oman");
      await noteCard(page);
      await pause(LONG_MS);
      expect(await isNotedOpen(page)).toBe(true);
      await page.moveMouse({ x: 990, y: 790 });
      await waitForNoCard(page);

      await giveCommand(lab(), page, "next-mark");
      await waitFor("the ring", () => ringedWord(page));
      await giveCommand(lab(), page, "open-card");
      await waitForCard(page);
      await noteCard(page);
      await page.moveMouse({ x: 980, y: 780 });
      await pause(LONG_MS);
      expect(await isNotedOpen(page)).toBe(true);
      await page.close();
    });
  });

  describe("WCAG 2.1.1 keyboard", () => {
    it("WCAG 2.1.1 keyboard: whatever a card offers can be reached and done without a pointer", async () => {
      const page = await lab().openPage(storyPage());
      const [first] = await waitForMarks(page);
      await giveCommand(lab(), page, "next-mark");
      await waitFor("the ring", async () => (await ringedWord(page)) === first?.text);
      await giveCommand(lab(), page, "next-mark");
      await waitFor("the ring", async () => (await ringedWord(page)) === "Abbas Araghchi");
      await giveCommand(lab(), page, "open-card");
      const card = await waitForCard(page, "Abbas Araghchi");
      await waitFor("the focus in the card", async () => (await focusInCard(page)) === "dialog");

      // Every control is on the way of Tab, and the way stays in the card.
      const controls = await page.evaluateInShadow(CARD_HOST, (root) =>
        [...root.querySelectorAll<HTMLElement>("button, a[href], summary")]
          .filter((control) => control.checkVisibility({ visibilityProperty: true }))
          .map((control) => control.ariaLabel ?? control.innerText),
      );
      const reached: string[] = [];
      for (const _ of controls ?? []) {
        await page.press("Tab");
        const name = await focused(page);
        if (name === "body") await page.press("Tab");
        reached.push((await focused(page)) ?? "");
      }
      expect(reached).toEqual(controls);

      // The text scrolls by keys, for readers who do not see its end.
      await giveCommand(lab(), page, "open-card");
      await waitFor("the focus at the beginning", async () => (await focusInCard(page)) === "dialog");
      await tabTo(page, "body");
      await page.press("ArrowDown");
      await waitFor("the text to scroll", () =>
        page.evaluateInShadow(CARD_HOST, (root) => (root.querySelector(".body")?.scrollTop ?? 0) > 0),
      );

      const chip = await page.evaluateInShadow(
        CARD_HOST,
        (root) => root.querySelector<HTMLElement>("button.chip")?.innerText ?? "",
      );
      await tabTo(page, chip ?? "");
      await page.press("Enter");
      const related = await waitFor("the card of what is related", async () => {
        const seen = await readCard(page);
        return seen && seen.name !== card.name && seen;
      });
      await waitFor("the focus in it", async () => (await focusInCard(page)) !== null);
      await tabTo(page, "Back to");
      await page.press("Enter");
      await waitForCard(page, card.name);
      expect(related.name).not.toBe(card.name);

      await tabTo(page, "Pin this card");
      await page.press(" ");
      await waitFor("the pin", async () => (await readPinned(page))[0] === card.name);
      await tabTo(page, "Close");
      await page.press("Enter");
      await waitFor("the end of the pin", async () => (await readPinned(page)).length === 0);
      expect(await ringedWord(page)).toBe("Abbas Araghchi");
      await page.close();
    });
  });
});
