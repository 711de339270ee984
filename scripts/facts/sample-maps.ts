import { writeFileSync } from "node:fs";
import { createLocator, type Located } from "../../lib/map/locator-map";
import type { MapView } from "../../lib/map/map-view";
import { createShapes } from "../../lib/map/shapes";
import { entityAt, findEntity } from "../../lib/pack/entities";
import type { MapIndex } from "../../lib/pack/map-index";
import { type Pack, readPack } from "../../lib/pack/reader";
import { compileCorePack } from "./compile-core";

/** Where the fixtures of the map's component find their views. */
export const SAMPLE_MAPS = "components/card/sample-maps.fixture.json";

/** Entities of the facts, ... */
const ENTITIES = ["muscat", "bahrain", "tehran", "jerusalem", "gaza-strip", "strait-of-hormuz", "iran", "russia"];
/** ... places that they may not hold, ... */
const PLACES: Omit<Located, "entity">[] = [
  { name: "Kyiv", lat: 50.45, lon: 30.52 },
  { name: "Sevastopol", lat: 44.6, lon: 33.53 },
  { name: "Taipei", lat: 25.03, lon: 121.56 },
  { name: "Yaren", lat: -0.55, lon: 166.92 },
];
/** ... and whole areas. */
const AREAS = ["Fiji", "Chile", "Antarctica"];

/** Views of places that are hard in one way or another, by name. */
export function sampleMaps(): Record<string, MapView> {
  const pack = readPack(compileCorePack().buffer);
  const { map } = pack;
  if (!map) throw new Error("expected a pack with country shapes");
  const locate = createLocator(map);
  return Object.fromEntries([
    ...ENTITIES.map((id) => locatedOf(pack, id)).map((located) => [located.name, locate(located)]),
    ...PLACES.map((place) => [place.name, locate({ ...place, entity: -1 })]),
    ...AREAS.map((name) => [name, createLocator(asEntity(map, name))({ entity: 0, name, lat: 0, lon: 0 })]),
  ]);
}

function locatedOf(pack: Pack, id: string): Located {
  const entity = findEntity(pack, id);
  const { name, location } = entityAt(pack, entity);
  if (!location) throw new Error(`${id}: expected a location`);
  return { entity, name, ...location };
}

/** The same map with one entity, 0, that is the area of a name. */
function asEntity(map: MapIndex, name: string): MapIndex {
  const shapes = createShapes(map);
  const area = Array.from({ length: shapes.areaCount }, (_, n) => n).find((n) => shapes.name(n) === name);
  if (area === undefined) throw new Error(`expected an area ${name}`);
  return { ...map, places: Uint32Array.of(0, area) };
}

/** `npm run facts -- sample-maps`: draws the fixtures' views anew. */
export function writeSampleMaps(): void {
  writeFileSync(SAMPLE_MAPS, `${JSON.stringify(sampleMaps(), null, 1)}\n`);
}
