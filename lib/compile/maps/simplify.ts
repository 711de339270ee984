import { pointsKept } from "../../map/lines";
import type { Point } from "./world";

const RADIANS = Math.PI / 180;
const EARTH_RADIUS_KM = 6371;

/** The difference of two longitudes, from -180 to 180 degrees. */
export function turn(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

/**
 * A line with as few points as `tolerance`, in degrees of latitude, allows. Both ends stay; a closed line keeps at least
 * three points, where it has them.
 */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const [start, end] = [points[0] as Point, points.at(-1) as Point];
  const narrow = Math.cos(((start[1] + end[1]) / 2) * RADIANS);
  let x = 0;
  const flat = points.flatMap(([lon, lat], at) => {
    x += at === 0 ? 0 : turn((points[at - 1] as Point)[0], lon) * narrow;
    return [x, lat];
  });
  const keep = pointsKept(flat, tolerance);
  const kept = points.filter((_, at) => keep[at] === 1);
  const isClosed = start[0] === end[0] && start[1] === end[1];
  return isClosed && kept.length < 4 && points.length > kept.length ? simplified(points, tolerance / 2) : kept;
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
