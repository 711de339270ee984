import type { MapSource } from "./compile-map";
import type { Topology } from "./world";

/** Two countries that share a border, an island of the second, and one that the date line cuts; degrees are whole. */
const TOPOLOGY: Topology = {
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    // 0: the border between west and east, from south to north.
    stepsOf([0, 10], [0, 13], [0, 16]),
    // 1, 2: the coasts of the west and of the east.
    stepsOf([0, 16], [-6, 16], [-6, 10], [0, 10]),
    stepsOf([0, 10], [6, 10], [6, 16], [0, 16]),
    // 3: an island.
    stepsOf([8, 12], [9, 12], [9, 13], [8, 12]),
    // 4, 5: a land that lies on both sides of the date line, as it is cut there.
    stepsOf([180, -10], [176, -10], [176, -14], [180, -14], [180, -10]),
    stepsOf([-180, -14], [-176, -14], [-176, -10], [-180, -10], [-180, -14]),
  ],
  objects: {
    countries: {
      geometries: [
        { type: "Polygon", arcs: [[0, 1]], properties: { name: "Vela Rep." } },
        { type: "MultiPolygon", arcs: [[[2, -1]], [[3]]], properties: { name: "Lumeria" } },
        { type: "MultiPolygon", arcs: [[[4]], [[5]]], properties: { name: "Dateland" } },
      ],
    },
  },
};

function stepsOf(...points: [number, number][]): [number, number][] {
  return points.map(([x, y], at) => [x - (points[at - 1]?.[0] ?? 0), y - (points[at - 1]?.[1] ?? 0)]);
}

/** A small world with everything that a map can have, for records that hold a `vela` and a `gulf` with a location. */
export const SMALL_MAP: MapSource = {
  topology: TOPOLOGY,
  areas: {
    names: { "Vela Rep.": { name: "Vela", short: "V." } },
    merge: {},
    split: [{ from: "Lumeria", box: [7, 11, 10, 14], name: "Isle", of: "Lumeria" }],
    entities: {},
    contested: ["orsay-castle"],
    regions: { gulf: 12 },
  },
  disputes: [
    { note: "Half of the border is disputed.", borders: [{ between: ["Lumeria", "Vela"], within: [-1, 9, 1, 13] }] },
    { note: "Isle is claimed by Vela.", areas: ["Isle"] },
  ],
};
