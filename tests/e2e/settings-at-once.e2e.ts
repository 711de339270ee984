import { expect, it } from "vitest";
import { DWELL_MS } from "../../lib/hover/hover";
import { CARD_HOST, pressInCard, readCard, readPinned, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { hoverMark, readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { clickText } from "./support/click-text";
import { giveCommand } from "./support/commands";
import { waitForText } from "./support/extension-pages";
import { inEachBrowser } from "./support/lab";
import { letPass, openByRest } from "./support/open-card";
import { ringedWord } from "./support/ring";
import { underSettings } from "./support/settings";
import { storyPage } from "./support/story";

const AWAY = { x: 990, y: 790 };
const hosts = (page: DrivenPage) => page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);

inEachBrowser("settings that change while a page is open", (lab) => {
  it("decide at once how cards open, as the options page says", async () => {
    const page = await lab().openPage(storyPage());
    await openByRest(page, "Oman");
    await page.moveMouse(AWAY);
    await waitForNoCard(page);
    const options = await lab().session.extensionPage("options.html");
    await clickText(options, "label", "By a click");
    await waitForText(options, /Saved/);
    await page.activate();
    await hoverMark(page, "Oman");
    await letPass(DWELL_MS);
    expect(await readCard(page)).toBeNull();
    await page.pressMouse();
    await waitForCard(page, "Oman");
    await clickText(options, "label", "By resting on a mark");
    await waitFor("the default setting", () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>("input[value=rest]")?.checked),
    );
    await page.activate();
    await page.moveMouse(AWAY);
    await page.pressMouse();
    await waitForNoCard(page);
    await openByRest(page, "Iran");
    await options.close();
    await page.close();
  });

  it("take the open card away with its mark, and leave the others", async () => {
    await underSettings(lab(), {}, async (change) => {
      const page = await lab().openPage(storyPage());
      await openByRest(page, "Abbas Araghchi");
      await change({ kindsOff: ["person"] });
      await waitForNoCard(page);
      expect((await readMarks(page)).some(({ text }) => text === "Abbas Araghchi")).toBe(false);
      await page.activate();
      await openByRest(page, "Oman");
      await page.close();
    });
  });

  it("end the session with card, pins, ring and marks where they switch us off, and begin it again", async () => {
    await underSettings(lab(), {}, async (change) => {
      const page = await lab().openPage(storyPage());
      await openByRest(page, "Steve Witkoff");
      await pressInCard(page, "button", "Pin this card");
      await waitFor("the pin", async () => (await readPinned(page)).length === 1);
      await page.moveMouse(AWAY);
      await giveCommand(lab(), page, "next-mark");
      await waitFor("the ring", () => ringedWord(page));
      await openByRest(page, "Abbas Araghchi");
      await change({ enabled: false });
      await waitFor("nothing of ours", async () => (await hosts(page)) === 0 && (await readMarks(page)).length === 0);
      await page.activate();
      await giveCommand(lab(), page, "next-mark");
      await page.press("Escape");
      expect(await hosts(page)).toBe(0);
      await change({});
      await waitForMarks(page);
      await page.activate();
      await page.moveMouse(AWAY);
      await openByRest(page, "Oman");
      expect([await hosts(page), await readPinned(page), await ringedWord(page)]).toEqual([1, [], null]);
      await page.close();
    });
  });
});
