import { projectionAround } from "../../map/projection";
import { areaOf, turn } from "./simplify";
import type { Point } from "./world";

/** Where a view of a whole area is centred, in degrees, and how wide it is, in degrees along a great circle. */
export interface AreaView {
  lon: number;
  lat: number;
  width: number;
}

/** An island is of the main part when it is that large, as a share of the mainland, ... */
const LEAST_SHARE = 0.01;
/** ... and that near, as a share of how far the main part already reaches. */
const MOST_GAP = 0.25;
/** Room around the main part for its neighbours. */
const ROOM = 1.45;
/** Degrees; smaller countries are shown within their region. */
const LEAST_WIDTH = 9;
const MOST_WIDTH = 150;
/** Width of a view by its height. */
export const ASPECT = 1.5;

/** A box around points, as the degrees that it reaches from its south-west corner; it may cross the date line. */
interface Reach {
  west: number;
  south: number;
  width: number;
  height: number;
}

/** The box around a line of points that goes round no pole. */
export function reachOf(points: readonly Point[]): Reach {
  const [first] = points[0] as Point;
  let [at, least, most, south, north] = [0, 0, 0, 90, -90];
  points.forEach(([lon, lat], n) => {
    at += turn((points[n - 1] ?? (points[0] as Point))[0], lon);
    least = Math.min(least, at);
    most = Math.max(most, at);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  });
  return { west: first + least, south, width: Math.min(360, most - least), height: north - south };
}

function both(a: Reach, b: Reach): Reach {
  const shift = turn(a.west + a.width / 2, b.west + b.width / 2) + (a.width - b.width) / 2;
  const west = Math.min(0, shift);
  const south = Math.min(a.south, b.south);
  return {
    west: a.west + west,
    south,
    width: Math.max(a.width, shift + b.width) - west,
    height: Math.max(a.south + a.height, b.south + b.height) - south,
  };
}

function gapOf(a: Reach, b: Reach): number {
  const apart = Math.abs(turn(a.west + a.width / 2, b.west + b.width / 2)) - (a.width + b.width) / 2;
  const middle = Math.cos(((a.south + a.height / 2) * Math.PI) / 180);
  const above = Math.max(a.south - b.south - b.height, b.south - a.south - a.height);
  return Math.hypot(Math.max(0, apart) * middle, Math.max(0, above));
}

function sizeOf({ south, width, height }: Reach): number {
  return Math.hypot(width * Math.cos(((south + height / 2) * Math.PI) / 180), height);
}

/** The rings of an area that belong together: the largest, and what is large and near enough to it. */
function mainPart(rings: readonly Point[][]): { rings: Point[][]; reach: Reach } {
  const bySize = rings
    .map((ring) => ({ ring, area: areaOf(ring), reach: reachOf(ring) }))
    .sort((a, b) => b.area - a.area);
  const [largest, ...others] = bySize as [(typeof bySize)[number], ...typeof bySize];
  let [part, reach, left] = [
    [largest.ring],
    largest.reach,
    others.filter(({ area }) => area >= LEAST_SHARE * largest.area),
  ];
  for (;;) {
    const near = left.find((other) => gapOf(reach, other.reach) <= MOST_GAP * sizeOf(reach));
    if (!near) return { rings: part, reach };
    part = [...part, near.ring];
    reach = both(reach, near.reach);
    left = left.filter((other) => other !== near);
  }
}

/** The view that shows an area's main part with room around. */
export function viewOf(rings: readonly Point[][]): AreaView {
  const part = mainPart(rings);
  let [lon, lat] = [part.reach.west + part.reach.width / 2, part.reach.south + part.reach.height / 2];
  let width = 0;
  for (let round = 0; round < 3; round++) {
    const { project, invert } = projectionAround({ lon, lat }, 180 / Math.PI);
    const line: number[] = [];
    for (const [x, y] of part.rings.flat()) project(x, y, line);
    const ends = ([0, 1] as const).map((axis) => {
      const values = line.filter((_, at) => at % 2 === axis);
      return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))] as const;
    });
    const [[left, right], [top, bottom]] = ends as [readonly [number, number], readonly [number, number]];
    [lon, lat] = invert((left + right) / 2, (top + bottom) / 2);
    width = Math.max(right - left, (bottom - top) * ASPECT);
  }
  return { lon, lat, width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width * ROOM)) };
}
