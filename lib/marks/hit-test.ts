import type { Mark, MarkStore } from "./mark-store";

/** A mark under a point, and the box of the line part of it that was hit, in CSS pixels of the viewport. */
export interface Hit {
  mark: Mark;
  box: DOMRect;
}

/** Pixels around a glyph box that still count as on it. */
const TOLERANCE = 1;
/** Above this number of marks the slow way (boxes of every mark) is left out. */
const SLOW_TEST_LIMIT = 500;

/**
 * The mark at a point of the viewport, or null. The caret says which text lies there; the boxes of the mark's own
 * ranges then decide, as a caret is also given for points beside a line. Where something without text lies over the
 * words (stretched links of teasers), the boxes alone decide.
 */
export function markAt(document: Document, marks: MarkStore, x: number, y: number): Hit | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: marks.roots() });
  if (caret && caret.offsetNode.nodeType === Node.TEXT_NODE) {
    const mark = marks.at(caret.offsetNode, caret.offset);
    return mark && hitBox(mark, x, y);
  }
  const all = marks.all();
  if (all.size > SLOW_TEST_LIMIT) return null;
  for (const mark of all) {
    const hit = hitBox(mark, x, y);
    if (hit) return hit;
  }
  return null;
}

function hitBox(mark: Mark, x: number, y: number): Hit | null {
  const box = boxesOf(mark).find(
    ({ left, right, top, bottom }) =>
      x >= left - TOLERANCE && x <= right + TOLERANCE && y >= top - TOLERANCE && y <= bottom + TOLERANCE,
  );
  return box ? { mark, box } : null;
}

/** The boxes that a mark takes on the screen, one a line and text node; empty when it is not laid out. */
export function boxesOf(mark: Mark): DOMRect[] {
  return mark.spans.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.data.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter((box) => box.width > 0);
  });
}
