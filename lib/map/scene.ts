import { PART_OF } from "../pack/map-index";
import { areasNear, type Frame, HEIGHT, unitOf, WIDTH } from "./frame";
import { joinRings } from "./join-rings";
import { boundsOf, clipLine, clipRing, isInside, type Line, OVERSCAN, type Rect, thinned } from "./lines";
import { projectionAround } from "./projection";
import type { Shapes } from "./shapes";

/** What of an area is in view. */
export interface SceneArea {
  area: number;
  /** The area that it is highlighted with: itself for most. */
  root: number;
  /** Its rings, cut to the view; where all of them are too small to be drawn, a speck for each. */
  rings: Line[];
  isSpeck: boolean;
}

export interface Scene {
  areas: SceneArea[];
  /** All land, as rings. */
  land: Line[];
  borders: Line[];
  disputed: Line[];
  /** Notes of what is disputed in view, by number. */
  notes: number[];
  /** The place of a point of the earth. */
  place(lon: number, lat: number): { x: number; y: number };
}

/** Units; points nearer to each other are not told apart on a screen of two dots a unit. */
const DETAIL = 0.7;
/** Steps of a border along a parallel are projected as a curve: no straight piece is longer, in degrees. */
const LONGEST_STEP = 2;
/** Units: what is smaller in both directions is not drawn, ... */
const LEAST_SIZE = 0.9;
/** ... unless its country is all so small; then it is drawn this large. */
const SPECK = 0.8;
/** Units of a disputed border that are worth a note. */
const LEAST_DISPUTED = 4;
const CUT: Rect = { left: -OVERSCAN, top: -OVERSCAN, right: WIDTH + OVERSCAN, bottom: HEIGHT + OVERSCAN };
const SEEN: Rect = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };

/** What disputes there are, by arc and by area. */
export interface Disputes {
  arcs: ReadonlyMap<number, number>;
  areas: ReadonlyMap<number, number>;
}

/** Projects and cuts everything that a frame shows. Some 2 ms for a crowded region. */
export function sceneOf(shapes: Shapes, disputes: Disputes, frame: Frame): Scene {
  const { project } = projectionAround(frame, unitOf(frame));
  const lines = new Map<number, Line>();
  const lineOf = (arc: number): Line => {
    let line = lines.get(arc);
    if (!line) {
      line = thinned(projected(shapes.arc(arc), project), DETAIL);
      lines.set(arc, line);
    }
    return line;
  };
  const uses = new Map<number, { refs: number[]; roots: Set<number> }>();
  const areas: SceneArea[] = [];
  for (const area of areasNear(shapes, frame)) {
    const root = shapes.number(area, PART_OF);
    const rings: Line[] = [];
    const specks: Rect[] = [];
    for (const refs of shapes.rings(area)) {
      const whole = ringLine(refs, lineOf);
      const bounds = boundsOf(whole);
      if (isApart(bounds)) continue;
      if (bounds.right - bounds.left < LEAST_SIZE && bounds.bottom - bounds.top < LEAST_SIZE) {
        specks.push(bounds);
        continue;
      }
      const cut = clipRing(whole, CUT);
      if (cut.length === 0) continue;
      rings.push(cut);
      for (const ref of refs) {
        const use = uses.get(ref >> 1);
        if (use) {
          use.refs.push(ref);
          use.roots.add(root);
        } else uses.set(ref >> 1, { refs: [ref], roots: new Set([root]) });
      }
    }
    if (rings.length > 0) areas.push({ area, root, rings, isSpeck: false });
    else if (specks.length > 0) areas.push({ area, root, rings: specks.map(speck), isSpeck: true });
  }
  const shared = [...uses].filter(([, { refs }]) => refs.length > 1);
  const linesOf = (arcs: number[]) => arcs.flatMap((arc) => clipLine(lineOf(arc), CUT));
  const isBorder = ([arc, { roots }]: (typeof shared)[number]) => roots.size > 1 && !disputes.arcs.has(arc);
  const disputedArcs = shared.flatMap(([arc]) => (disputes.arcs.has(arc) ? [arc] : []));
  return {
    areas,
    land: landOf(areas, uses, lineOf),
    borders: linesOf(shared.filter(isBorder).map(([arc]) => arc)),
    disputed: linesOf(disputedArcs),
    notes: notesOf(disputes, disputedArcs, areas, lineOf),
    place(lon, lat) {
      const [x, y] = project(lon, lat);
      return { x: x + WIDTH / 2, y: y + HEIGHT / 2 };
    },
  };
}

