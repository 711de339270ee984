import { expect, it } from "vitest";
import { SHOWN_MS } from "../../lib/reading/jump";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { pause, waitFor } from "../../scripts/browsers/time-limit";
import { inEachBrowser } from "./support/lab";
import { storyPage } from "./support/story";

/** The story with room to scroll either way. */
const LONG_STORY = storyPage("<style>article { padding: 1200px 0 }</style>");
const NAME = "Steve Witkoff";

const isHighlighted = (page: DrivenPage) => page.evaluate(() => CSS.highlights.has("backgrounder-active"));

inEachBrowser("a jump from the popup", (lab) => {
  it.each([
    ["below the popup", 800, 540, 640],
    ["into the middle of a low window", 600, 250, 350],
  ])("leads %s", async (_, height, from, to) => {
    const page = await lab().openPage(LONG_STORY);
    await page.resize({ width: 1000, height });
    await waitForMarks(page);
    const popup = await lab().session.pressToolbarButton(page);
    await waitFor("the row", () => popup.clickButton(NAME));
    await waitFor("the word where it is seen", async () => {
      const y = (await readMarks(page)).find(({ text }) => text === NAME)?.middle?.y ?? 0;
      return y > from && y < to;
    });
    await popup.close();
    await page.close();
  });

  it("keeps its highlight while the popup has the focus, and gives it up when the page has been seen", async () => {
    const page = await lab().openPage(LONG_STORY);
    await waitForMarks(page);
    const popup = await lab().session.pressToolbarButton(page);
    await waitFor("the row", () => popup.clickButton(NAME));
    await waitFor("the highlight", () => isHighlighted(page));
    await pause(1.5 * SHOWN_MS);
    expect(await isHighlighted(page)).toBe(true);
    await popup.close();
    await waitFor("the end of the highlight", async () => !(await isHighlighted(page)));
    await page.close();
  });
});
