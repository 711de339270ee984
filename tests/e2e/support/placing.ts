import { readCard } from "../../../scripts/browsers/card";
import type { DrivenDocument, Point } from "../../../scripts/browsers/driven-page";

/** The sides of a line of text, in CSS pixels of the viewport. */
export interface Line {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The line of the hovered mark at a point. */
export const hoveredLine = (page: DrivenDocument, at: Point) =>
  page.evaluate<[number, number], Line | null>(
    (x, y) => {
      for (const range of CSS.highlights.get("backgrounder-active") ?? []) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const line = [...live.getClientRects()].find(
          ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
        );
        if (line) return { left: line.left, right: line.right, top: line.top, bottom: line.bottom };
      }
      return null;
    },
    at.x,
    at.y,
  );

/** What is wrong with where the open card stands in its window, given what it must not cover. */
export async function misplaced(page: DrivenDocument, word: Pick<Line, "top" | "bottom"> | null): Promise<string[]> {
  const card = (await readCard(page))?.box;
  if (!card) return ["no card"];
  const { wide, high } = await page.evaluate(() => {
    const { clientWidth: wide, clientHeight: high } = document.documentElement;
    return { wide, high };
  });
  const bottom = card.top + card.height;
  const where = `${card.top}..${bottom} of ${high}, ${card.left}..${card.left + card.width} of ${wide}`;
  const faults: string[] = [];
  if (card.top < 0 || bottom > high) faults.push(`out of the window: ${where}`);
  if (card.left < 0 || card.left + card.width > wide) faults.push(`beyond the side: ${where}`);
  if (card.height > high * 0.6 + 1) faults.push(`taller than 60 %: ${where}`);
  if (word && card.top < word.bottom && bottom > word.top) faults.push(`over its word ${word.top}: ${where}`);
  return faults;
}
