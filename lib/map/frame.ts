import { AREA_HEIGHT, AREA_SOUTH, AREA_WEST, AREA_WIDTH, GRID_AROUND, GRID_POLES } from "../pack/map-index";
import type { Shapes } from "./shapes";

/** Size of a view in its own units, meant as pixels: it fits a card of 340 pixels, and leaves room in it for facts. */
export const WIDTH = 300;
export const HEIGHT = 168;

/** What a view shows: its centre, and how many degrees along a great circle it is wide. */
export interface Frame {
  lon: number;
  lat: number;
  width: number;
}

const RADIANS = Math.PI / 180;

/** Units that a radian takes at the centre of a frame. */
export function unitOf({ width }: Frame): number {
  return WIDTH / (width * RADIANS);
}

/** Degrees from the centre of a frame to beyond its corners: a chord is shorter than its arc. */
export function reachOf({ width }: Frame): number {
  return Math.min(180, (width / 2) * Math.hypot(1, HEIGHT / WIDTH) * 1.15 + 0.5);
}

/** The areas whose boxes touch what a frame may show; a few more than are seen. */
export function areasNear(shapes: Shapes, frame: Frame): number[] {
  const { lon, lat } = frame;
  const reach = reachOf(frame);
  const [south, north] = [lat - reach, lat + reach];
  const isPolar = south <= -89 || north >= 89;
  const aside = Math.sin(Math.min(90, reach) * RADIANS) / Math.cos(lat * RADIANS);
  const half = isPolar || aside >= 1 ? 180 : Math.asin(aside) / RADIANS;
  const west = ((lon - half + 180) / 360) * GRID_AROUND;
  const wide = (half / 180) * GRID_AROUND;
  const [low, high] = [((south + 90) / 180) * GRID_POLES, ((north + 90) / 180) * GRID_POLES];
  return Array.from({ length: shapes.areaCount }, (_, area) => area).filter((area) => {
    const areaSouth = shapes.number(area, AREA_SOUTH);
    if (areaSouth > high || areaSouth + shapes.number(area, AREA_HEIGHT) < low) return false;
    const areaWest = shapes.number(area, AREA_WEST);
    return around(areaWest - west) <= wide || around(west - areaWest) <= shapes.number(area, AREA_WIDTH);
  });
}

const around = (steps: number) => ((steps % GRID_AROUND) + GRID_AROUND) % GRID_AROUND;
