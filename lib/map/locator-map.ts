import {
  DISPUTE_STRIDE,
  DISPUTED_AREA,
  GRID_AROUND,
  GRID_POLES,
  type MapIndex,
  PART_OF,
  PLACE_STRIDE,
  VIEW_UNIT,
  VIEW_WIDTH,
  VIEW_X,
  VIEW_Y,
} from "../pack/map-index";
import { type Frame, HEIGHT, WIDTH } from "./frame";
import { labelsOf } from "./labels";
import { pathOf } from "./lines";
import type { MapView } from "./map-view";
import { mapWords } from "./map-words";
import { scaleOf } from "./scale";
import { areaAt, type Disputes, type Scene, sceneOf } from "./scene";
import { createShapes, type Shapes } from "./shapes";

/** Degrees that a view of a place is wide: a city within its region. */
const PLACE_WIDTH = 13;
/** The same where its country is so small that its own view is no wider than this. */
const SMALL_COUNTRY = 11;
const NEAR_WIDTH = 8.5;
/** How much wider the next try is where a view would name no neighbour or be all but empty sea, and the widest. */
const WIDER = 1.6;
const LEAST_LAND = 0.012;
const MOST_WIDTH = 80;
/** Units of a disputed border that are worth a note, and in views of so many degrees. */
const LEAST_DISPUTED = 8;
const LEAST_DISPUTED_WIDE = 16;
const WIDE_VIEW = 26;
/** Notes that a view has at most; a sentence stands for the others. */
const MOST_NOTES = 2;
const OTHER_NOTES = "Other dashed borders are disputed, too.";

/** What is to be located: an entity by its number in the pack, its name, and where it lies, in degrees. */
export interface Located {
  entity: number;
  name: string;
  lat: number;
  lon: number;
}

/** What an entity is on the map: an area; a place within a country or at sea; a place that is highlighted with no country. */
type Role = { area: number } | "place" | "contested";

/** Draws locator maps from the country shapes of a pack. Shapes are decoded when they are first seen. */
export function createLocator(index: MapIndex): (located: Located) => MapView {
  const shapes = createShapes(index);
  const disputes = disputesOf(index);
  return (located) => {
    const role = roleOf(index, located.entity, shapes.areaCount);
    let frame = typeof role === "object" ? frameOfArea(shapes, role.area) : frameOfPlace(located);
    for (;;) {
      const scene = sceneOf(shapes, disputes, frame);
      const around = typeof role === "object" ? role.area : (areaAt(scene, ...spot(scene, located))?.area ?? null);
      if (role === "place" && frame.width === PLACE_WIDTH && isSmall(shapes, around)) {
        frame = { ...frame, width: NEAR_WIDTH };
        continue;
      }
      const { view, isEmpty } = drawn({ scene, shapes, disputes, frame }, located, role, around);
      if (!isEmpty || frame.width >= MOST_WIDTH) return view;
      frame = { ...frame, width: Math.min(MOST_WIDTH, frame.width * WIDER) };
    }
  };
}

interface Seen {
  scene: Scene;
  shapes: Shapes;
  disputes: Disputes;
  frame: Frame;
}

function drawn(
  { scene, shapes, disputes, frame }: Seen,
  { name, lon, lat }: Located,
  role: Role,
  around: number | null,
): { view: MapView; isEmpty: boolean } {
  const at = scene.place(lon, lat);
  const isArea = typeof role === "object";
  const isRegion = isArea && isWithoutShape(shapes, role.area);
  const own = role === "contested" || isRegion || around === null ? null : shapes.number(around, PART_OF);
  const ownRings = scene.areas.filter(({ root }) => root === own).flatMap(({ rings }) => rings);
  const point = isArea ? null : { x: tenth(at.x), y: tenth(at.y) };
  const { labels, neighbours, named, land } = labelsOf(scene, shapes, {
    place: point && { name, ...point },
    sea: isRegion ? { name, ...at } : null,
    own: own === null ? null : isArea ? role.area : own,
    isArea,
    degrees: frame.width,
  });
  const country = isArea || own === null || around === null ? null : shapes.name(around);
  const view: MapView = {
    width: WIDTH,
    height: HEIGHT,
    land: pathOf(scene.land, true),
    own: pathOf(ownRings, true),
    borders: pathOf(scene.borders, false),
    disputed: pathOf(scene.disputed, false),
    labels,
    point,
    notes: notesOf({ scene, shapes, disputes, frame }, named, own),
    words: mapWords(
      name,
      country,
      neighbours.map((neighbour) => shapes.name(neighbour)),
    ),
    scale: scaleOf(frame),
  };
  return { view, isEmpty: neighbours.length === 0 || land < LEAST_LAND };
}

/** Notes on areas that are named and on borders that are dashed, those of the own country first, then the longest. */
function notesOf({ scene, shapes, disputes, frame }: Seen, named: ReadonlySet<number>, own: number | null): string[] {
  const ofAreas = scene.areas.flatMap(({ area }) => (named.has(area) ? [disputes.areas.get(area) ?? -1] : []));
  const least = frame.width > WIDE_VIEW ? LEAST_DISPUTED_WIDE : LEAST_DISPUTED;
  const isOwn = (roots: ReadonlySet<number>) => own !== null && roots.has(own);
  const ofBorders = scene.dashed
    .filter(({ length }) => length >= least)
    .sort((a, b) => Number(isOwn(b.roots)) - Number(isOwn(a.roots)) || b.length - a.length || a.note - b.note);
  const all = [...new Set([...ofAreas.filter((note) => note >= 0), ...ofBorders.map(({ note }) => note)])];
  const texts = all.slice(0, MOST_NOTES).map((note) => shapes.note(note));
  return all.length > MOST_NOTES ? [...texts, OTHER_NOTES] : texts;
}

const spot = (scene: Scene, { lon, lat }: Located): [number, number] => {
  const { x, y } = scene.place(lon, lat);
  return [x, y];
};

function isWithoutShape(shapes: Shapes, area: number): boolean {
  const [first, end] = shapes.rings(area);
  return first === end;
}

function isSmall(shapes: Shapes, area: number | null): boolean {
  return area !== null && shapes.number(area, VIEW_WIDTH) * VIEW_UNIT <= SMALL_COUNTRY;
}

function frameOfPlace({ lon, lat }: Located): Frame {
  return { lon, lat, width: PLACE_WIDTH };
}

function disputesOf({ disputes }: MapIndex): Disputes {
  const [arcs, areas] = [new Map<number, number>(), new Map<number, number>()];
  for (let at = 0; at < disputes.length; at += DISPUTE_STRIDE) {
    const [note, kind, which] = [disputes[at], disputes[at + 1], disputes[at + 2]] as [number, number, number];
    (kind === DISPUTED_AREA ? areas : arcs).set(which, note);
  }
  return { arcs, areas };
}

function roleOf({ places }: MapIndex, entity: number, areaCount: number): Role {
  for (let at = 0; at < places.length; at += PLACE_STRIDE) {
    if (places[at] !== entity) continue;
    const area = places[at + 1] as number;
    return area === areaCount ? "contested" : { area };
  }
  return "place";
}

function frameOfArea(shapes: Shapes, area: number): Frame {
  return {
    lon: (shapes.number(area, VIEW_X) / GRID_AROUND) * 360 - 180,
    lat: (shapes.number(area, VIEW_Y) / GRID_POLES) * 180 - 90,
    width: shapes.number(area, VIEW_WIDTH) * VIEW_UNIT,
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
