import { type Scene, type SceneArea } from "./scene";
import { createLabelRoom, FONT_SIZE, type LabelRoom, type LabelSize, textWidth } from "./label-room";
import type { MapLabel } from "./map-view";
import { COLUMNS, type Coverage, coverageOf, fillCells, ROWS } from "./raster";
import type { Shapes } from "./shapes";

/** Labels of neighbours; more would be a list, not a map. */
const MOST_OTHERS = 10;
/** Cells: of what is cut by the edge, no less is named, ... */
const LEAST_CUT = 40;
/** ... and of what is whole, no less. */
const LEAST_WHOLE = 1;
/** Units from the middle of a place's dot to its label. */
const BESIDE = 6;
/** Units around a dot that are kept free. */
const DOT = 5;
/** The baseline's place in a line of text, from its top. */
const BASELINE = 0.8;

/** What is named in a view. */
export interface Named {
  /** The entity's name and place; null where the view shows an area that is the entity. */
  place: { name: string; x: number; y: number } | null;
  /** A sea or region that is named where it lies, without a dot. */
  sea: { name: string; x: number; y: number } | null;
  /** The area that is highlighted. */
  own: number | null;
}

/** Labels of a scene: the place beside its dot, then countries by how much of them is seen, each where there is room. */
export function labelsOf(scene: Scene, shapes: Shapes, { place, sea, own }: Named): { labels: MapLabel[]; seen: number[] } {
  const room = createLabelRoom();
  const labels: MapLabel[] = [];
  const all = new Uint8Array(COLUMNS * ROWS);
  const covered = scene.areas.map((area) => {
    const cells = new Uint8Array(COLUMNS * ROWS);
    fillCells(area.rings, cells);
    if (area.isSpeck) for (const ring of area.rings) markSpeck(ring, cells);
    for (let at = 0; at < cells.length; at++) if (cells[at] === 1) all[at] = 1;
    return { ...area, coverage: coverageOf(cells) };
  });
  const land = coverageOf(all);
  if (place) labels.push(...placeLabel(place, room, land));
  if (sea) labels.push(...seaLabel(sea, room, land));
  const isOwn = (area: SceneArea) => area.root === own;
  const bySize = covered
    .filter((area) => area.coverage.total >= (area.coverage.atEdge > 0 ? LEAST_CUT : LEAST_WHOLE) || isOwn(area))
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.coverage.total - a.coverage.total);
  const seen: number[] = [];
  for (const { area, coverage, ...rest } of bySize) {
    const name = shapes.name(area);
    if (coverage.total === 0 || name === place?.name) continue;
    const size = isOwn({ area, ...rest }) ? "own" : "other";
    if (size === "other" && labels.length > MOST_OTHERS) continue;
    const label = areaLabel([name, shapes.short(area)], coverage, land, room, size);
    if (!label) continue;
    labels.push(label);
    if (size === "other") seen.push(area);
  }
  return { labels, seen };
}

function areaLabel(
  texts: readonly string[],
  coverage: Coverage,
  land: Coverage,
  room: LabelRoom,
  size: LabelSize,
): MapLabel | null {
  for (const text of new Set(texts)) {
    const [width, height] = [textWidth(text, size) + 4, FONT_SIZE[size] + 2];
    const box = room.placeFor(coverage, land, width, height);
    if (!box) continue;
    room.take(box);
    return { x: round(box.x + width / 2), y: round(box.y + height * BASELINE), text, anchor: "middle", role: size };
  }
  return null;
}

/** Beside the dot: right, left, above, below; what covers the least land first, where several are free. */
function placeLabel({ name, x, y }: { name: string; x: number; y: number }, room: LabelRoom, land: Coverage): MapLabel[] {
  const size = FONT_SIZE.place;
  const [width, height] = [textWidth(name, "place"), size + 2];
  const middle = y - height / 2;
  const tries = [
    { box: { x: x + BESIDE, y: middle }, anchor: "start", at: x + BESIDE, cost: 0 },
    { box: { x: x - BESIDE - width, y: middle }, anchor: "end", at: x - BESIDE, cost: 0.15 },
    { box: { x: x - width / 2, y: y - BESIDE - height }, anchor: "middle", at: x, cost: 0.3 },
    { box: { x: x - width / 2, y: y + BESIDE }, anchor: "middle", at: x, cost: 0.35 },
  ] as const;
  const best = tries
    .map((one) => ({ ...one, cost: one.cost + borderCost(land, one.box, width, height) }))
    .sort((a, b) => a.cost - b.cost);
  for (const { box, anchor, at } of best) {
    if (!room.take({ ...box, width, height })) continue;
    room.take({ x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT });
    return [{ x: round(at), y: round(box.y + height * BASELINE), text: name, anchor, role: "place" }];
  }
  room.take({ x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT });
  return [];
}

/** A label reads best all on land or all at sea. */
function borderCost(land: Coverage, box: { x: number; y: number }, width: number, height: number): number {
  const share = land.share(box.x, box.y, width, height);
  return 0.4 * Math.min(share, 1 - share);
}

/** The name of a sea, where it lies or as near as there is water enough; none where there is no room. */
function seaLabel({ name, x, y }: { name: string; x: number; y: number }, room: LabelRoom, land: Coverage): MapLabel[] {
  const [width, height] = [textWidth(name, "sea") + 4, FONT_SIZE.sea + 2];
  const tries = [0, 1, 2, 3, 4, 5].flatMap((ring) =>
    Array.from({ length: 12 }, (_, turn) => ({
      x: x - width / 2 + ring * 8 * Math.cos((turn * Math.PI) / 6),
      y: y - height / 2 + ring * 6 * Math.sin((turn * Math.PI) / 6),
    })),
  );
  const best = tries
    .map((box) => ({ box, share: land.share(box.x, box.y, width, height) }))
    .filter(({ share }) => share < 0.35)
    .sort((a, b) => a.share - b.share);
  for (const { box } of best) {
    if (!room.take({ ...box, width, height })) continue;
    return [{ x: round(box.x + width / 2), y: round(box.y + height * BASELINE), text: name, anchor: "middle", role: "sea" }];
  }
  return [];
}

function markSpeck(ring: readonly number[], cells: Uint8Array): void {
  const column = Math.floor((ring[2] as number) / (300 / COLUMNS));
  const row = Math.floor((ring[1] as number) / (200 / ROWS));
  if (column >= 0 && column < COLUMNS && row >= 0 && row < ROWS) cells[row * COLUMNS + column] = 1;
}

const round = (value: number) => Math.round(value * 10) / 10;
