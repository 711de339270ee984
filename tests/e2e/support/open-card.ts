import { CARD_HOST, pressInCard, readPinned, type SeenCard, waitForCard } from "../../../scripts/browsers/card";
import type { DrivenDocument, DrivenPage } from "../../../scripts/browsers/driven-page";
import { hoverMark } from "../../../scripts/browsers/marks";
import { pause, waitFor } from "../../../scripts/browsers/time-limit";

/** Twice a delay: whatever was to happen after it has happened. */
export const letPass = (delay: number) => pause(2 * delay);

/** Rests on a mark until its card is there. `name` is the card's, where it is not the word itself. */
export async function openByRest(page: DrivenPage, word: string, name = word): Promise<SeenCard> {
  await hoverMark(page, word);
  return waitForCard(page, name);
}

/** The pin's accessible name. */
export const PIN = "Pin this card";

/** Opens a card by resting on its word and pins it. */
export async function pinCardOf(page: DrivenPage, word: string): Promise<void> {
  await openByRest(page, word);
  await pressInCard(page, "button", PIN);
  await waitFor(`the pinned card of ${word}`, async () => (await readPinned(page)).includes(word));
}

/** Puts a note on the open card that leaves with it. */
export async function noteCard(page: DrivenDocument): Promise<void> {
  await page.evaluateInShadow(CARD_HOST, (root) =>
    root.querySelector(".layer:not(.pinned)")?.setAttribute("data-noted", ""),
  );
}

/** Whether the card that was noted is still open. */
export async function isNotedOpen(page: DrivenDocument): Promise<boolean> {
  return (await page.evaluateInShadow(CARD_HOST, (root) => root.querySelector("[data-noted]") !== null)) ?? false;
}

/** How many cards a page shows, pinned ones included. */
export async function countCards(page: DrivenDocument): Promise<number> {
  return (await page.evaluateInShadow(CARD_HOST, (root) => root.querySelectorAll(".layer:popover-open").length)) ?? 0;
}
