import { PATH_UNIT } from "./map-view";

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
    const ax = line[at] as number;
    const ay = line[at + 1] as number;
    const bx = line[at + 2] as number;
    const by = line[at + 3] as number;
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

/** Units outside the frame, beyond which only the way around it counts, and points need only be so near each other. */
const FAR = 24;
const FAR_STEP = 10;

/** Drops points nearer than `least` to the last one kept, or FAR_STEP where they are far from the frame; both ends stay. */
function thinned(line: Line, least: number, { left, top, right, bottom }: Rect): Line {
  const end = line.length - 2;
  const out = line.slice(0, 2);
  let x = line[0] as number;
  let y = line[1] as number;
  for (let at = 2; at < end; at += 2) {
    const nextX = line[at] as number;
    const nextY = line[at + 1] as number;
    const step = Math.abs(nextX - x) + Math.abs(nextY - y);
    if (step < least) continue;
    const isFar = nextX < left - FAR || nextX > right + FAR || nextY < top - FAR || nextY > bottom + FAR;
    if (isFar && step < FAR_STEP) continue;
    out.push(nextX, nextY);
    x = nextX;
    y = nextY;
  }
  if (end > 0) out.push(line[end] as number, line[end + 1] as number);
  return out;
}

/** A line with as few points as `tolerance` units allow, fewer far from the frame; both ends stay. */
export function reduced(line: Line, tolerance: number, frame: Rect): Line {
  const near = thinned(line, tolerance, frame);
  const keep = pointsKept(near, tolerance);
  const out: Line = [];
  for (let at = 0; at < keep.length; at++) {
    if (keep[at] === 1) out.push(near[2 * at] as number, near[2 * at + 1] as number);
  }
  return out;
}

/**
 * Marks the points of the shortest line from which none of the others is further than `tolerance` (Douglas and Peucker,
 * "Algorithms for the reduction of the number of points", 1973). Both ends are kept.
 */
export function pointsKept(line: ArrayLike<number>, tolerance: number): Uint8Array {
  const last = line.length / 2 - 1;
  const keep = new Uint8Array(last + 1);
  keep[0] = 1;
  keep[last] = 1;
  const spans = [0, last];
  while (spans.length > 0) {
    const [to, from] = [spans.pop() as number, spans.pop() as number];
    const at = furthest(line, from, to, tolerance * tolerance);
    if (at < 0) continue;
    keep[at] = 1;
    spans.push(from, at, at, to);
  }
  return keep;
}

/** The point that is furthest from the line between two others, or -1 where none is further than the root of `square`. */
function furthest(line: ArrayLike<number>, from: number, to: number, square: number): number {
  const [startX, startY] = [line[2 * from] as number, line[2 * from + 1] as number];
  const [dx, dy] = [(line[2 * to] as number) - startX, (line[2 * to + 1] as number) - startY];
  const length = dx * dx + dy * dy;
  let [found, most] = [-1, square];
  for (let at = from + 1; at < to; at++) {
    const [x, y] = [(line[2 * at] as number) - startX, (line[2 * at + 1] as number) - startY];
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
    const away = (x - along * dx) ** 2 + (y - along * dy) ** 2;
    if (away > most) [found, most] = [at, away];
  }
  return found;
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

/** How long a line is. */
export function lengthOf(line: Line): number {
  let length = 0;
  for (let at = 2; at < line.length; at += 2) {
    const [x, y] = [
      (line[at] as number) - (line[at - 2] as number),
      (line[at + 1] as number) - (line[at - 1] as number),
    ];
    length += Math.hypot(x, y);
  }
  return length;
}

/** SVG path data of lines in steps of PATH_UNIT, each relative to the last point: whole numbers of few digits. */
export function pathOf(lines: readonly Line[], isClosed: boolean): string {
  const steps = (value: number | undefined) => Math.round((value as number) / PATH_UNIT);
  let path = "";
  let [x, y] = [0, 0];
  for (const line of lines) {
    const [startX, startY] = [steps(line[0]), steps(line[1])];
    path += `m${pair(startX - x, startY - y)}l`;
    [x, y] = [startX, startY];
    let further = "";
    for (let at = 2; at < line.length; at += 2) {
      const [toX, toY] = [steps(line[at]), steps(line[at + 1])];
      if (toX === x && toY === y) continue;
      const step = pair(toX - x, toY - y);
      further += further === "" || step.startsWith("-") ? step : ` ${step}`;
      [x, y] = [toX, toY];
    }
    path += further === "" ? "0 0" : further;
    if (!isClosed) continue;
    path += "z";
    [x, y] = [startX, startY];
  }
  return path;
}

const pair = (x: number, y: number) => (y < 0 ? `${x}${y}` : `${x} ${y}`);
