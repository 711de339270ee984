import { ascends } from "./bounds";
import {
  AREA_HEIGHT,
  AREA_SOUTH,
  AREA_STRIDE,
  AREA_TEXTS,
  DISPUTE_STRIDE,
  DISPUTED_AREA,
  GRID_POLES,
  type MapIndex,
  MOST_ARC_BYTES,
  MOST_ARC_USES,
  MOST_AREAS,
  MOST_TEXT_BYTES,
  MOST_VIEW_WIDTH,
  PART_OF,
  PLACE_STRIDE,
  VIEW_WIDTH,
  VIEW_Y,
} from "./map-index";
import { PackError } from "./pack-error";

function refuse(detail: string): never {
  throw new PackError("map-index", detail);
}

/** Throws a PackError unless every offset, arc, area and entity of the map lies within bounds; arcs bound themselves. Linear. */
export function checkMapIndex(index: MapIndex, entities: number): void {
  const { arcOffsets, arcBytes, ringOffsets, ringArcs, areaRings, areas, textOffsets, textBytes } = index;
  const [arcs, rings, count] = [arcOffsets.length - 1, ringOffsets.length - 1, areaRings.length - 1];
  if (!ascends(arcOffsets, arcs, arcBytes.length)) refuse("MARO: expected ascending offsets that end with MARB");
  if (!ascends(ringOffsets, rings, ringArcs.length)) refuse("MRGO: expected ascending offsets that end with MRGA");
  if (!ascends(areaRings, count, rings)) refuse("MAGO: expected ascending offsets that end with MRGO");
  if (areas.length !== count * AREA_STRIDE)
    refuse(`MARE: expected ${count} areas, found ${areas.length / AREA_STRIDE}`);
  if (!ascends(textOffsets, textOffsets.length - 1, textBytes.length)) {
    refuse("MTXO: expected ascending offsets that end with MTXB");
  }
  const notes = textOffsets.length - 1 - count * AREA_TEXTS;
  if (notes < 0) refuse(`MTXO: expected at least ${count * AREA_TEXTS} texts, found ${textOffsets.length - 1}`);
  if (count > MOST_AREAS) refuse(`MAGO: expected at most ${MOST_AREAS} areas, found ${count}`);
  checkLengths("MARO", arcOffsets, MOST_ARC_BYTES);
  checkLengths("MTXO", textOffsets, MOST_TEXT_BYTES);
  checkArcs(ringArcs, arcs);
  checkAreas(areas, count);
  checkDisputes(index.disputes, { arcs, areas: count, notes });
  checkPlaces(index.places, entities, count);
}

function checkLengths(tag: string, offsets: Uint32Array, most: number): void {
  for (let at = 1; at < offsets.length; at++) {
    const length = (offsets[at] as number) - (offsets[at - 1] as number);
    if (length > most) refuse(`${tag}: expected at most ${most} bytes, found ${length}`);
  }
}

function checkArcs(ringArcs: Uint16Array, arcs: number): void {
  const uses = new Uint8Array(arcs);
  for (const ref of ringArcs) {
    const arc = ref >> 1;
    if (arc >= arcs) refuse(`MRGA: names arc ${arc} of ${arcs}`);
    uses[arc] = (uses[arc] as number) + 1;
    if ((uses[arc] as number) > MOST_ARC_USES) {
      refuse(`MRGA: arc ${arc} stands in more than ${MOST_ARC_USES} rings`);
    }
  }
}

function checkAreas(areas: Uint16Array, count: number): void {
  for (let area = 0; area < count; area++) {
    const at = area * AREA_STRIDE;
    const [south, height] = [areas[at + AREA_SOUTH] as number, areas[at + AREA_HEIGHT] as number];
    if (south + height > GRID_POLES || (areas[at + VIEW_Y] as number) > GRID_POLES) {
      refuse(`MARE: area ${area} lies beyond a pole`);
    }
    const width = areas[at + VIEW_WIDTH] as number;
    if (width === 0 || width > MOST_VIEW_WIDTH) {
      refuse(`MARE: expected the view of area ${area} to be 1 to ${MOST_VIEW_WIDTH} wide, found ${width}`);
    }
    if ((areas[at + PART_OF] as number) >= count)
      refuse(`MARE: area ${area} is part of ${areas[at + PART_OF]} of ${count}`);
  }
}

function checkDisputes(disputes: Uint16Array, counts: { arcs: number; areas: number; notes: number }): void {
  if (disputes.length % DISPUTE_STRIDE !== 0) refuse("MDIS: expected a whole number of lines");
  for (let at = 0; at < disputes.length; at += DISPUTE_STRIDE) {
    const [note, kind, which] = disputes.subarray(at, at + DISPUTE_STRIDE) as unknown as [number, number, number];
    if (note >= counts.notes) refuse(`MDIS: names note ${note} of ${counts.notes}`);
    const there = kind === DISPUTED_AREA ? counts.areas : counts.arcs;
    if (kind > DISPUTED_AREA || which >= there) refuse(`MDIS: line ${at / DISPUTE_STRIDE} names nothing that there is`);
  }
}

function checkPlaces(places: Uint32Array, entities: number, areas: number): void {
  if (places.length % PLACE_STRIDE !== 0) refuse("MPLA: expected a whole number of places");
  for (let at = 0; at < places.length; at += PLACE_STRIDE) {
    const [entity, area] = [places[at] as number, places[at + 1] as number];
    const isAfter = at === 0 || entity > (places[at - PLACE_STRIDE] as number);
    if (entity >= entities || !isAfter) refuse(`MPLA: place ${at / PLACE_STRIDE} is out of order or range`);
    // One beyond the last stands for none.
    if (area > areas) refuse(`MPLA: place ${at / PLACE_STRIDE} names area ${area} of ${areas}`);
  }
}
