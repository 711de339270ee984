import { expect, it } from "vitest";
import { pressInCard, readPinned, waitForCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { hoverMark, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { giveCommand } from "./support/commands";
import { inEachBrowser, UNLISTED_HOST } from "./support/lab";
import { openByRest } from "./support/open-card";
import { ringedWord } from "./support/ring";
import { underSettings } from "./support/settings";
import { storyPage } from "./support/story";

const VIEW = { width: 1000, height: 800 };

/**
 * The window as it would be printed, and as it is. No driver reads what a printer gets; the same styles are asked for, by
 * the medium that the browser's own developer tools emulate.
 */
async function pictures(page: DrivenPage): Promise<{ print: string; screen: string }> {
  await page.activate();
  const take = async () => Buffer.from(await page.photograph(VIEW)).toString("base64");
  const screen = await take();
  await page.emulateMedium("print");
  await waitFor("the medium", () => page.evaluate(() => matchMedia("print").matches));
  const print = await take();
  await page.emulateMedium("screen");
  await waitFor("the medium", () => page.evaluate(() => matchMedia("screen").matches));
  return { print, screen };
}

inEachBrowser("a page that is printed", (lab) => {
  it.each(["underline", "kinds", "background"] as const)(
    "has nothing of ours on paper: neither marks (%s) nor ring, open card or pinned one",
    async (markStyle) => {
      await underSettings(lab(), { markStyle }, async () => {
        const bare = await lab().openPage(storyPage(), { host: UNLISTED_HOST });
        const without = await pictures(bare);
        await bare.close();
        const page = await lab().openPage(storyPage());
        await waitForMarks(page);
        await openByRest(page, "Steve Witkoff");
        await pressInCard(page, "button", "Pin this card");
        await waitFor("the pin", async () => (await readPinned(page)).length === 1);
        await page.moveMouse({ x: 990, y: 790 });
        await giveCommand(lab(), page, "next-mark");
        await waitFor("the ring", () => ringedWord(page));
        await hoverMark(page, "Abbas Araghchi");
        await waitForCard(page, "Abbas Araghchi");
        const shown = await pictures(page);
        expect(shown.print === without.print).toBe(true);
        // The pictures would show it.
        expect(shown.screen === without.screen).toBe(false);
        await page.close();
      });
    },
  );
});
