import { HEIGHT } from "./frame";
import { createLabelRoom, FONT_SIZE, type LabelRoom, textWidth } from "./label-room";
import type { MapLabel } from "./map-view";
import { CELL, COLUMNS, type Coverage, coverageOf, fillCells, ROWS } from "./raster";
import type { Scene, SceneArea } from "./scene";
import type { Shapes } from "./shapes";

/** Labels of neighbours; more would be a list, not a map. */
const MOST_OTHERS = 9;
/** Cells: of what is cut by the edge, no less is named. */
const LEAST_CUT = 40;
/** Degrees: in wider views, neighbours are named only where the name stands on them, ... */
const WIDEST_BESIDE = 26;
/** ... unless fewer than so many are. */
const FEW = 2;
/** Units from the middle of a place's dot to its label, and of an area too small for its own. */
const BESIDE_DOT = 6;
const BESIDE_AREA = 8;
/** Cells: own areas this small are named beside where they have no room, ... */
const SMALL_AREA = 40;
/** ... and parts of others are only named in near views, in degrees. */
const NEAR_VIEW = 8;
/** Units around a dot that are kept free. */
const DOT = 5;
/** The baseline's place in a line of text, from its top. */
const BASELINE = 0.8;
/** The corner of the scale and its number. */
const SCALE_BOX = { x: 4, y: HEIGHT - 16, width: 96, height: 12 };

/** What is named in a view. */
export interface Named {
  /** The entity's name and place; null where the view shows an area that is the entity. */
  place: { name: string; x: number; y: number } | null;
  /** A sea or region that is named where it lies, without a dot. */
  sea: { name: string; x: number; y: number } | null;
  /** The area that is highlighted. */
  own: number | null;
  /** The entity is that area. */
  isArea: boolean;
  /** Degrees that the view is wide. */
  degrees: number;
}

/** The labels of a view, and which areas they name: the neighbours, by how much of them is seen, and all. */
export interface Labelled {
  labels: MapLabel[];
  neighbours: number[];
  named: Set<number>;
  /** Share of the view that is land. */
  land: number;
}

type Covered = SceneArea & { coverage: Coverage };

/** Labels of a scene: the place beside its dot, then countries by how much of them is seen, each where there is room. */
export function labelsOf(scene: Scene, shapes: Shapes, { place, sea, own, isArea, degrees }: Named): Labelled {
  const room = createLabelRoom();
  const { covered, land } = coveragesOf(scene.areas);
  const labels: MapLabel[] = [];
  if (place) labels.push(...besideLabel(place, room, land, "place"));
  room.take(SCALE_BOX);
  if (sea) labels.push(...seaLabel(sea, room, land));
  const neighbours: number[] = [];
  const named = new Set<number>();
  const isOwn = ({ area, root }: SceneArea) => own !== null && (area === own || root === own);
  const bySize = covered
    .filter((area) => area.coverage.total >= (area.coverage.atEdge > 0 ? LEAST_CUT : 1) || isOwn(area))
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.coverage.total - a.coverage.total);
  for (const one of bySize) {
    const names = [shapes.name(one.area), shapes.short(one.area)] as const;
    if (one.coverage.total === 0 || names[0] === place?.name) continue;
    if (one.root !== one.area && one.coverage.total < SMALL_AREA && degrees > NEAR_VIEW && one.area !== own) continue;
    const role = isOwn(one) ? "own" : "other";
    if (role === "other" && neighbours.length >= MOST_OTHERS) break;
    const isBesideGood = role === "own" || degrees <= WIDEST_BESIDE || neighbours.length < FEW;
    let label = areaLabel(names, one.coverage, land, room, role, isBesideGood);
    if (!label && one.area === own && (isArea || one.coverage.total < SMALL_AREA)) {
      [label] = besideLabel({ name: names[0], ...one.coverage.middle }, room, land, "own");
    }
    if (!label) continue;
    labels.push(label);
    named.add(one.area);
    if (role === "other") neighbours.push(one.area);
  }
  return { labels, neighbours, named, land: land.total / (COLUMNS * ROWS) };
}

