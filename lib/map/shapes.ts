import { AREA_STRIDE, AREA_TEXTS, GRID_AROUND, GRID_POLES, type MapIndex } from "../pack/map-index";
import { PackError } from "../pack/pack-error";

/** The points of an arc in degrees, longitude and latitude in turn; longitude goes on beyond 180 rather than jump. */
export type Degrees = Float64Array;

/** A circle on the sphere: its centre as a unit vector, and its radius in degrees. */
export interface Circle {
  centre: [number, number, number];
  radius: number;
}

/** Reads shapes from a pack, each arc when it is first wanted. Any bytes make an arc of some kind. */
export interface Shapes {
  areaCount: number;
  arc(number: number): Degrees;
  /** The rings of an area: the number of the first, and of the first that is not its own. */
  rings(area: number): [first: number, end: number];
  /** A ring as references to arcs: twice the number, one more for backwards. */
  ring(number: number): Uint16Array;
  /** A circle around a ring, found when it is first wanted. */
  circle(ring: number): Circle;
  /** One of the numbers of an area: see map-index.ts. */
  number(area: number, which: number): number;
  name(area: number): string;
  short(area: number): string;
  note(number: number): string;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Opens the shapes of a pack. Nothing is decoded yet. A text that is no UTF-8 throws a PackError when it is read. */
export function createShapes(index: MapIndex): Shapes {
  const { arcOffsets, arcBytes, ringOffsets, ringArcs, areaRings, areas, textOffsets, textBytes } = index;
  const areaCount = areaRings.length - 1;
  const arcs = new Map<number, Degrees>();
  const circles = new Map<number, Circle>();
  const arcAt = (number: number): Degrees => {
    let points = arcs.get(number);
    if (!points) {
      points = decodeArc(arcBytes.subarray(arcOffsets[number], arcOffsets[number + 1]));
      arcs.set(number, points);
    }
    return points;
  };
  const ringAt = (number: number) => ringArcs.subarray(ringOffsets[number], ringOffsets[number + 1]);
  const text = (number: number): string => {
    try {
      return utf8.decode(textBytes.subarray(textOffsets[number], textOffsets[number + 1]));
    } catch (error) {
      throw new PackError("map-text", `text ${number}: expected UTF-8; ${String(error)}`);
    }
  };
  return {
    areaCount,
    arc: arcAt,
    rings: (area) => [areaRings[area] as number, areaRings[area + 1] as number],
    ring: ringAt,
    circle(ring) {
      let circle = circles.get(ring);
      if (!circle) {
        circle = circleAround(Array.from(ringAt(ring), (ref) => arcAt(ref >> 1)));
        circles.set(ring, circle);
      }
      return circle;
    },
    number: (area, which) => areas[area * AREA_STRIDE + which] as number,
    name: (area) => text(area * AREA_TEXTS),
    short: (area) => text(area * AREA_TEXTS + 1),
    note: (number) => text(areaCount * AREA_TEXTS + number),
  };
}

function decodeArc(bytes: Uint8Array): Degrees {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    value |= (byte & 0x7f) << shift;
    if (byte > 0x7f && shift < 21) shift += 7;
    else {
      numbers.push(value);
      [value, shift] = [0, 0];
    }
  }
  const points = new Float64Array(numbers.length & ~1);
  let [x, y] = [0, 0];
  for (let at = 0; at < points.length; at++) {
    const number = numbers[at] as number;
    const step = at < 2 ? number : number & 1 ? -((number + 1) >> 1) : number >> 1;
    if (at % 2 === 0) {
      // No step goes further than half way around, whatever the bytes say.
      x +=
        at === 0
          ? step % GRID_AROUND
          : (step % GRID_AROUND) - Math.round((step % GRID_AROUND) / GRID_AROUND) * GRID_AROUND;
      points[at] = (x / GRID_AROUND) * 360 - 180;
    } else {
      y = Math.max(0, Math.min(GRID_POLES, y + step));
      points[at] = (y / GRID_POLES) * 180 - 90;
    }
  }
  return points;
}

const RADIANS = Math.PI / 180;

/** The point of a longitude and latitude on the unit sphere. */
export function unitVector(lon: number, lat: number): [number, number, number] {
  const across = Math.cos(lat * RADIANS);
  return [across * Math.cos(lon * RADIANS), across * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** Degrees between two points of the unit sphere. */
export function degreesApart(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]))) / RADIANS;
}

/** A circle around lines: about the mean of their points, as wide as it must be. */
function circleAround(lines: readonly Degrees[]): Circle {
  let [x, y, z] = [0, 0, 0];
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      const point = unitVector(line[at] as number, line[at + 1] as number);
      x += point[0];
      y += point[1];
      z += point[2];
    }
  }
  const length = Math.hypot(x, y, z);
  if (length < 1e-9) return { centre: [1, 0, 0], radius: 180 };
  const centre: [number, number, number] = [x / length, y / length, z / length];
  let least = 1;
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      const point = unitVector(line[at] as number, line[at + 1] as number);
      least = Math.min(least, centre[0] * point[0] + centre[1] * point[1] + centre[2] * point[2]);
    }
  }
  return { centre, radius: Math.acos(Math.max(-1, least)) / RADIANS };
}
