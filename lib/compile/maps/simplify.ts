import type { Point } from "./world";

const RADIANS = Math.PI / 180;
const EARTH_RADIUS_KM = 6371;

/** The difference of two longitudes, from -180 to 180 degrees. */
export function turn(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

/**
 * The line through the fewest points of which none of the others is further off than `tolerance`, in degrees of latitude
 * (Douglas and Peucker, "Algorithms for the reduction of the number of points", 1973). Both ends stay; a closed line keeps
 * at least three points besides, where it has them.
 */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const last = points.length - 1;
  const [start, end] = [points[0] as Point, points[last] as Point];
  const isClosed = start[0] === end[0] && start[1] === end[1];
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[last] = 1;
  const spans: [number, number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const { at, distance } = furthest(points, from, to);
    if (distance <= tolerance) continue;
    keep[at] = 1;
    spans.push([from, at], [at, to]);
  }
  const kept = points.filter((_, at) => keep[at] === 1);
  if (isClosed && kept.length < 4 && points.length > kept.length) return simplified(points, tolerance / 2);
  return kept;
}

/** The point between two others that is furthest from the line between them. */
function furthest(points: readonly Point[], from: number, to: number): { at: number; distance: number } {
  const [lon, lat] = points[from] as Point;
  const narrow = Math.cos(lat * RADIANS);
  const [endLon, endLat] = points[to] as Point;
  const [dx, dy] = [turn(lon, endLon) * narrow, endLat - lat];
  const length = dx * dx + dy * dy;
  let [at, most] = [from, 0];
  for (let i = from + 1; i < to; i++) {
    const [pLon, pLat] = points[i] as Point;
    const [x, y] = [turn(lon, pLon) * narrow, pLat - lat];
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
    const square = (x - along * dx) ** 2 + (y - along * dy) ** 2;
    if (square > most) [at, most] = [i, square];
  }
  return { at, distance: Math.sqrt(most) };
}

/** Area of a ring on the sphere in square kilometres, without its sign (Chamberlain and Duquette, JPL 07-3, 2007). */
export function areaOf(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([lon, lat], at) => {
    const [nextLon, nextLat] = ring[(at + 1) % ring.length] as Point;
    sum += turn(lon, nextLon) * RADIANS * (2 + Math.sin(lat * RADIANS) + Math.sin(nextLat * RADIANS));
  });
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
}
