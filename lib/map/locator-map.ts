import {
  DISPUTE_STRIDE,
  DISPUTED_AREA,
  GRID_AROUND,
  GRID_POLES,
  type MapIndex,
  PLACE_STRIDE,
  VIEW_UNIT,
  VIEW_WIDTH,
  VIEW_X,
  VIEW_Y,
} from "../pack/map-index";
import { type Frame, HEIGHT, WIDTH } from "./frame";
import { labelsOf } from "./labels";
import { pathOf } from "./lines";
import { mapWords } from "./map-words";
import type { MapView } from "./map-view";
import { scaleOf } from "./scale";
import { areaAt, type Disputes, type Scene, sceneOf } from "./scene";
import { createShapes, type Shapes } from "./shapes";

/** Degrees that a view of a place is wide: a city within its region. */
const PLACE_WIDTH = 11;
/** How much wider the next try is where a view would name no neighbour, and the widest. */
const WIDER = 1.6;
const MOST_WIDTH = 80;
/** Units that a place may lie off its country's coast, which is drawn roughly. */
const COAST_SLACK = 2;

/** What is to be located: an entity by its number in the pack, its name, and where it lies, in degrees. */
export interface Located {
  entity: number;
  name: string;
  lat: number;
  lon: number;
}

/** Draws locator maps from the country shapes of a pack. Shapes are decoded when they are first seen. */
export function createLocator(index: MapIndex): (located: Located) => MapView {
  const shapes = createShapes(index);
  const disputes = disputesOf(index);
  return (located) => {
    const area = areaOfEntity(index, located.entity);
    const view = area === null ? null : frameOfArea(shapes, area);
    let frame: Frame = view ?? { lon: located.lon, lat: located.lat, width: PLACE_WIDTH };
    for (;;) {
      const scene = sceneOf(shapes, disputes, frame);
      const drawn = drawnMap(scene, shapes, located, area, frame);
      if (drawn.neighbours > 0 || frame.width >= MOST_WIDTH) return drawn.view;
      frame = { ...frame, width: Math.min(MOST_WIDTH, frame.width * WIDER) };
    }
  };
}

function drawnMap(
  scene: Scene,
  shapes: Shapes,
  { name, lon, lat }: Located,
  area: number | null,
  frame: Frame,
): { view: MapView; neighbours: number } {
  const at = scene.place(lon, lat);
  const isRegion = area !== null && shapes.rings(area).length === 0;
  const around = area === null ? areaAt(scene, at.x, at.y, COAST_SLACK) : null;
  const own = isRegion ? null : (area ?? around?.root ?? null);
  const ownRings = scene.areas.filter(({ root }) => root === own).flatMap(({ rings }) => rings);
  const point = area === null ? { x: tenth(at.x), y: tenth(at.y) } : null;
  const { labels, seen } = labelsOf(scene, shapes, {
    place: point && { name, ...point },
    sea: isRegion ? { name, ...at } : null,
    own,
  });
  const view: MapView = {
    width: WIDTH,
    height: HEIGHT,
    land: pathOf(scene.land, true),
    own: pathOf(ownRings, true),
    borders: pathOf(scene.borders, false),
    disputed: pathOf(scene.disputed, false),
    labels,
    point,
    notes: scene.notes.map((note) => shapes.note(note)),
    words: mapWords(
      name,
      around ? shapes.name(around.area) : null,
      seen.map((neighbour) => shapes.name(neighbour)),
    ),
    scale: scaleOf(frame),
  };
  return { view, neighbours: seen.length };
}

function disputesOf({ disputes }: MapIndex): Disputes {
  const [arcs, areas] = [new Map<number, number>(), new Map<number, number>()];
  for (let at = 0; at < disputes.length; at += DISPUTE_STRIDE) {
    const [note, kind, which] = [disputes[at], disputes[at + 1], disputes[at + 2]] as [number, number, number];
    (kind === DISPUTED_AREA ? areas : arcs).set(which, note);
  }
  return { arcs, areas };
}

/** The area that an entity is, or null. */
function areaOfEntity({ places }: MapIndex, entity: number): number | null {
  for (let at = 0; at < places.length; at += PLACE_STRIDE) if (places[at] === entity) return places[at + 1] as number;
  return null;
}

function frameOfArea(shapes: Shapes, area: number): Frame {
  return {
    lon: (shapes.number(area, VIEW_X) / GRID_AROUND) * 360 - 180,
    lat: (shapes.number(area, VIEW_Y) / GRID_POLES) * 180 - 90,
    width: shapes.number(area, VIEW_WIDTH) * VIEW_UNIT,
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
