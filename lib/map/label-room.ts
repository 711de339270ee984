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
/** The share of a label that may lie on another country, ... */
const MOST_FOREIGN = 0.08;
/** ... and of a label on the sea together with what is between it and its country. */
const MOST_BETWEEN = 0.025;
/** The share of a label on its area from which on it counts as standing there. */
const MOSTLY = 0.7;
/** Units: how near its country a label beside it must be. */
const NEAR = 5;
/** Units between two labels. */
const GAP = 2;
/** Units by which a label on its country may be further from the middle than one beside it. */
const BESIDE_COST = 45;

/** Width of a text, a little generous, since the reader's font is not known: in ems by groups of letters. */
export function textWidth(text: string, size: LabelSize): number {
  let ems = 0;
  for (const letter of text)
    ems += /[ijlt.,' ]/u.test(letter) ? 0.31 : /[mwMW&]/u.test(letter) ? 0.86 : /\p{Lu}/u.test(letter) ? 0.67 : 0.56;
  return ems * FONT_SIZE[size] * (size === "place" || size === "own" ? BOLD : 1);
}

/** Where a label goes, and whether that is on its area or beside it on the sea. */
export interface Spot {
  box: Box;
  isBeside: boolean;
}

/** Room for labels: what is taken stays so. */
export interface LabelRoom {
  /** Takes a box if it is free and in the view. */
  take(box: Box): boolean;
  /** Takes a box whatever is there. */
  hold(box: Box): void;
  /** Where a label of an area reads best: on it and near its middle, or beside it on the sea; null where there is no room. */
  placeFor(
    coverage: Coverage,
    land: Coverage,
    size: { width: number; height: number },
    isBesideGood: boolean,
  ): Spot | null;
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
        box.x >= other.x + other.width + GAP ||
        other.x >= box.x + box.width + GAP ||
        box.y >= other.y + other.height + GAP ||
        other.y >= box.y + box.height + GAP,
    );
  return {
    take(box) {
      if (!isFree(box)) return false;
      taken.push(box);
      return true;
    },
    hold(box) {
      taken.push(box);
    },
    placeFor(coverage, land, { width, height }, isBesideGood) {
      let best: Spot | null = null;
      let least = Number.POSITIVE_INFINITY;
      const { left, top, right, bottom } = coverage.bounds;
      const [fromX, fromY] = [Math.max(MARGIN, left - width - NEAR), Math.max(MARGIN, top - height - NEAR)];
      const toX = Math.min(WIDTH - MARGIN - width, right + NEAR);
      const toY = Math.min(HEIGHT - MARGIN - height, bottom + NEAR);
      for (let y = fromY; y <= toY; y += STEP) {
        for (let x = fromX; x <= toX; x += STEP) {
          const away = Math.hypot(x + width / 2 - coverage.middle.x, (y + height / 2 - coverage.middle.y) * 1.5);
          if (away >= least) continue;
          const own = coverage.share(x, y, width, height);
          const foreign = land.share(x, y, width, height) - own;
          const isBeside = own < MOSTLY;
          if (foreign > MOST_FOREIGN || (isBeside && !isBesideGood)) continue;
          if (isBeside) {
            const [across, down] = [width + 2 * NEAR, height + 2 * NEAR];
            const near = coverage.share(x - NEAR, y - NEAR, across, down);
            if (near === 0 || land.share(x - NEAR, y - NEAR, across, down) - near > MOST_BETWEEN) continue;
          }
          // Beside an area, a label rather leaves it free than covers half of it.
          const cost = away + foreign * 200 + (isBeside ? BESIDE_COST + own * 120 : (1 - own) * 60);
          const box = { x, y, width, height };
          if (cost >= least || !isFree(box)) continue;
          least = cost;
          best = { box, isBeside };
        }
      }
      return best;
    },
  };
}
