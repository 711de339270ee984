import { PART_OF } from "../pack/map-index";
import { areasNear, type Frame, HEIGHT, reachOf, unitOf, WIDTH } from "./frame";
import { joinRings } from "./join-rings";
import { boundsOf, clipLine, clipRing, isInside, type Line, lengthOf, OVERSCAN, type Rect, reduced } from "./lines";
import { type Projection, projectionAround } from "./projection";
import { degreesApart, type Shapes, unitVector } from "./shapes";

/** What of an area is in view. */
export interface SceneArea {
  area: number;
  /** The area that it is highlighted with: itself for most. */
  root: number;
  /** Its rings, cut to the view; where all of them are too small to be drawn, the specks. */
  rings: Line[];
  /** Islands that are too small to be drawn as they are. */
  specks: Line[];
}

/** A dispute by the number of its note: units of its borders in view, and the areas that these bound. */
export interface Dashed {
  note: number;
  length: number;
  roots: Set<number>;
}

export interface Scene {
  areas: SceneArea[];
  /** All land, as rings. */
  land: Line[];
  borders: Line[];
  disputed: Line[];
  /** What of each dispute is in view. */
  dashed: Dashed[];
  /** The place of a point of the earth. */
  place(lon: number, lat: number): { x: number; y: number };
}

/** Units that a line may be off: half a dot of a screen of two dots a unit; more in wide views, whose coasts are long. */
const DETAIL = 0.35;
const WIDE_DETAIL = 0.9;
/** Degrees: views this wide are drawn coarsely. */
const WIDE = 50;
/** Steps of a border along a parallel are projected as a curve: no straight piece is longer, in degrees. */
const LONGEST_STEP = 2;
/** Units: what is smaller in both directions is not drawn, ... */
const LEAST_SIZE = 0.9;
const WIDE_LEAST_SIZE = 3;
/** ... unless its country is all so small; then it is drawn this large. */
const SPECK = 0.8;
const CUT: Rect = { left: -OVERSCAN, top: -OVERSCAN, right: WIDTH + OVERSCAN, bottom: HEIGHT + OVERSCAN };
const SEEN: Rect = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };

/** What disputes there are, by arc and by area. */
export interface Disputes {
  arcs: ReadonlyMap<number, number>;
  areas: ReadonlyMap<number, number>;
}

/** Projects and cuts everything that a frame shows. Some 2 ms for a crowded region. */
export function sceneOf(shapes: Shapes, disputes: Disputes, frame: Frame): Scene {
  const unit = unitOf(frame);
  const { project } = projectionAround(frame, unit, { x: WIDTH / 2, y: HEIGHT / 2 });
  const wide = Math.min(1, frame.width / WIDE);
  const detail = DETAIL + (WIDE_DETAIL - DETAIL) * wide;
  const leastSize = LEAST_SIZE + (WIDE_LEAST_SIZE - LEAST_SIZE) * wide;
  const [reach, centre] = [reachOf(frame), unitVector(frame.lon, frame.lat)];
  const lines = new Map<number, Line>();
  const lineOf = (arc: number): Line => {
    let line = lines.get(arc);
    if (!line) {
      line = reduced(projected(shapes.arc(arc), project), detail, CUT);
      lines.set(arc, line);
    }
    return line;
  };
  const uses = new Map<number, { refs: number[]; roots: Set<number> }>();
  const areas: SceneArea[] = [];
  for (const area of areasNear(shapes, frame)) {
    const root = shapes.number(area, PART_OF);
    const rings: Line[] = [];
    const specks: Line[] = [];
    for (let [ring, end] = shapes.rings(area); ring < end; ring++) {
      const circle = shapes.circle(ring);
      if (degreesApart(centre, circle.centre) > reach + circle.radius) continue;
      const refs = shapes.ring(ring);
      const whole = ringLine(refs, lineOf);
      const bounds = boundsOf(whole);
      if (isApart(bounds)) continue;
      // Of an island of a unit or two only a stroke may be left, on which nothing can lie.
      const isStroke = whole.length < 6;
      if (isStroke || (bounds.right - bounds.left < leastSize && bounds.bottom - bounds.top < leastSize)) {
        specks.push(speck(bounds));
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
    if (rings.length > 0) areas.push({ area, root, rings, specks });
    else if (specks.length > 0) areas.push({ area, root, rings: specks, specks });
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
    dashed: dashedOf(
      disputes,
      disputedArcs.map((arc) => ({ arc, line: lineOf(arc), roots: uses.get(arc)?.roots ?? new Set() })),
    ),
    place(lon, lat) {
      const out: Line = [];
      project(lon, lat, out);
      return { x: out[0] as number, y: out[1] as number };
    },
  };
}

function projected(points: Float64Array, project: Projection["project"]): Line {
  const line: Line = [];
  let [lastLon, lastLat] = [points[0] as number, points[1] as number];
  for (let at = 0; at < points.length; at += 2) {
    const [lon, lat] = [points[at] as number, points[at + 1] as number];
    const longest = Math.max(Math.abs(lon - lastLon), Math.abs(lat - lastLat));
    if (longest <= LONGEST_STEP) project(lon, lat, line);
    else {
      const steps = Math.ceil(longest / LONGEST_STEP);
      for (let step = 1; step <= steps; step++) {
        const share = step / steps;
        project(lastLon + (lon - lastLon) * share, lastLat + (lat - lastLat) * share, line);
      }
    }
    lastLon = lon;
    lastLat = lat;
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
  const keyAt = (line: Line, at: number) =>
    Math.round((line[at] as number) * 64) * 2 ** 26 + Math.round((line[at + 1] as number) * 64);
  const rings = joinRings(coast, (ref) => {
    const line = lineOf(ref >> 1);
    const [first, last] = [keyAt(line, 0), keyAt(line, line.length - 2)];
    return ref & 1 ? [last, first] : [first, last];
  });
  const specks = areas.flatMap((area) => (area.rings === area.specks ? area.specks : []));
  return [...rings.map((refs) => clipRing(ringLine(refs, lineOf), CUT)).filter((ring) => ring.length > 0), ...specks];
}

function dashedOf(disputes: Disputes, arcs: readonly { arc: number; line: Line; roots: Set<number> }[]): Dashed[] {
  const byNote = new Map<number, Dashed>();
  for (const { arc, line, roots } of arcs) {
    const note = disputes.arcs.get(arc) as number;
    const dashed = byNote.get(note) ?? { note, length: 0, roots: new Set() };
    byNote.set(note, dashed);
    for (const root of roots) dashed.roots.add(root);
    for (const piece of clipLine(line, SEEN)) dashed.length += lengthOf(piece);
  }
  return [...byNote.values()];
}

/** Units that a place may lie off its country's coast, which is drawn roughly; the nearest is tried first. */
const COAST_SLACK = [0, 1.5, 3, 4.5];

/** The area that a place lies in or just off; null at sea. */
export function areaAt({ areas }: Scene, x: number, y: number): SceneArea | null {
  for (const slack of COAST_SLACK) {
    for (let turn = 0; turn < 12; turn++) {
      const [dx, dy] = [Math.cos((turn * Math.PI) / 6) * slack, Math.sin((turn * Math.PI) / 6) * slack];
      const found = areas.find(
        ({ rings, specks }) => isInside(rings, x + dx, y + dy) || isInside(specks, x + dx, y + dy),
      );
      if (found) return found;
    }
  }
  return null;
}
