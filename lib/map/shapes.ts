import { AREA_STRIDE, AREA_TEXTS, GRID_AROUND, GRID_POLES, type MapIndex } from "../pack/map-index";
import { PackError } from "../pack/pack-error";

/** A box on the grid, from its south-west corner; it may cross the date line. */
export interface GridBox {
  west: number;
  south: number;
  width: number;
  height: number;
}

/** The points of an arc in degrees, longitude and latitude in turn; longitude goes on beyond 180 rather than jump. */
export type Degrees = Float64Array;

/** Reads shapes from a pack, each arc when it is first wanted. Any bytes make an arc of some kind. */
export interface Shapes {
  areaCount: number;
  arc(number: number): Degrees;
  /** The rings of an area, as references to arcs: twice the number, one more for backwards. */
  rings(area: number): Uint16Array[];
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
  const text = (number: number): string => {
    try {
      return utf8.decode(textBytes.subarray(textOffsets[number], textOffsets[number + 1]));
    } catch (error) {
      throw new PackError("map-text", `text ${number}: expected UTF-8; ${String(error)}`);
    }
  };
  return {
    areaCount,
    arc(number) {
      let points = arcs.get(number);
      if (!points) {
        points = decodeArc(arcBytes.subarray(arcOffsets[number], arcOffsets[number + 1]));
        arcs.set(number, points);
      }
      return points;
    },
    rings(area) {
      const [first, end] = [areaRings[area] as number, areaRings[area + 1] as number];
      return Array.from({ length: end - first }, (_, n) =>
        ringArcs.subarray(ringOffsets[first + n], ringOffsets[first + n + 1]),
      );
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
