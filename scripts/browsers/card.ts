import type { DrivenDocument, DrivenPage, Point } from "./driven-page";
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

/** One card of a page: the open one, or a pinned one by its age, 0 being the oldest. */
export type WhichCard = "open" | 0 | 1 | 2;

/** The open card, through its closed shadow root, which only the browser's debugger opens; null while none is shown. */
export function readCard(page: DrivenDocument, which: WhichCard = "open"): Promise<SeenCard | null> {
  return page.evaluateInShadow(CARD_HOST, describeCard, cardSelector(which));
}

/** The names of the pinned cards, oldest first. */
export async function readPinned(page: DrivenDocument): Promise<string[]> {
  const names: string[] = [];
  for (const which of [0, 1, 2] as const) {
    const card = await readCard(page, which);
    if (card) names.push(card.name);
  }
  return names;
}

function cardSelector(which: WhichCard): string {
  const layer = which === "open" ? ".layer:not(.pinned)" : `:nth-child(${which + 1} of .layer.pinned)`;
  return `${layer} > [role="dialog"]`;
}

function describeCard(root: ShadowRoot, selector: string): SeenCard | null {
  const dialog = root.querySelector<HTMLElement>(selector);
  const box = dialog?.getBoundingClientRect();
  if (!dialog || !box || box.width === 0 || box.height === 0) return null;
  if (!dialog.checkVisibility({ visibilityProperty: true })) return null;
  const labelId = dialog.getAttribute("aria-labelledby") ?? "";
  // The heading goes on with the name in its own script, in an element of its own.
  const heading = dialog.querySelector(`[id="${labelId}"]`)?.firstChild?.textContent;
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
export function waitForCard(page: DrivenDocument, name?: string): Promise<SeenCard> {
  return waitFor(`a card ${name ?? ""}`, async () => {
    const card = await readCard(page);
    return card && (name === undefined || card.name === name) && card;
  });
}

/** Waits until no card is shown. */
export async function waitForNoCard(page: DrivenDocument): Promise<void> {
  await waitFor("the card to close", async () => (await readCard(page)) === null);
}

/** Scrolls something in a card into view, and gives its middle. `label` is how its name or its text begins. */
export function placeInCard(
  page: DrivenDocument,
  selector: string,
  label = "",
  which: WhichCard = "open",
): Promise<Point> {
  return waitFor(`${selector} ${label} in the card`, () =>
    page.evaluateInShadow(CARD_HOST, middleInCard, cardSelector(which), selector, label),
  );
}

function middleInCard(root: ShadowRoot, card: string, selector: string, label: string): Point | null {
  const found = [...root.querySelectorAll<HTMLElement>(`${card} :is(${selector})`)].find((element) =>
    (element.ariaLabel ?? element.innerText.trim()).startsWith(label),
  );
  if (!found?.checkVisibility({ visibilityProperty: true })) return null;
  found.scrollIntoView({ block: "nearest", behavior: "instant" });
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Moves the mouse to something in a card, and presses it. */
export async function pressInCard(
  page: DrivenPage,
  selector: string,
  label = "",
  which: WhichCard = "open",
): Promise<void> {
  await page.moveMouse(await placeInCard(page, selector, label, which));
  await page.pressMouse();
}

/** A point well inside a card. */
export function insideCard({ box }: SeenCard): Point {
  return { x: box.left + box.width / 2, y: box.top + Math.min(box.height / 2, 60) };
}
