import { CARD_HOST } from "../../../scripts/browsers/card";
import type { DrivenDocument } from "../../../scripts/browsers/driven-page";
import { readMarks } from "../../../scripts/browsers/marks";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A ring stands out from its word by no more than this, in CSS pixels. */
const MOST_GAP = 6;

/** The boxes of the ring that the keyboard moves, one a line; none while it is not shown. */
export async function ringBoxes(page: DrivenDocument): Promise<Box[]> {
  const boxes = await page.evaluateInShadow(CARD_HOST, (root) =>
    [...root.querySelectorAll(".ring:popover-open i")].map((line) => {
      const { left, top, right, bottom } = line.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  return boxes ?? [];
}

/** The marked word in the middle of the ring's first line; null while no ring is shown, an error where it is round no word. */
export async function ringedWord(page: DrivenDocument): Promise<string | null> {
  const [box] = await ringBoxes(page);
  if (!box) return null;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const marks = await readMarks(page);
  const word = marks.find(
    ({ middle }) => middle && Math.abs(middle.x - x) < MOST_GAP && Math.abs(middle.y - y) < MOST_GAP,
  );
  if (!word) throw new Error(`the ring at ${Math.round(x)}, ${Math.round(y)} is round no mark`);
  return word.text;
}
