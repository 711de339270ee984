import { expect, it } from "vitest";
import { CARD_HOST, readCard, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import type { DrivenPage, Point } from "../../scripts/browsers/driven-page";
import { glide, readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { inEachBrowser } from "./support/lab";
import { askByCommand, selectText } from "./support/look-ups";
import { hoveredLine, misplaced } from "./support/placing";
import { ROOM, storyPage } from "./support/story";

/** A window for every occasion: of a desk, so narrow that a card takes most of its width, and zoomed until it is low. */
const SIZES = [
  { width: 1000, height: 800 },
  { width: 420, height: 600 },
  { width: 320, height: 256 },
];
/** Where the word stands, in parts of the window's height. */
const HEIGHTS = [0.3, 0.5, 0.7];
const NAME = "Steve Witkoff";

/** Scrolls the name to a part of the window's height, and gives its middle. */
async function bringTo(page: DrivenPage, part: number): Promise<Point> {
  const middle = async () => (await readMarks(page)).find(({ text }) => text === NAME)?.middle;
  const { y } = await waitFor(`a mark ${NAME}`, middle);
  await page.evaluate((from, to) => scrollBy({ top: from - innerHeight * to, behavior: "instant" }), y, part);
  return waitFor("its new place", middle);
}

inEachBrowser("a card beside its word", (lab) => {
  for (const size of SIZES) {
    for (const part of HEIGHTS) {
      it(`is wholly in the window at ${100 * part} % of ${size.width} x ${size.height}`, async () => {
        const page = await lab().openPage(storyPage(ROOM));
        await page.resize(size);
        await waitForMarks(page);
        const at = await bringTo(page, part);
        await glide(page, { x: at.x, y: at.y + 16 }, at);
        await waitForCard(page, NAME);
        const word = await hoveredLine(page, at);
        expect(word).not.toBeNull();
        expect(await misplaced(page, word)).toEqual([]);
        await page.press("Escape");
        await waitForNoCard(page);
        await page.close();
      });
    }
  }

  it("stays there when the window becomes lower, and when the word moves", async () => {
    const page = await lab().openPage(storyPage(ROOM));
    await page.resize({ width: 1000, height: 800 });
    await waitForMarks(page);
    const at = await bringTo(page, 0.4);
    await glide(page, { x: at.x, y: at.y + 16 }, at);
    await waitForCard(page, NAME);
    await page.resize({ width: 900, height: 560 });
    await waitFor("the card in the low window", async () => (await misplaced(page, null)).length === 0);
    await page.evaluate(() => scrollBy({ top: 60, behavior: "instant" }));
    await waitFor("the card to follow", async () => (await misplaced(page, null)).length === 0);
    await page.close();
  });
});

inEachBrowser("a card that another entity takes over", (lab) => {
  it("begins at its top, and stays in the window", async () => {
    const page = await lab().openPage(storyPage(ROOM));
    await page.resize({ width: 1000, height: 650 });
    await waitForMarks(page);
    const at = await bringTo(page, 0.5);
    await glide(page, { x: at.x, y: at.y + 16 }, at);
    await waitForCard(page, NAME);
    const chip = await page.evaluateInShadow(CARD_HOST, (root) => {
      const first = root.querySelector(".chip");
      first?.scrollIntoView({ block: "center", behavior: "instant" });
      const box = first?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    });
    if (!chip) throw new Error("expected something related");
    await glide(page, at, chip);
    await page.pressMouse();
    await waitFor("another card", async () => ((await readCard(page))?.name ?? NAME) !== NAME);
    expect(await page.evaluateInShadow(CARD_HOST, (root) => root.querySelector(".body")?.scrollTop)).toBe(0);
    expect(await misplaced(page, { top: at.y, bottom: at.y })).toEqual([]);
    await page.close();
  });
});

inEachBrowser("a looked-up card", (lab) => {
  it.each(HEIGHTS)("is wholly in the window beside a selection at %f of its height", async (part) => {
    const page = await lab().openPage(storyPage(ROOM));
    await page.resize({ width: 1000, height: 650 });
    await waitForMarks(page);
    await bringTo(page, part);
    const word = await selectText(page, "article", NAME);
    await askByCommand(lab(), page);
    await waitForCard(page, NAME);
    expect(await misplaced(page, { top: word.top, bottom: word.bottom })).toEqual([]);
    await page.close();
  });

  it.each([
    ["half of the window", "margin-top: 200px; height: 400px", true],
    ["nearly all of the window", "height: 700px", false],
  ])("is wholly in the window beside a field as tall as %s", async (_, style, beside) => {
    const field = `<input id="field" value="${NAME}" style="${style}; display: block; width: 300px">`;
    const page = await lab().openPage(storyPage().replace("<article>", `<article>${field}`));
    await page.resize({ width: 1000, height: 800 });
    const { top, bottom } = await selectText(page, "#field", NAME);
    await askByCommand(lab(), page);
    await waitForCard(page, NAME);
    expect(await misplaced(page, beside ? { top, bottom } : null)).toEqual([]);
    await page.close();
  });
});
