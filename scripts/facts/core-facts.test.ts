import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeProblem } from "../../lib/compile/problem";
import { findEntity } from "../../lib/pack/entities";
import { readPack } from "../../lib/pack/reader";
import { checkFacts } from "./check";
import { compileCorePack } from "./compile-core";
import { JSON_SCHEMA_FILE, jsonSchemaText } from "./json-schema";

const { records, problems } = checkFacts();
const entities = records.map(({ entity }) => entity);

describe("the core facts", () => {
  it("pass every check", () => {
    expect(problems.map(describeProblem)).toEqual([]);
  });

  it("are at least a hundred", () => {
    expect(entities.length).toBeGreaterThanOrEqual(100);
  });

  it.each(
    (
      "iran oman united-states israel qatar saudi-arabia russia china european-union united-nations iaea jcpoa irgc opec " +
      "abbas-araghchi ali-khamenei badr-al-busaidi donald-trump jared-kushner marco-rubio masoud-pezeshkian " +
      "steve-witkoff brad-cooper centcom muscat tehran strait-of-hormuz fordow natanz uranium-enrichment " +
      "iran-us-talks-2026 iran-nuclear-programme supreme-leader-of-iran uss-abraham-lincoln hamas hezbollah houthis"
    ).split(" "),
  )("hold %s", (id) => {
    expect(entities.some((entity) => entity.id === id)).toBe(true);
  });

  it("are in full depth for at least twenty: roles or a location, a timeline, relations", () => {
    const deep = entities.filter(
      ({ roles, location, timeline, relations }) =>
        ((roles?.length ?? 0) > 0 || location !== undefined) && (timeline?.length ?? 0) > 0 && relations.length > 0,
    );
    expect(deep.length).toBeGreaterThanOrEqual(20);
  });

  it("compile to a pack that reads back, within its budget of 3.2 MB, the same each time", () => {
    const bytes = compileCorePack();
    expect(bytes.length).toBeLessThan(3_200_000);
    expect(Buffer.from(compileCorePack()).equals(Buffer.from(bytes))).toBe(true);
    const pack = readPack(bytes.buffer);
    expect(entities.filter(({ id }) => findEntity(pack, id) < 0)).toEqual([]);
  });
});

describe("entity.schema.json", () => {
  it("is current; `npm run facts -- schema` writes it", () => {
    expect(readFileSync(JSON_SCHEMA_FILE, "utf8")).toBe(jsonSchemaText());
  });
});
