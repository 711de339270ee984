import { expect, it } from "vitest";
import {
  placeInCard,
  pressInCard,
  readCard,
  readPinned,
  waitForCard,
  waitForNoCard,
} from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { inEachBrowser } from "./support/lab";
import { askByCommand, selectText } from "./support/look-ups";
import { letPass, openByRest, PIN, pinCardOf } from "./support/open-card";
import { underSettings } from "./support/settings";
import { storyPage } from "./support/story";

const isActive = (page: DrivenPage) => page.evaluate(() => CSS.highlights.has("backgrounder-active"));
const looks = async (page: DrivenPage) => new Set((await readMarks(page)).map(({ style }) => style));

inEachBrowser("cards in use", (lab) => {
  it("a drag that leaves the card at once ends where the button is released", async () => {
    const page = await lab().openPage(storyPage());
    await pinCardOf(page, "Oman");
    const box = (await readCard(page, 0))?.box;
    const head = await placeInCard(page, ".kind", "", 0);
    if (!box) throw new Error("expected a pinned card");
    await page.moveMouse({ x: box.left + 2, y: head.y });
    await page.holdMouse(true);
    await page.moveMouse({ x: box.left - 1, y: head.y });
    await page.moveMouse({ x: box.left - 60, y: head.y });
    await page.holdMouse(false);
    const released = (await readCard(page, 0))?.box;
    await page.moveMouse({ x: 300, y: 500 });
    await page.moveMouse({ x: 320, y: 520 });
    await letPass(100);
    expect((await readCard(page, 0))?.box).toEqual(released);
    await page.close();
  });

  it("a word is no longer shown once its card is pinned", async () => {
    const page = await lab().openPage(storyPage());
    await openByRest(page, "Oman");
    expect(await isActive(page)).toBe(true);
    await pressInCard(page, "button", PIN);
    await waitFor("the word as it was", async () => !(await isActive(page)));
    await page.close();
  });

  it("a pinned card stays in a window that becomes smaller", async () => {
    const page = await lab().openPage(storyPage());
    await page.resize({ width: 1500, height: 800 });
    await pinCardOf(page, "Oman");
    await page.resize({ width: 500, height: 600 });
    await waitFor("the card in sight", async () => {
      const { left = -1, width = 0, top = -1 } = (await readCard(page, 0))?.box ?? {};
      return left >= 0 && left + width <= 500 && top >= 0;
    });
    await page.close();
  });

  it("Escape closes a look-up before the pinned card below it", async () => {
    const page = await lab().openPage(storyPage());
    await pinCardOf(page, "Oman");
    await selectText(page, "p", "Abbas Araghchi");
    await askByCommand(lab(), page);
    await waitForCard(page, "Abbas Araghchi");
    await page.press("Escape");
    await waitForNoCard(page);
    expect(await readPinned(page)).toEqual(["Oman"]);
    await page.close();
  });

  it("a look-up has the text size of the options", async () => {
    const width = async () => {
      const page = await lab().openPage(storyPage());
      await waitForMarks(page);
      await selectText(page, "p", "Abbas Araghchi");
      await askByCommand(lab(), page);
      const card = await waitForCard(page, "Abbas Araghchi");
      await page.close();
      return card.box.width;
    };
    const usual = await width();
    await underSettings(lab(), { textSize: 200 }, async () => {
      expect((await width()) / usual).toBeCloseTo(2, 1);
    });
  });

  it("marks follow a page that is switched by an attribute, or by the reader's system", async () => {
    const style = `<style>
      :root[data-theme=dark] body { background: #111; color: #eee }
      @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }
    </style>`;
    const page = await lab().openPage(storyPage(style));
    await page.emulateColorScheme("light");
    await waitForMarks(page);
    const become = (ground: string) =>
      waitFor(`lines for a ${ground} ground`, async () => (await looks(page)).has(`backgrounder-line-on-${ground}`));
    await become("light");
    await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
    await become("dark");
    await page.evaluate(() => document.documentElement.removeAttribute("data-theme"));
    await become("light");
    await page.emulateColorScheme("dark");
    await become("dark");
    await page.close();
  });

  it("a page that moves no hand opens no card", async () => {
    const page = await lab().openPage(storyPage());
    const mark = (await waitForMarks(page)).find(({ text }) => text === "Oman")?.middle;
    if (!mark) throw new Error("expected the mark in sight");
    for (let time = 0; time < 3; time++) {
      await page.evaluate(
        (clientX, clientY) =>
          document
            .elementFromPoint(clientX, clientY)
            ?.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, bubbles: true, pointerType: "mouse" })),
        mark.x,
        mark.y,
      );
      await letPass(400);
    }
    expect(await readCard(page)).toBeNull();
    await page.close();
  });

  it("a press on the word whose card is open keeps the card", async () => {
    const page = await lab().openPage(storyPage());
    await openByRest(page, "Oman");
    await page.pressMouse();
    await letPass(200);
    expect((await readCard(page))?.name).toBe("Oman");
    await page.close();
  });
});