function projected(points: Float64Array, project: (lon: number, lat: number) => [number, number]): Line {
  const line: Line = [];
  let [lastLon, lastLat] = [points[0] as number, points[1] as number];
  for (let at = 0; at < points.length; at += 2) {
    const [lon, lat] = [points[at] as number, points[at + 1] as number];
    const steps = Math.ceil(Math.max(Math.abs(lon - lastLon), Math.abs(lat - lastLat)) / LONGEST_STEP) || 1;
    for (let step = 1; step <= steps; step++) {
      const share = step / steps;
      const [x, y] = project(lastLon + (lon - lastLon) * share, lastLat + (lat - lastLat) * share);
      line.push(x + WIDTH / 2, y + HEIGHT / 2);
    }
    [lastLon, lastLat] = [lon, lat];
  }
  return line;
}

/** Arcs end to end; where one ends the next begins, so that its last point is left out. */
function ringLine(refs: ArrayLike<number>, lineOf: (arc: number) => Line): Line {
  const ring: Line = [];
  for (let n = 0; n < refs.length; n++) {
    const ref = refs[n] as number;
    const line = lineOf(ref >> 1);
    if (ref & 1) for (let at = line.length - 2; at > 0; at -= 2) ring.push(line[at] as number, line[at + 1] as number);
    else for (let at = 0; at < line.length - 2; at++) ring.push(line[at] as number);
  }
  return ring;
}

function isApart({ left, top, right, bottom }: Rect): boolean {
  return !(right >= CUT.left && left <= CUT.right && bottom >= CUT.top && top <= CUT.bottom);
}

function speck({ left, top, right, bottom }: Rect): Line {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [x - SPECK, y, x, y - SPECK, x + SPECK, y, x, y + SPECK];
}

/** Land as one: along the arcs that bound one area only. Specks are drawn as they are. */
function landOf(
  areas: readonly SceneArea[],
  uses: ReadonlyMap<number, { refs: number[] }>,
  lineOf: (arc: number) => Line,
): Line[] {
  const coast = [...uses.values()].flatMap(({ refs }) => (refs.length === 1 ? refs : []));
  const keyAt = (line: Line, at: number) => Math.round((line[at] as number) * 64) * 2 ** 26 + Math.round((line[at + 1] as number) * 64);
  const rings = joinRings(coast, (ref) => {
    const line = lineOf(ref >> 1);
    const [first, last] = [keyAt(line, 0), keyAt(line, line.length - 2)];
    return ref & 1 ? [last, first] : [first, last];
  });
  const specks = areas.flatMap((area) => (area.isSpeck ? area.rings : []));
  return [...rings.map((refs) => clipRing(ringLine(refs, lineOf), CUT)).filter((ring) => ring.length > 0), ...specks];
}

function notesOf(
  disputes: Disputes,
  arcs: readonly number[],
  areas: readonly SceneArea[],
  lineOf: (arc: number) => Line,
): number[] {
  const lengths = new Map<number, number>();
  for (const arc of arcs) {
    const note = disputes.arcs.get(arc) as number;
    for (const line of clipLine(lineOf(arc), SEEN)) {
      let length = 0;
      for (let at = 2; at < line.length; at += 2) {
        length += Math.hypot((line[at] as number) - (line[at - 2] as number), (line[at + 1] as number) - (line[at - 1] as number));
      }
      lengths.set(note, (lengths.get(note) ?? 0) + length);
    }
  }
  const notes = [...lengths].filter(([, length]) => length >= LEAST_DISPUTED).map(([note]) => note);
  for (const { area, rings } of areas) {
    const note = disputes.areas.get(area);
    if (note !== undefined && rings.some((ring) => clipRing(ring, SEEN).length > 0)) notes.push(note);
  }
  return [...new Set(notes)].sort((a, b) => a - b);
}

/** The area that a place lies in, or, as coasts are drawn roughly, the one within `slack` units of it; null at sea. */
export function areaAt({ areas }: Scene, x: number, y: number, slack: number): SceneArea | null {
  for (let turn = 0; turn <= 8; turn++) {
    const [dx, dy] = turn === 0 ? [0, 0] : [Math.cos((turn * Math.PI) / 4) * slack, Math.sin((turn * Math.PI) / 4) * slack];
    const found = areas.find(({ rings }) => isInside(rings, x + dx, y + dy));
    if (found) return found;
  }
  return null;
}
