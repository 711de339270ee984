import type { DrivenPage, Point } from "../../../scripts/browsers/driven-page";
import { waitFor } from "../../../scripts/browsers/time-limit";

/** Clicks the first element that fits a selector and whose text begins with `text`, with the real mouse. */
export async function clickText(page: DrivenPage, selector: string, text: string): Promise<void> {
  await page.activate();
  const place = await waitFor(`${selector} with text ${text}`, () => page.evaluate(placeOf, selector, text));
  await page.moveMouse(place);
  await page.pressMouse();
}

function placeOf(selector: string, text: string): Point | null {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const element = all.find((candidate) => candidate.innerText.trim().startsWith(text));
  if (!element) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  return width > 0 ? { x: Math.round(left + width / 2), y: Math.round(top + height / 2) } : null;
}
