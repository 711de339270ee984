/** Pixels between a word and its card, and between the card and the window's edge. */
export const GAP = 6;
/**
 * With less than this part of the window's height on either side a card is not worth opening there; no word is so tall, but
 * a text field may be. The card then lies over the end of it, in half of the window.
 */
const LEAST_PART = 1 / 5;
const PART_OVER = 1 / 2;

/** Where something begins and ends from top to bottom, in pixels of the viewport. */
export interface Extent {
  top: number;
  bottom: number;
}

/** What a card stands beside, and how tall it may be on either side; whole pixels, so that it never fits by a hair. */
export interface Room {
  beside: Extent;
  above: number;
  below: number;
}

/** The room for a card above and below a word in a window of such a height. */
export function roomBeside({ top, bottom }: Extent, height: number): Room {
  const room = (beside: Extent): Room => ({
    beside,
    above: Math.floor(beside.top - 2 * GAP),
    below: Math.floor(height - beside.bottom - 2 * GAP),
  });
  const whole = room({ top, bottom });
  if (Math.max(whole.above, whole.below) >= height * LEAST_PART) return whole;
  const edge = height * PART_OVER;
  return room(whole.below >= whole.above ? { top: Math.min(top, edge), bottom: edge } : { top: edge, bottom });
}

/** Whether a card of such a height goes above its word: where below it does not fit, and above is more room. */
export function goesAbove({ above, below }: Room, height: number): boolean {
  return height > below && above > below;
}
