import {
  AREA_STRIDE,
  DISPUTED_ARC,
  DISPUTED_AREA,
  GRID_AROUND,
  GRID_POLES,
  type MapIndex,
  VIEW_UNIT,
} from "../../pack/map-index";
import { joinedBlobs } from "../../pack/writer";
import { type AreaView, reachOf } from "./area-view";
import type { NamedArea } from "./areas";
import type { Point, World } from "./world";

/** What a dispute comes to: its note, and the arcs and areas by number. */
export interface DisputedLines {
  note: string;
  arcs: number[];
  areas: number[];
}

/** A place on the grid of the pack. */
export function gridOf([lon, lat]: Point): [number, number] {
  const x = Math.round(((lon + 180) / 360) * GRID_AROUND);
  const y = Math.round(((lat + 90) / 180) * GRID_POLES);
  return [((x % GRID_AROUND) + GRID_AROUND) % GRID_AROUND, Math.max(0, Math.min(GRID_POLES, y))];
}

function putNumber(value: number, out: number[]): void {
  let left = value;
  while (left > 0x7f) {
    out.push((left & 0x7f) | 0x80);
    left >>>= 7;
  }
  out.push(left);
}

const folded = (step: number) => (step < 0 ? -2 * step - 1 : 2 * step);

function arcBytes(points: readonly Point[]): Uint8Array {
  const out: number[] = [];
  let [lastX, lastY] = [0, 0];
  points.forEach((point, at) => {
    const [x, y] = gridOf(point);
    if (at === 0) {
      putNumber(x, out);
      putNumber(y, out);
    } else {
      const step = ((x - lastX + GRID_POLES + GRID_AROUND) % GRID_AROUND) - GRID_POLES;
      if (step === 0 && y === lastY && at < points.length - 1) return;
      putNumber(folded(step), out);
      putNumber(folded(y - lastY), out);
    }
    [lastX, lastY] = [x, y];
  });
  return Uint8Array.from(out);
}

/** The box of an area as steps of the grid; round a pole it reaches to it. */
function boxOf(rings: readonly Point[][]): number[] {
  if (rings.length === 0) return [0, 0, 0, 0];
  const reaches = rings.map(reachOf);
  const south = Math.min(...reaches.map((reach) => reach.south));
  const north = Math.max(...reaches.map((reach) => reach.south + reach.height));
  const isPolar = reaches.some(({ width }) => width > 350);
  const [, low] = gridOf([0, isPolar && south < 0 ? -90 : south]);
  const [, high] = gridOf([0, isPolar && north > 0 ? 90 : north]);
  // The largest gap between rings, walking east, is where the box does not reach.
  const spans = reaches
    .map(({ west, width }) => ({ west: gridOf([west, 0])[0], width: Math.ceil((width / 360) * GRID_AROUND) }))
    .sort((a, b) => a.west - b.west);
  const first = spans[0] as { west: number; width: number };
  let [end, gap, start] = [first.west + first.width, 0, 0];
  for (const { west, width } of [...spans.slice(1), { west: first.west + GRID_AROUND, width: 0 }]) {
    if (west - end > gap) [gap, start] = [west - end, west % GRID_AROUND];
    end = Math.max(end, west + width);
  }
  const isAround = isPolar || gap === 0;
  return [isAround ? 0 : start, low, isAround ? GRID_AROUND - 1 : GRID_AROUND - gap, high - low];
}

/** Lays shapes out for the pack. `views` and `areas` are in the same order; `places` are pairs of entity and area. */
export function encodeMap(
  world: World<NamedArea>,
  extras: {
    views: readonly AreaView[];
    shapes: readonly Point[][][];
    disputes: readonly DisputedLines[];
    places: readonly [number, number][];
  },
): MapIndex {
  const { arcs, areas } = world;
  const utf8 = new TextEncoder();
  const { offsets: arcOffsets, bytes } = joinedBlobs(arcs.map(arcBytes));
  const rings = areas.flatMap((area) => area.rings);
  const numberOf = new Map(areas.map(({ name }, area) => [name, area]));
  const texts = joinedBlobs(
    [...areas.flatMap(({ name, short }) => [name, short]), ...extras.disputes.map(({ note }) => note)].map((text) =>
      utf8.encode(text),
    ),
  );
  return {
    arcOffsets,
    arcBytes: bytes,
    ringOffsets: running(rings.map((ring) => ring.length)),
    ringArcs: Uint16Array.from(rings.flat(), (ref) => (ref < 0 ? (~ref << 1) | 1 : ref << 1)),
    areaRings: running(areas.map((area) => area.rings.length)),
    areas: Uint16Array.from(
      areas.flatMap(({ partOf }, area) => {
        const { lon, lat, width } = extras.views[area] as AreaView;
        const parent = partOf === null ? area : (numberOf.get(partOf) as number);
        const numbers = [
          ...boxOf(extras.shapes[area] as Point[][]),
          ...gridOf([lon, lat]),
          Math.round(width / VIEW_UNIT),
          parent,
        ];
        if (numbers.length !== AREA_STRIDE) throw new Error(`expected ${AREA_STRIDE} numbers an area`);
        return numbers;
      }),
    ),
    textOffsets: texts.offsets,
    textBytes: texts.bytes,
    disputes: Uint16Array.from(
      extras.disputes.flatMap(({ arcs: lines, areas: whole }, note) => [
        ...lines.flatMap((arc) => [note, DISPUTED_ARC, arc]),
        ...whole.flatMap((area) => [note, DISPUTED_AREA, area]),
      ]),
    ),
    places: Uint32Array.from([...extras.places].sort((a, b) => a[0] - b[0]).flat()),
  };
}

function running(lengths: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    offsets[at + 1] = (offsets[at] as number) + length;
  });
  return offsets;
}
