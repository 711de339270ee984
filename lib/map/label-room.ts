import { HEIGHT, WIDTH } from "./frame";
import type { Coverage } from "./raster";

/** A label's box in units, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Font sizes in units, as in `components/card/locator-map.css`. */
export const FONT_SIZE = { place: 11, own: 10.5, sea: 10, other: 9.5 } as const;
export type LabelSize = keyof typeof FONT_SIZE;
/** Bold type is wider. */
const BOLD = 1.07;
const MARGIN = 4;
/** Units between places that are tried. */
const STEP = 4;
/** The share of a label that may lie on another country. */
const MOST_FOREIGN = 0.08;
/** Units: how near its country a label beside it must be. */
const NEAR = 5;

/** Width of a text, a little generous, since the reader's font is not known: in ems by groups of letters. */
export function textWidth(text: string, size: LabelSize): number {
  let ems = 0;
  for (const letter of text) ems += /[ijlt.,' ]/u.test(letter) ? 0.31 : /[mwMW&]/u.test(letter) ? 0.86 : /\p{Lu}/u.test(letter) ? 0.67 : 0.56;
  return ems * FONT_SIZE[size] * (size === "place" || size === "own" ? BOLD : 1);
}

/** Room for labels: what is taken stays so. */
export interface LabelRoom {
  /** Takes a box if it is free and in the view. */
  take(box: Box): boolean;
  /** Where a label of an area reads best: on it and near its middle, or beside it on the sea; null where there is no room. */
  placeFor(coverage: Coverage, land: Coverage, width: number, height: number): Box | null;
}

/** An empty view. */
export function createLabelRoom(): LabelRoom {
  const taken: Box[] = [];
  const isFree = (box: Box) =>
    box.x >= MARGIN &&
    box.y >= MARGIN &&
    box.x + box.width <= WIDTH - MARGIN &&
    box.y + box.height <= HEIGHT - MARGIN &&
    taken.every(
      (other) =>
        box.x >= other.x + other.width ||
        other.x >= box.x + box.width ||
        box.y >= other.y + other.height ||
        other.y >= box.y + box.height,
    );
  return {
    take(box) {
      if (!isFree(box)) return false;
      taken.push(box);
      return true;
    },
    placeFor(coverage, land, width, height) {
      let best: Box | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (let y = MARGIN; y + height <= HEIGHT - MARGIN; y += STEP) {
        for (let x = MARGIN; x + width <= WIDTH - MARGIN; x += STEP) {
          const own = coverage.share(x, y, width, height);
          const foreign = land.share(x, y, width, height) - own;
          if (foreign > MOST_FOREIGN) continue;
          const near = coverage.share(x - NEAR, y - NEAR, width + 2 * NEAR, height + 2 * NEAR);
          if (near === 0) continue;
          const away = Math.hypot(x + width / 2 - coverage.middle.x, (y + height / 2 - coverage.middle.y) * 1.5);
          const cost = away + (1 - own) * 60 + foreign * 200;
          if (cost >= least || !isFree({ x, y, width, height })) continue;
          least = cost;
          best = { x, y, width, height };
        }
      }
      return best;
    },
  };
}
