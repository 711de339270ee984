import type { Entity } from "../../entity/schema";
import type { MapIndex } from "../../pack/map-index";
import { type AreaView, viewOf } from "./area-view";
import { arrangeAreas, type NamedArea } from "./areas";
import { cutAtBoxes, disputedLines } from "./disputes";
import { encodeMap } from "./encode";
import { linkPlaces } from "./link-places";
import { areaOf, simplified } from "./simplify";
import type { AreaTable, Dispute } from "./tables";
import { areasOfArcs, pointsOf, type Topology, type World, worldOf } from "./world";

/** What the map is made of: the shapes of world-atlas, and our tables. */
export interface MapSource {
  topology: Topology;
  areas: AreaTable;
  disputes: Dispute[];
}

/** Square kilometres; smaller islands are left out, ... */
const LEAST_ISLAND = 3;
/** ... but for the largest of each country. */
const ISLANDS_KEPT = 12;
/** Degrees: half a pixel of a view of 300 pixels and 11 degrees. */
const TOLERANCE = 0.02;
/** The same for small countries, of which more is seen, and how small these are in square kilometres. */
const FINE_TOLERANCE = 0.008;
const SMALL_COUNTRY = 30_000;
/** Numbers of arcs take 15 bits in the pack. */
const MOST_ARCS = 2 ** 15;

/** Compiles country shapes, with the entities that are countries linked to theirs. Deterministic; throws on tables that do not fit. */
export function compileMap(source: MapSource, entities: readonly Entity[]): MapIndex {
  const { areas, disputes, topology } = source;
  const arranged = cutAtBoxes(arrangeAreas(worldOf(topology), areas), disputes);
  const drawn = thinned(withoutIslets(arranged));
  const regions = regionsOf(entities, areas.regions);
  const world = { arcs: drawn.arcs, areas: [...drawn.areas, ...regions.map(({ area }) => area)] };
  const shapes = world.areas.map(({ rings }) => rings.map((ring) => pointsOf(world, ring)));
  return encodeMap(world, {
    shapes,
    views: [...shapes.slice(0, drawn.areas.length).map(viewOf), ...regions.map(({ view }) => view)],
    disputes: disputedLines(world, disputes),
    places: linkPlaces(entities, world.areas, areas),
  });
}

type Named = World<NamedArea>;

/** Seas and regions as areas without a shape, which have a view and a name. */
function regionsOf(entities: readonly Entity[], table: AreaTable["regions"]): { area: NamedArea; view: AreaView }[] {
  return Object.entries(table).map(([id, width]) => {
    const entity = entities.find((one) => one.id === id);
    if (!entity?.location) throw new Error(`areas.yaml: regions: expected a record ${id} with a location`);
    const { name, location } = entity;
    return { area: { name, short: name, partOf: null, rings: [] }, view: { ...location, width } };
  });
}

/** Leaves small islands out, and arcs that no ring uses. */
function withoutIslets(world: Named): Named {
  const areas = world.areas.map((area) => {
    const bySize = area.rings
      .map((ring) => ({ ring, area: areaOf(pointsOf(world, ring)) }))
      .sort((a, b) => b.area - a.area);
    return {
      ...area,
      rings: bySize.filter((one, at) => at < ISLANDS_KEPT || one.area >= LEAST_ISLAND).map(({ ring }) => ring),
    };
  });
  const used = [...new Set(areas.flatMap(({ rings }) => rings.flat().map((ref) => (ref < 0 ? ~ref : ref))))];
  if (used.length > MOST_ARCS) throw new Error(`expected at most ${MOST_ARCS} arcs, found ${used.length}`);
  const numbers = new Map(used.map((arc, number) => [arc, number]));
  const renumbered = (ref: number) => (ref < 0 ? ~(numbers.get(~ref) as number) : (numbers.get(ref) as number));
  return {
    arcs: used.map((arc) => world.arcs[arc] ?? []),
    areas: areas.map((area) => ({ ...area, rings: area.rings.map((ring) => ring.map(renumbered)) })),
  };
}

/** The same world with fewer points; shared borders stay shared. */
function thinned(world: Named): Named {
  const isSmall = world.areas.map(
    ({ rings }) => rings.reduce((sum, ring) => sum + areaOf(pointsOf(world, ring)), 0) < SMALL_COUNTRY,
  );
  const users = areasOfArcs(world);
  const arcs = world.arcs.map((points, arc) => {
    const isFine = [...(users[arc] ?? [])].some((area) => isSmall[area]);
    return simplified(points, isFine ? FINE_TOLERANCE : TOLERANCE);
  });
  return { ...world, arcs };
}
