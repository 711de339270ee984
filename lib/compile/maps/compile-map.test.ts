import { describe, expect, it } from "vitest";
import { sampleEntity } from "../../entity/sample-entity.fixture";
import { createShapes } from "../../map/shapes";
import { compileMap, type MapSource } from "./compile-map";
import { areaOf, simplified } from "./simplify";
import { SMALL_MAP } from "./small-map.fixture";
import type { Point } from "./world";

const ENTITIES = [
  sampleEntity("gulf", { location: { lat: 8, lon: 1 } }),
  sampleEntity("orsay-castle"),
  sampleEntity("vela"),
  sampleEntity("vela-city", { relations: [{ type: "capital-of", entity: "vela" }] }),
];
const changed = (over: Partial<MapSource["areas"]>): MapSource => ({
  ...SMALL_MAP,
  areas: { ...SMALL_MAP.areas, ...over },
});

describe("compileMap", () => {
  const shapes = createShapes(compileMap(SMALL_MAP, ENTITIES));
  const names = Array.from({ length: shapes.areaCount }, (_, area) => shapes.name(area));

  it("names areas by the table, sorted, and regions after them", () => {
    expect(names).toEqual(["Dateland", "Isle", "Lumeria", "Vela", "Gulf"]);
    expect(shapes.short(3)).toBe("V.");
  });

  it("joins what the date line cut, and drops the cut", () => {
    const [first, end] = shapes.rings(0);
    expect(end - first).toBe(1);
    const lons = Array.from(shapes.ring(first)).flatMap((ref) =>
      Array.from(shapes.arc(ref >> 1)).filter((_, n) => n % 2 === 0),
    );
    expect(lons.filter((lon) => Math.abs(lon) < 175)).toEqual([]);
    expect(shapes.circle(first).radius).toBeLessThan(5);
  });

  it("stores a border once, for both countries, in its two directions", () => {
    const refsOf = (area: number) =>
      Array.from({ length: 1 }, (_, n) => Array.from(shapes.ring((shapes.rings(area)[0] as number) + n))).flat();
    const shared = refsOf(2).filter((ref) => refsOf(3).some((other) => other >> 1 === ref >> 1));
    expect(shared).toHaveLength(2);
    for (const ref of shared) expect(refsOf(3)).toContain(ref ^ 1);
  });

  it("links entities to areas by name, regions too, and contested ones to none", () => {
    expect(Array.from(compileMap(SMALL_MAP, ENTITIES).places)).toEqual([0, 4, 1, 5, 2, 3]);
  });

  it("is the same for the same input", () => {
    expect(compileMap(SMALL_MAP, ENTITIES)).toEqual(compileMap(SMALL_MAP, ENTITIES));
  });

  it.each([
    ["a name of nothing", changed({ names: { Nowhere: {} } }), "expected an area Nowhere"],
    ["a merge of nothing", changed({ merge: { Nowhere: "Lumeria" } }), "expected an area Nowhere"],
    [
      "an empty box",
      changed({ split: [{ from: "Lumeria", box: [50, 50, 51, 51], name: "Isle" }] }),
      "expected shapes of Lumeria in the box",
    ],
    ["a region without a record", changed({ regions: { nothing: 9 } }), "expected a record nothing with a location"],
    ["an exception for no record", changed({ entities: { nothing: null } }), "expected a record nothing"],
    ["a contested place without a record", changed({ contested: ["nothing"] }), "expected a record nothing"],
    ["a country that is not there", changed({ names: {} }), "vela: has a capital, but areas.yaml has no area Vela"],
    [
      "a border that is not there",
      { ...SMALL_MAP, disputes: [{ note: "No.", borders: [{ between: ["Isle", "Vela"] as [string, string] }] }] },
      "expected a border between Isle and Vela",
    ],
    [
      "a dispute about nothing",
      { ...SMALL_MAP, disputes: [{ note: "No.", areas: ["Nowhere"] }] },
      "expected an area Nowhere",
    ],
  ])("refuses %s", (_, source, message) => {
    expect(() =>
      compileMap(
        source.disputes === SMALL_MAP.disputes && message.startsWith("vela") ? { ...source, disputes: [] } : source,
        ENTITIES,
      ),
    ).toThrow(message);
  });
});

describe("simplified", () => {
  const wave: Point[] = [
    [0, 0],
    [1, 0.05],
    [2, 0],
    [3, 1],
    [4, 0],
  ];
  it("drops what is nearer to the line than the tolerance, and no more", () => {
    expect(simplified(wave, 0.2)).toEqual([
      [0, 0],
      [2, 0],
      [3, 1],
      [4, 0],
    ]);
  });
  it("keeps three points of a closed line besides its end, however small", () => {
    const islet: Point[] = [
      [0, 0],
      [0.001, 0],
      [0.001, 0.001],
      [0, 0.001],
      [0, 0],
    ];
    expect(simplified(islet, 1).length).toBeGreaterThanOrEqual(4);
  });
  it("follows a line over the date line", () => {
    expect(
      simplified(
        [
          [179, 0],
          [-179.5, 0],
          [-179, 0],
        ],
        0.1,
      ),
    ).toEqual([
      [179, 0],
      [-179, 0],
    ]);
  });
});

describe("areaOf", () => {
  it("is an eighth of the sphere for an octant", () => {
    expect(
      areaOf([
        [0, 0],
        [90, 0],
        [90, 90],
        [0, 90],
      ]) /
        ((4 * Math.PI * 6371 ** 2) / 8),
    ).toBeCloseTo(1, 3);
  });
});
