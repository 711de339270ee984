import { expect, it } from "vitest";
import { GRACE_MS } from "../../lib/hover/hover";
import { CARD_HOST, pressInCard, readCard, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { hoverMark } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { inEachBrowser } from "./support/lab";
import { countCards, letPass, openByRest } from "./support/open-card";
import { storyPage } from "./support/story";

/** Presses the first row of the open card that leads to another, and gives the name of the card that comes. */
async function openFirstRelated(page: DrivenPage): Promise<string> {
  const from = (await readCard(page))?.name;
  await pressInCard(page, "button.chip");
  return waitFor("another card", async () => {
    const name = (await readCard(page))?.name;
    return name !== from && name;
  });
}

const backLabel = (page: DrivenPage) =>
  page.evaluateInShadow(CARD_HOST, (root) => root.querySelector('[aria-label^="Back to"]')?.ariaLabel ?? null);

inEachBrowser("a card that was opened from a card", (lab) => {
  it("takes its place, and Back leads home step by step: never a tower of cards", async () => {
    const page = await lab().openPage(storyPage());
    await openByRest(page, "Abbas Araghchi");
    expect(await backLabel(page)).toBeNull();
    const second = await openFirstRelated(page);
    expect(await backLabel(page)).toBe("Back to Abbas Araghchi");
    const third = await openFirstRelated(page);
    expect(await backLabel(page)).toBe(`Back to ${second}`);
    expect(third).not.toBe(second);
    expect(await countCards(page)).toBe(1);

    await pressInCard(page, "button", "Back to");
    await waitForCard(page, second);
    await pressInCard(page, "button", "Back to");
    await waitForCard(page, "Abbas Araghchi");
    expect(await backLabel(page)).toBeNull();
    expect(await countCards(page)).toBe(1);
    await page.close();
  });

  it("stays when the pointer leaves, since it was pressed, and goes as a whole with one Escape", async () => {
    const page = await lab().openPage(storyPage());
    await openByRest(page, "Abbas Araghchi");
    const second = await openFirstRelated(page);
    await page.moveMouse({ x: 990, y: 790 });
    await letPass(GRACE_MS);
    expect((await readCard(page))?.name).toBe(second);
    await page.press("Escape");
    await waitForNoCard(page);
    await page.close();
  });

  it("gives way to the first card when the pointer rests on its word again", async () => {
    const page = await lab().openPage(storyPage());
    await openByRest(page, "Abbas Araghchi");
    await openFirstRelated(page);
    await hoverMark(page, "Abbas Araghchi");
    await waitForCard(page, "Abbas Araghchi");
    expect(await backLabel(page)).toBeNull();
    await page.close();
  });
});
