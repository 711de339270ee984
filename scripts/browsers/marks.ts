import type { DrivenDocument, DrivenPage, Point } from "./driven-page";
import { pause, waitFor } from "./time-limit";

/** A mark as the page's own highlight registry shows it. */
export interface SeenMark {
  /** Name of its highlight, such as `backgrounder-line-on-light`. */
  style: string;
  text: string;
  /** Middle of its first line box in the viewport; null while it has none. */
  middle: Point | null;
}

/** Pixels and ms between two steps of a hand that slows down over a word: about 0.1 px/ms, well below a flick. */
const STEP_PX = 2;
const STEP_MS = 16;
const STEPS = 8;
/** A drag has its goal before it begins: it is quick. */
const DRAG_STEPS = 12;

/** All marks of a page in document order, read from outside the extension through `CSS.highlights`. */
export function readMarks(page: DrivenDocument): Promise<SeenMark[]> {
  return page.evaluate(collectMarks);
}

function collectMarks(): SeenMark[] {
  const found: { mark: SeenMark; range: AbstractRange }[] = [];
  for (const [style, highlight] of CSS.highlights) {
    // The mark under the pointer is painted a second time, under this name.
    if (!style.startsWith("backgrounder-") || style === "backgrounder-active") continue;
    for (const range of highlight) {
      if (!range.startContainer.isConnected) continue;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = [...live.getClientRects()].find((rect) => rect.width > 0);
      const middle = box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      found.push({ mark: { style, text: live.toString(), middle }, range });
    }
  }
  const before = (a: AbstractRange, b: AbstractRange) =>
    a.startContainer === b.startContainer
      ? a.startOffset - b.startOffset
      : a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
        ? -1
        : 1;
  return found.sort((a, b) => before(a.range, b.range)).map(({ mark }) => mark);
}

/** Waits until a page has at least one mark that fits, and gives all marks. */
export function waitForMarks(
  page: DrivenDocument,
  fits: (mark: SeenMark) => boolean = () => true,
): Promise<SeenMark[]> {
  return waitFor("marks on the page", async () => {
    const marks = await readMarks(page);
    return marks.some(fits) && marks;
  });
}

/** Brings the n-th mark with this text into view and gives its middle. */
export async function placeOfMark(page: DrivenPage, text: string, nth = 0): Promise<Point> {
  const at = async () => (await readMarks(page)).filter((mark) => mark.text === text)[nth]?.middle;
  const first = await waitFor(`a mark ${JSON.stringify(text)}`, at);
  await page.evaluate((top) => scrollBy({ top: top - innerHeight / 3, behavior: "instant" }), first.y);
  return waitFor(`the mark ${JSON.stringify(text)} in view`, at);
}

/** Moves the real mouse onto a mark as a hand does: a slow last stretch, then rest. */
export async function hoverMark(page: DrivenPage, text: string, nth = 0): Promise<Point> {
  const goal = await placeOfMark(page, text, nth);
  await glide(page, { x: goal.x, y: goal.y + STEPS * STEP_PX }, goal);
  return goal;
}

/** Moves the mouse from one point to another at a reader's pace. */
export async function glide(page: DrivenPage, from: Point, to: Point): Promise<void> {
  const steps = Math.max(STEPS, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (4 * STEP_PX)));
  for (let step = 0; step <= steps; step++) {
    const part = step / steps;
    await page.moveMouse({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await pause(STEP_MS);
  }
}

/** Presses the mouse at one point, and lets it go at another. */
export async function dragMouse(page: DrivenPage, from: Point, to: Point): Promise<void> {
  await page.moveMouse(from);
  await page.holdMouse(true);
  for (let step = 1; step <= DRAG_STEPS; step++) {
    const part = step / DRAG_STEPS;
    await page.moveMouse({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await pause(STEP_MS);
  }
  await page.holdMouse(false);
}
