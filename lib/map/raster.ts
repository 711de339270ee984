import { HEIGHT, WIDTH } from "./frame";
import type { Line, Rect } from "./lines";

/** Units a cell is wide and high: coarse, since it is only asked what lies below a label. */
export const CELL = 4;
export const COLUMNS = WIDTH / CELL;
export const ROWS = HEIGHT / CELL;

/** Which cells of a view are of an area, summed up so that any rectangle is counted at once (Crow, "Summed-area tables", 1984). */
export interface Coverage {
  total: number;
  /** The box around its cells, in units. */
  bounds: Rect;
  /** The middle of its cells, in units. */
  middle: { x: number; y: number };
  /** Its cells along the edge of the view. */
  atEdge: number;
  /** Share of a rectangle that is of the area; 0 outside the view. */
  share(left: number, top: number, width: number, height: number): number;
}

/** Fills a raster with rings by the even-odd rule; what is set already stays. */
export function fillCells(rings: readonly Line[], cells: Uint8Array): void {
  const crossings: number[][] = Array.from({ length: ROWS }, () => []);
  for (const ring of rings) {
    let fromX = ring[ring.length - 2] as number;
    let fromY = ring[ring.length - 1] as number;
    for (let at = 0; at < ring.length; at += 2) {
      const toX = ring[at] as number;
      const toY = ring[at + 1] as number;
      // The rows whose middle lies between the two ends.
      const first = Math.max(0, Math.ceil(Math.min(fromY, toY) / CELL - 0.5));
      const end = Math.min(ROWS, Math.ceil(Math.max(fromY, toY) / CELL - 0.5));
      for (let row = first; row < end; row++) {
        crossings[row]?.push(fromX + (((row + 0.5) * CELL - fromY) / (toY - fromY)) * (toX - fromX));
      }
      fromX = toX;
      fromY = toY;
    }
  }
  crossings.forEach((inRow, row) => {
    inRow.sort((x, y) => x - y);
    for (let n = 0; n + 1 < inRow.length; n += 2) {
      const from = Math.max(0, Math.ceil((inRow[n] as number) / CELL - 0.5));
      const to = Math.min(COLUMNS, Math.ceil((inRow[n + 1] as number) / CELL - 0.5));
      if (from < to) cells.fill(1, row * COLUMNS + from, row * COLUMNS + to);
    }
  });
}

/** Sums a raster of 0 and 1 up. */
export function coverageOf(cells: Uint8Array): Coverage {
  const sums = new Int32Array((COLUMNS + 1) * (ROWS + 1));
  let [sumX, sumY, atEdge] = [0, 0, 0];
  let [left, top, right, bottom] = [COLUMNS, ROWS, 0, 0];
  for (let row = 0; row < ROWS; row++) {
    let inRow = 0;
    for (let column = 0; column < COLUMNS; column++) {
      if (cells[row * COLUMNS + column] === 1) {
        inRow++;
        if (column < left) left = column;
        if (column >= right) right = column + 1;
        if (row < top) top = row;
        bottom = row + 1;
        sumX += column;
        sumY += row;
        if (row === 0 || column === 0 || row === ROWS - 1 || column === COLUMNS - 1) atEdge++;
      }
      sums[(row + 1) * (COLUMNS + 1) + column + 1] = (sums[row * (COLUMNS + 1) + column + 1] as number) + inRow;
    }
  }
  const total = sums[sums.length - 1] as number;
  const at = (column: number, row: number) => sums[row * (COLUMNS + 1) + column] as number;
  return {
    total,
    bounds: { left: left * CELL, top: top * CELL, right: right * CELL, bottom: bottom * CELL },
    middle: { x: (sumX / total + 0.5) * CELL, y: (sumY / total + 0.5) * CELL },
    atEdge,
    share(left, top, width, height) {
      const [x0, x1] = [clamp(Math.floor(left / CELL), COLUMNS), clamp(Math.ceil((left + width) / CELL), COLUMNS)];
      const [y0, y1] = [clamp(Math.floor(top / CELL), ROWS), clamp(Math.ceil((top + height) / CELL), ROWS)];
      const cellsIn = (x1 - x0) * (y1 - y0);
      return cellsIn <= 0 ? 0 : (at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)) / cellsIn;
    },
  };
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
