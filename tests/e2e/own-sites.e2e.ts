import { describe, expect, it } from "vitest";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import type { FirefoxSession } from "../../scripts/browsers/firefox-session";
import { readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { pause, waitFor } from "../../scripts/browsers/time-limit";
import { hasVirtualDisplay, openVirtualDisplay } from "../../scripts/browsers/virtual-display";
import { clickText } from "./support/click-text";
import { waitForText } from "./support/extension-pages";
import { hasEngine, type Lab, openLab, UNLISTED_HOST } from "./support/lab";
import { storyPage } from "./support/story";

/** Chromium ignores what is pressed in the first moments of a prompt, so that nobody answers by accident; in ms. */
const PROMPT_GUARD_MS = 500;

/*
 * The browser's own permission prompt is answered for real. Firefox: its Allow button is pressed in the browser's
 * window. Chromium has no prompt without a window and shows it to no driver: a real window on a virtual display gets
 * real key presses. Where there is no virtual display, Chromium's part is skipped.
 */
async function addAndRemove(lab: Lab, allow: (options: DrivenPage) => Promise<void>): Promise<void> {
  const options = await lab.session.extensionPage("options.html");
  await options.activate();
  // The list of sites comes from the background and moves what stands below it.
  await waitForText(options, /Al Jazeera/);
  await options.click('input[aria-label="Site to add"]');
  await options.type(UNLISTED_HOST);
  await waitFor("the typed site", () =>
    options.evaluate(
      (host) => document.querySelector<HTMLInputElement>('input[aria-label="Site to add"]')?.value === host,
      UNLISTED_HOST,
    ),
  );
  await clickText(options, "button", "Add site");
  await allow(options);
  await waitForText(options, new RegExp(`${UNLISTED_HOST} added`));

  const page = await lab.openPage(storyPage(), { host: UNLISTED_HOST });
  const texts = (await waitForMarks(page)).map(({ text }) => text);
  expect(texts).toContain("Abbas Araghchi");
  await page.close();

  await clickText(options, "button", "Remove");
  await waitForText(options, new RegExp(`${UNLISTED_HOST} removed`));
  const unread = await lab.openPage(storyPage(), { host: UNLISTED_HOST });
  // A page that was opened later and is read proves that this one would have been.
  await waitForMarks(await lab.openPage(storyPage()));
  expect(await readMarks(unread)).toEqual([]);
}

describe("a site that the reader adds", () => {
  it.skipIf(!hasEngine("firefox"))("is read from then on, until it is removed (firefox)", async () => {
    const lab = await openLab("firefox");
    try {
      await addAndRemove(lab, () => (lab.session as FirefoxSession).allowPermission());
    } finally {
      await lab.close();
    }
  });

  it.skipIf(!hasEngine("chromium") || !hasVirtualDisplay())(
    "is read from then on, until it is removed (chromium, with a window and real keys)",
    async () => {
      const display = await openVirtualDisplay();
      const lab = await openLab("chromium", { headless: false, display: display.name });
      try {
        await addAndRemove(lab, async (options) => {
          // The prompt takes the focus from the page; its second button is Allow.
          await waitFor("the prompt", () => options.evaluate(() => !document.hasFocus()));
          await pause(3 * PROMPT_GUARD_MS);
          display.press("Tab");
          await waitFor("the answer", () => {
            display.press("Return");
            return options.evaluate(() => document.hasFocus());
          });
        });
      } finally {
        await lab.close();
        display.close();
      }
    },
  );
});
