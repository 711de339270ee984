import { performance } from "node:perf_hooks";
import { createLocator, type Located } from "../../lib/map/locator-map";
import type { MapView } from "../../lib/map/map-view";
import { entityAt } from "../../lib/pack/entities";
import type { MapIndex } from "../../lib/pack/map-index";
import { readPack } from "../../lib/pack/reader";
import { compileCorePack } from "../facts/compile-core";
import { percentile } from "./percentile";
import { seededRandom } from "./random";
import { printTable } from "./table";

const POINTS = 1_000;
const SEED = 20_261_120;
/** Runs over all places; the first has every shape decoded anew and is printed apart. */
const RUNS = 5;

/** `npm run bench -- maps [--json]`: bytes of the country shapes, and what it takes to draw a view, in time and in bytes. */
export function benchMaps(options: { json: boolean }): void {
  const pack = readPack(compileCorePack().buffer);
  const { map } = pack;
  if (!map) throw new Error("expected a pack with country shapes");
  const entities = Array.from({ length: pack.entityCount }, (_, entity) => ({
    entity,
    record: entityAt(pack, entity),
  }));
  const records = entities.flatMap(({ entity, record }): Located[] =>
    record.location ? [{ entity, name: record.name, ...record.location }] : [],
  );
  const areas = Array.from({ length: map.areaRings.length - 1 }, (_, area) => area);
  const figures = {
    sections: sectionBytes(map),
    entities: run(map, records),
    areas: runAreas(map, areas),
    points: run(map, randomPoints()),
  };
  if (options.json) {
    console.log(JSON.stringify(figures));
    return;
  }
  const total = Object.values(figures.sections).reduce((sum, bytes) => sum + bytes, 0);
  printTable(
    ["section", "bytes"],
    [...Object.entries(figures.sections), ["all", total]].map(([a, b]) => [`${a}`, `${b}`]),
  );
  printTable(
    ["views of", "number", "first ms", "median ms", "p95 ms", "most ms", "median bytes", "p95 bytes", "most bytes"],
    (["entities", "areas", "points"] as const).map((of) => {
      const { number, first, ms, bytes } = figures[of];
      const [times, sizes] = [ms.map((one) => one.toFixed(2)), bytes.map(String)];
      return [of === "points" ? "random points" : of, String(number), first.toFixed(2), ...times, ...sizes];
    }),
  );
}

interface Run {
  number: number;
  first: number;
  /** Median, p95, most. */
  ms: number[];
  bytes: number[];
}

/** Every area of the map as if it were an entity. */
function runAreas(map: MapIndex, areas: readonly number[]): Run {
  const places = Uint32Array.from(areas.flatMap((area) => [area, area]));
  const drawn = areas.filter((area) => (map.areaRings[area] as number) < (map.areaRings[area + 1] as number));
  return run(
    { ...map, places },
    drawn.map((entity) => ({ entity, name: "", lat: 0, lon: 0 })),
  );
}

function run(map: MapIndex, places: readonly Located[]): Run {
  const locate = createLocator(map);
  const times: number[] = [];
  const sizes: number[] = [];
  let first = 0;
  for (let round = 0; round < RUNS; round++) {
    for (const [at, located] of places.entries()) {
      const began = performance.now();
      const view = locate(located);
      const took = performance.now() - began;
      if (round === 0 && at === 0) first = took;
      if (round > 0) times.push(took);
      else sizes.push(bytesOf(view));
    }
  }
  return { number: places.length, first, ms: summary(times), bytes: summary(sizes) };
}

const bytesOf = (view: MapView) => Buffer.byteLength(JSON.stringify(view));

function summary(values: number[]): number[] {
  const sorted = values.sort((a, b) => a - b);
  return [0.5, 0.95, 1].map((share) => percentile(sorted, share));
}

function sectionBytes(map: MapIndex): Record<string, number> {
  return Object.fromEntries(Object.entries(map).map(([name, view]) => [name, view.byteLength]));
}

/** Evenly over the sphere. */
function randomPoints(): Located[] {
  const random = seededRandom(SEED);
  return Array.from({ length: POINTS }, () => ({
    entity: -1,
    name: "Somewhere",
    lon: random() * 360 - 180,
    lat: (Math.asin(random() * 2 - 1) * 180) / Math.PI,
  }));
}
