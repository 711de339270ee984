/** A line in the units of a view: x and y in turn. */
export type Line = number[];

/** How far outside the view box paths are cut, so that the strokes along the cut are not seen. */
export const OVERSCAN = 4;

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A closed line cut to a rectangle (Sutherland and Hodgman, "Reentrant polygon clipping", 1974); empty where all is outside. */
export function clipRing(ring: Line, rect: Rect): Line {
  let out = clipSide(ring, 0, 1, rect.left);
  out = clipSide(out, 0, -1, -rect.right);
  out = clipSide(out, 1, 1, rect.top);
  return clipSide(out, 1, -1, -rect.bottom);
}

/** Keeps what has sign * coordinate >= limit. */
function clipSide(ring: Line, axis: 0 | 1, sign: number, limit: number): Line {
  const out: Line = [];
  const length = ring.length;
  if (length === 0) return out;
  let [fromX, fromY] = [ring[length - 2] as number, ring[length - 1] as number];
  let from = sign * (axis === 0 ? fromX : fromY) - limit;
  for (let at = 0; at < length; at += 2) {
    const [x, y] = [ring[at] as number, ring[at + 1] as number];
    const to = sign * (axis === 0 ? x : y) - limit;
    if (from >= 0 !== to >= 0) {
      const t = from / (from - to);
      out.push(fromX + t * (x - fromX), fromY + t * (y - fromY));
    }
    if (to >= 0) out.push(x, y);
    [fromX, fromY, from] = [x, y, to];
  }
  return out;
}

/** The pieces of an open line within a rectangle, to the first point outside on either end. */
export function clipLine(line: Line, rect: Rect): Line[] {
  const pieces: Line[] = [];
  let piece: Line = [];
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [ax, ay, bx, by] = line.slice(at, at + 4) as [number, number, number, number];
    const isApart =
      Math.max(ax, bx) < rect.left ||
      Math.min(ax, bx) > rect.right ||
      Math.max(ay, by) < rect.top ||
      Math.min(ay, by) > rect.bottom;
    if (isApart) {
      if (piece.length > 0) pieces.push(piece);
      piece = [];
    } else if (piece.length > 0) piece.push(bx, by);
    else piece = [ax, ay, bx, by];
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

/** Drops points nearer than `least` to the last one kept; both ends stay. */
export function thinned(line: Line, least: number): Line {
  const end = line.length - 2;
  const out = line.slice(0, 2);
  let [x, y] = [line[0] as number, line[1] as number];
  for (let at = 2; at < end; at += 2) {
    const [nextX, nextY] = [line[at] as number, line[at + 1] as number];
    if (Math.abs(nextX - x) + Math.abs(nextY - y) < least) continue;
    out.push(nextX, nextY);
    [x, y] = [nextX, nextY];
  }
  if (end > 0) out.push(line[end] as number, line[end + 1] as number);
  return out;
}

/** The box of a line. */
export function boundsOf(line: Line): Rect {
  const rect = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let at = 0; at < line.length; at += 2) {
    const [x, y] = [line[at] as number, line[at + 1] as number];
    if (x < rect.left) rect.left = x;
    if (x > rect.right) rect.right = x;
    if (y < rect.top) rect.top = y;
    if (y > rect.bottom) rect.bottom = y;
  }
  return rect;
}

/** Whether a point lies within rings, those inside others being holes (even-odd rule). */
export function isInside(rings: readonly Line[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [fromX, fromY] = [ring[ring.length - 2] as number, ring[ring.length - 1] as number];
    for (let at = 0; at < ring.length; at += 2) {
      const [toX, toY] = [ring[at] as number, ring[at + 1] as number];
      if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
      [fromX, fromY] = [toX, toY];
    }
  }
  return inside;
}

/** SVG path data of lines, to a tenth of a unit, each step relative to the last point. */
export function pathOf(lines: readonly Line[], isClosed: boolean): string {
  let path = "";
  let [x, y] = [0, 0];
  for (const line of lines) {
    const [startX, startY] = [Math.round((line[0] as number) * 10), Math.round((line[1] as number) * 10)];
    path += `m${pair(startX - x, startY - y)}l`;
    [x, y] = [startX, startY];
    let steps = "";
    for (let at = 2; at < line.length; at += 2) {
      const [toX, toY] = [Math.round((line[at] as number) * 10), Math.round((line[at + 1] as number) * 10)];
      if (toX === x && toY === y) continue;
      const step = pair(toX - x, toY - y);
      steps += steps === "" || step.startsWith("-") ? step : ` ${step}`;
      [x, y] = [toX, toY];
    }
    path += steps === "" ? "0 0" : steps;
    if (!isClosed) continue;
    path += "z";
    [x, y] = [startX, startY];
  }
  return path;
}

function pair(x: number, y: number): string {
  const second = tenths(y);
  return tenths(x) + (second.startsWith("-") ? second : ` ${second}`);
}

/** A whole number of tenths as short as SVG lets it be: 5 is ".5", -12 is "-1.2". */
function tenths(value: number): string {
  const text = String(Math.abs(value) / 10).replace(/^0\./, ".");
  return value < 0 ? `-${text}` : text;
}