function coveragesOf(areas: readonly SceneArea[]): { covered: Covered[]; land: Coverage } {
  const all = new Uint8Array(COLUMNS * ROWS);
  const covered = areas.map((area) => {
    const cells = new Uint8Array(COLUMNS * ROWS);
    fillCells(area.rings, cells);
    for (const ring of area.rings) markCell(ring, cells);
    for (let at = 0; at < cells.length; at++) if (cells[at] === 1) all[at] = 1;
    return { ...area, coverage: coverageOf(cells) };
  });
  return { covered, land: coverageOf(all) };
}

/** An island that no cell's middle lies on has the cell of its first point. */
function markCell(ring: readonly number[], cells: Uint8Array): void {
  const [column, row] = [Math.floor((ring[0] as number) / CELL), Math.floor((ring[1] as number) / CELL)];
  if (column >= 0 && column < COLUMNS && row >= 0 && row < ROWS) cells[row * COLUMNS + column] = 1;
}

function areaLabel(
  texts: readonly string[],
  coverage: Coverage,
  land: Coverage,
  room: LabelRoom,
  role: "own" | "other",
  isBesideGood: boolean,
): MapLabel | undefined {
  const tries = [...new Set(texts)].flatMap((text) => {
    const size = { width: textWidth(text, role) + 4, height: FONT_SIZE[role] + 2 };
    const spot = room.placeFor(coverage, land, size, isBesideGood);
    return spot ? [{ text, spot }] : [];
  });
  // The whole name beside its country gives way to the short one on it.
  const best = tries.find(({ spot }) => !spot.isBeside) ?? tries[0];
  if (!best) return undefined;
  const { box, isBeside } = best.spot;
  room.take(box);
  const [x, y] = [round(box.x + box.width / 2), round(box.y + box.height * BASELINE)];
  return { x, y, text: best.text, anchor: "middle", role, isAtSea: isBeside };
}

/** Beside a point: right, left, above, below; rather all on land or all at sea. None where there is no room. */
function besideLabel(
  { name, x, y }: { name: string; x: number; y: number },
  room: LabelRoom,
  land: Coverage,
  role: "place" | "own",
): MapLabel[] {
  const [width, height] = [textWidth(name, role), FONT_SIZE[role] + 2];
  const beside = role === "place" ? BESIDE_DOT : BESIDE_AREA;
  const top = y - height / 2;
  const tries = [
    { box: { x: x + beside, y: top }, anchor: "start", at: x + beside, cost: 0 },
    { box: { x: x - beside - width, y: top }, anchor: "end", at: x - beside, cost: 0.15 },
    { box: { x: x - width / 2, y: y - beside - height }, anchor: "middle", at: x, cost: 0.3 },
    { box: { x: x - width / 2, y: y + beside }, anchor: "middle", at: x, cost: 0.35 },
  ] as const;
  const best = tries
    .map((one) => {
      const share = land.share(one.box.x, one.box.y, width, height);
      return { ...one, share, cost: one.cost + 0.4 * Math.min(share, 1 - share) };
    })
    .sort((a, b) => a.cost - b.cost)
    .find(({ box }) => room.take({ ...box, width, height }));
  if (role === "place") room.hold({ x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT });
  if (!best) return [];
  const { at, box, anchor, share } = best;
  return [{ x: round(at), y: round(box.y + height * BASELINE), text: name, anchor, role, isAtSea: share < 0.5 }];
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
    return [
      {
        x: round(box.x + width / 2),
        y: round(box.y + height * BASELINE),
        text: name,
        anchor: "middle",
        role: "sea",
        isAtSea: true,
      },
    ];
  }
  return [];
}

const round = (value: number) => Math.round(value * 10) / 10;
