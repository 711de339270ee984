import { describe, expect, it } from "vitest";
import { compileMap } from "../compile/maps/compile-map";
import { SMALL_MAP } from "../compile/maps/small-map.fixture";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { HEIGHT } from "./frame";
import { createLocator } from "./locator-map";
import { PATH_UNIT } from "./map-view";

const ENTITIES = [
  sampleEntity("gulf", { name: "Gulf of Vela", location: { lat: 8, lon: 1 } }),
  sampleEntity("orsay-castle", { location: { lat: 11, lon: 0 } }),
  sampleEntity("vela", { location: { lat: 13, lon: -3 } }),
];
const MAP = compileMap(SMALL_MAP, ENTITIES);
const locate = createLocator(MAP);
const at = (entity: number, name: string, lat: number, lon: number) => locate({ entity, name, lat, lon });
const textsOf = ({ labels }: ReturnType<typeof locate>, role: string) =>
  labels.filter((label) => label.role === role).map(({ text }) => text);

/** The box of a path in units of the view. */
function boxOf(path: string): { left: number; right: number; top: number; bottom: number } {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  let [x, y, startX, startY, n] = [0, 0, 0, 0, 0];
  for (const [token, letter] of path.matchAll(/([mlz])|-?\d+/gu)) {
    if (letter === "z") [x, y] = [startX, startY];
    if (letter) {
      n = letter === "m" ? 0 : 2;
      continue;
    }
    if (n % 2 === 0) x += Number(token) * PATH_UNIT;
    else {
      y += Number(token) * PATH_UNIT;
      if (n === 1) [startX, startY] = [x, y];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    n++;
  }
  return box;
}

describe("a locator map", () => {
  it("has a place in the middle, in its country, with the neighbour named", () => {
    const view = at(-1, "Harbour", 13, -2);
    expect(view.point).toEqual({ x: 150, y: HEIGHT / 2 });
    expect([textsOf(view, "place"), textsOf(view, "own"), textsOf(view, "other")]).toEqual([
      ["Harbour"],
      ["Vela"],
      ["Lumeria", "Isle"].slice(0, textsOf(view, "other").length),
    ]);
    expect(view.words).toMatch(/^Map: Harbour, in Vela; around it (?:is|are) Lumeria/u);
  });

  it("keeps shapes in true proportion: six degrees of latitude are as high as anywhere", () => {
    const { own, scale } = at(2, "Vela", 13, -3);
    const { left, right, top, bottom } = boxOf(own);
    const kmAUnit = scale.km / scale.width;
    expect((bottom - top) * kmAUnit).toBeGreaterThan(0.98 * 6 * 111.2);
    expect((bottom - top) * kmAUnit).toBeLessThan(1.02 * 6 * 111.2);
    const share = (right - left) / (bottom - top);
    expect(share).toBeGreaterThan(Math.cos((16 * Math.PI) / 180) - 0.03);
    expect(share).toBeLessThan(1.02);
  });

  it("shows a country that is the entity as a whole, without a dot", () => {
    const view = at(2, "Vela", 13, -3);
    expect(view.point).toBeNull();
    const { left, right, top, bottom } = boxOf(view.own);
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(view.width);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(view.height);
    expect(textsOf(view, "own")).toEqual(["Vela"]);
  });

  it("dashes the disputed half of a border and draws the other, with the note", () => {
    const view = at(2, "Vela", 13, -3);
    const [dashed, drawn] = [boxOf(view.disputed), boxOf(view.borders)];
    expect(dashed.top).toBeCloseTo(drawn.bottom, 0);
    expect(dashed.bottom).toBeGreaterThan(dashed.top + 30);
    expect(view.notes).toContain("Half of the border is disputed.");
  });

  it("says no note where nothing disputed is in view", () => {
    expect(at(-1, "Elsewhere", -12, 179)).toMatchObject({ disputed: "", notes: [] });
  });

  it.each([
    ["west of it", 178.5],
    ["on it", 180],
    ["east of it", -178.5],
  ])("draws a land on the date line as one: %s", (_, lon) => {
    const view = at(-1, "Harbour", -12, lon);
    expect(textsOf(view, "own")).toEqual(["Dateland"]);
    expect(view.own.match(/m/gu)).toHaveLength(1);
    const { left, right } = boxOf(view.own);
    const km = ((right - left) * view.scale.km) / view.scale.width;
    expect(km / (8 * Math.cos((12 * Math.PI) / 180) * 111.2)).toBeCloseTo(1, 1);
  });

  it("highlights a contested place with no country", () => {
    const view = at(1, "Orsay Castle", 11, 0.5);
    expect([view.own, view.point, textsOf(view, "own")]).toEqual(["", { x: 150, y: HEIGHT / 2 }, []]);
    expect(view.words).toMatch(/^Map: Orsay Castle; around it are/u);
  });

  it("names a sea where it lies, without a dot or a country", () => {
    const view = at(0, "Gulf of Vela", 8, 1);
    expect([view.own, view.point, textsOf(view, "sea")]).toEqual(["", null, ["Gulf of Vela"]]);
  });

  it("widens until land is seen", () => {
    const { scale, land } = at(-1, "Buoy", 30, 10);
    expect(scale.km / scale.width).toBeGreaterThan((13 * 111.2) / 300);
    expect(land).not.toBe("");
  });

  it.each([
    ["the north pole", 90, 0],
    ["the south pole", -90, 0],
    ["the date line", 0, 180],
    ["its other side", 0, -180],
    ["the other side of the earth", -13, 177],
  ])("has only numbers in it at %s", (_, lat, lon) => {
    expect(JSON.stringify(at(-1, "Somewhere", lat, lon))).not.toMatch(/NaN|Infinity|null,"y"/u);
  });

  it("keeps labels in the view and apart from each other", () => {
    for (const [entity, lat, lon] of [
      [-1, 13, -2],
      [2, 13, -3],
      [0, 8, 1],
    ] as const) {
      const { labels, width, height } = at(entity, "A rather long name", lat, lon);
      expect(labels.length).toBeGreaterThan(1);
      for (const { x, y } of labels) expect([x > 0 && x < width, y > 0 && y < height]).toEqual([true, true]);
      labels.forEach((one, n) => {
        for (const two of labels.slice(n + 1)) {
          const apart = Math.abs(one.y - two.y) >= 9 || Math.abs(one.x - two.x) >= 12;
          expect(apart, `${one.text} and ${two.text}`).toBe(true);
        }
      });
    }
  });
});
