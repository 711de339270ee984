import { join } from "node:path";
import { type SeenCard, waitForCard, waitForNoCard } from "../browsers/card";
import type { DrivenPage } from "../browsers/driven-page";
import { hoverMark, type SeenMark, waitForMarks } from "../browsers/marks";

/** How many names are hovered on a page. */
const HOVERED = 3;

/** What was seen on one page. */
export interface Look {
  marks: SeenMark[];
  cards: { text: string; card: SeenCard; screenshot: string }[];
}

/** Waits for marks, rests the mouse on three names, reads and photographs each card, and closes it with Escape. */
export async function lookAt(page: DrivenPage, label: string, folder: string): Promise<Look> {
  await page.activate();
  const marks = await waitForMarks(page).catch((cause: unknown) => {
    throw new Error(`nothing was marked on ${label}: expected an article with names that the facts hold`, { cause });
  });
  const cards: Look["cards"] = [];
  for (const text of spread(marks)) {
    await hoverMark(page, text);
    const card = await waitForCard(page);
    const screenshot = join(folder, `${label}-${slug(text)}.png`);
    await page.screenshot(screenshot);
    cards.push({ text, card, screenshot });
    await page.press("Escape");
    await waitForNoCard(page);
    await page.moveMouse({ x: 1, y: 1 });
  }
  return { marks, cards };
}

/** Up to three different names from the beginning, the middle and the end of a page. */
function spread(marks: readonly SeenMark[]): string[] {
  const texts = [...new Set(marks.map(({ text }) => text))];
  const picks = Array.from({ length: HOVERED }, (_, index) => Math.floor((index * (texts.length - 1)) / (HOVERED - 1)));
  return [...new Set(picks)].flatMap((pick) => texts[pick] ?? []);
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
}
