import { joinRings } from "../../map/join-rings";

/** Degrees: longitude, latitude. */
export type Point = readonly [number, number];

/** An area of the map: rings of arcs, each by its number, or by ~number where it runs backwards. */
export interface Area {
  name: string;
  rings: number[][];
}

/** Areas over shared arcs: a border between two areas is stored once. */
export interface World<A extends Area = Area> {
  arcs: Point[][];
  areas: A[];
}

/** The part of a TopoJSON file that is read here (the specification is at github.com/topojson/topojson-specification). */
export interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: {
    countries: {
      geometries: (
        | { type: "Polygon"; arcs: number[][]; properties: { name: string } }
        | { type: "MultiPolygon"; arcs: number[][][]; properties: { name: string } }
      )[];
    };
  };
}

const arcOf = (ref: number) => (ref < 0 ? ~ref : ref);

/** The world of a TopoJSON file of countries, with what was cut along the date line made whole. */
export function worldOf(topology: Topology): World {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return snapped([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
  });
  const areas = topology.objects.countries.geometries.map((geometry) => ({
    name: geometry.properties.name,
    rings: geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat(),
  }));
  return withoutSeam({ arcs, areas });
}

const onSeam = ([lon]: Point) => Math.abs(lon) > 179.999;

/** The two sides of a cut differ by a step of the source's grid. */
function snapped(point: Point): Point {
  return onSeam(point) ? [-180, Math.round(point[1] * 100) / 100] : point;
}

/** Natural Earth cuts polygons along the date line; the cuts are dropped and the pieces joined across it. */
function withoutSeam(world: World): World {
  const cut = splitArcs(world, (points) =>
    points.flatMap((point, at) => {
      if (!onSeam(point)) return [];
      const [before, after] = [points[at - 1], points[at + 1]];
      return (before && onSeam(before)) || (after && onSeam(after)) ? [at] : [];
    }),
  );
  const isSeam = cut.arcs.map((points) => points.length === 2 && points.every(onSeam));
  return {
    arcs: cut.arcs,
    areas: cut.areas.map((area) => {
      if (!area.rings.flat().some((ref) => isSeam[arcOf(ref)])) return area;
      const kept = area.rings.flat().filter((ref) => !isSeam[arcOf(ref)]);
      return { ...area, rings: joined(cut.arcs, kept) };
    }),
  };
}

/** A point as one number. */
function keyOf([lon, lat]: Point): number {
  return Math.round((lon + 180) * 1e5) * 4e7 + Math.round((lat + 90) * 1e5);
}

/** Rings of the given arcs, joined by where they begin and end. */
export function joined(arcs: readonly Point[][], refs: readonly number[]): number[][] {
  return joinRings(refs, (ref) => {
    const points = arcs[arcOf(ref)] as Point[];
    const [first, last] = [keyOf(points[0] as Point), keyOf(points.at(-1) as Point)];
    return ref < 0 ? [last, first] : [first, last];
  });
}

/** The same world with each arc cut at the points that `cutsOf` names, by their place in the arc. */
export function splitArcs<A extends Area>(
  world: World<A>,
  cutsOf: (points: Point[], arc: number) => number[],
): World<A> {
  const arcs: Point[][] = [];
  const pieces = world.arcs.map((points, arc) => {
    const cuts = [...new Set([0, ...cutsOf(points, arc), points.length - 1])].sort((a, b) => a - b);
    return cuts.slice(1).map((to, n) => arcs.push(points.slice(cuts[n], to + 1)) - 1);
  });
  const split = (ref: number) =>
    ref < 0 ? [...(pieces[~ref] as number[])].reverse().map((piece) => ~piece) : (pieces[ref] as number[]);
  return {
    arcs,
    areas: world.areas.map((area) => ({ ...area, rings: area.rings.map((ring) => ring.flatMap(split)) })),
  };
}

/** The points of a ring, the first not repeated at the end. */
export function pointsOf({ arcs }: World, ring: readonly number[]): Point[] {
  return ring.flatMap((ref) => {
    const points = arcs[arcOf(ref)] as Point[];
    return (ref < 0 ? [...points].reverse() : points).slice(0, -1);
  });
}

/** For each arc, the areas that it bounds. */
export function areasOfArcs({ arcs, areas }: World): Set<number>[] {
  const users = arcs.map(() => new Set<number>());
  areas.forEach(({ rings }, area) => {
    for (const ref of rings.flat()) users[arcOf(ref)]?.add(area);
  });
  return users;
}
