import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { compilePack } from "../../lib/compile/compile";
import { sampleEntity } from "../../lib/entity/sample-entity.fixture";
import { entitySchema } from "../../lib/entity/schema";
import { KINDS } from "../../lib/entity/vocabulary";
import { makePopulation } from "./population";

const REAL = [sampleEntity("vela"), sampleEntity("port", { relations: [{ type: "part-of", entity: "vela" }] })];
const SIZE = 3000;
const population = makePopulation(SIZE, REAL);

describe("makePopulation", () => {
  it("begins with the real ones and has the size asked for", () => {
    expect(population.slice(0, 2)).toEqual(REAL);
    expect(population).toHaveLength(SIZE);
    expect(makePopulation(1, REAL)).toEqual(REAL.slice(0, 1));
    expect(makePopulation(1, REAL.slice(1))[0]?.relations).toEqual([]);
  });

  it("is the same again", () => {
    expect(makePopulation(SIZE, REAL)).toEqual(population);
  });

  it("makes records that pass the schema, but for facts of their own", () => {
    for (const entity of population) expect(v.safeParse(entitySchema, entity).issues).toBeUndefined();
  });

  it("gives every name once", () => {
    expect(new Set(population.map(({ name }) => name.toLowerCase())).size).toBe(SIZE);
  });

  it("has what makes searching hard: most kinds, shared family names, other scripts and spellings, few well known", () => {
    const made = population.slice(2);
    expect(new Set(made.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(KINDS.length - 2);
    const forms = made.flatMap(({ aliases }) => aliases);
    expect(new Set(forms).size).toBeLessThan(forms.length);
    expect(made.filter(({ native }) => native && !/[a-z]/i.test(native.text)).length).toBeGreaterThan(SIZE / 10);
    expect(made.filter(({ familiarity }) => familiarity === 1).length).toBeLessThan(SIZE / 25);
    expect(Math.max(...made.map(({ aliases }) => aliases.length))).toBeLessThanOrEqual(4);
  });

  it("compiles", () => {
    expect(compilePack(population, "bench").length).toBeGreaterThan(0);
  });
});
