import type { DrivenPage, Point } from "./driven-page";
import { waitFor } from "./time-limit";

/** The one element that the extension may add to a page. */
export const CARD_HOST = "backgrounder-card";

/** An open card as a reader sees it. */
export interface SeenCard {
  /** Its heading: the name of the entity. */
  name: string;
  text: string;
  links: { text: string; href: string; rel: string; target: string }[];
  box: { left: number; top: number; width: number; height: number };
}

/** The open card, through its closed shadow root, which only the browser's debugger opens; null while none is shown. */
export function readCard(page: DrivenPage): Promise<SeenCard | null> {
  return page.evaluateInShadow(CARD_HOST, describeCard);
}

function describeCard(root: ShadowRoot): SeenCard | null {
  const dialog = root.querySelector<HTMLElement>('[role="dialog"]');
  const box = dialog?.getBoundingClientRect();
  if (!dialog || !box || box.width === 0 || box.height === 0) return null;
  if (!dialog.checkVisibility({ visibilityProperty: true })) return null;
  const labelId = dialog.getAttribute("aria-labelledby") ?? "";
  // The heading goes on with the name in its own script, in an element of its own.
  const heading = root.getElementById(labelId)?.firstChild?.textContent;
  return {
    name: heading?.trim() ?? "",
    text: dialog.innerText,
    links: [...dialog.querySelectorAll("a")].map(({ textContent, href, rel, target }) => ({
      text: textContent ?? "",
      href,
      rel,
      target,
    })),
    box: { left: box.left, top: box.top, width: box.width, height: box.height },
  };
}

/** Waits for an open card, of a given name when one is given. */
export function waitForCard(page: DrivenPage, name?: string): Promise<SeenCard> {
  return waitFor(`a card ${name ?? ""}`, async () => {
    const card = await readCard(page);
    return card && (name === undefined || card.name === name) && card;
  });
}

/** Waits until no card is shown. */
export async function waitForNoCard(page: DrivenPage): Promise<void> {
  await waitFor("the card to close", async () => (await readCard(page)) === null);
}

/** A point well inside a card. */
export function insideCard({ box }: SeenCard): Point {
  return { x: box.left + box.width / 2, y: box.top + Math.min(box.height / 2, 60) };
}
