import { describe, expect, it } from "vitest";
import { compilePack } from "../compile/compile";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { entityAt, findEntity } from "./entities";
import { readPack } from "./reader";

/** Ids whose order by code unit is not the order of a dictionary. */
const IDS = ["a", "a-1", "a1", "aa", "b", "b-a", "ba", "vela", "z9"];
const packOf = (ids: readonly string[]) =>
  readPack(
    compilePack(
      ids.map((id) => sampleEntity(id)),
      "test",
    ).buffer,
  );

describe("findEntity", () => {
  const pack = packOf(IDS);
  it.each(IDS)("finds %s", (id) => {
    expect(entityAt(pack, findEntity(pack, id)).id).toBe(id);
  });

  it.each(["", "0", "a-", "ab", "vel", "velas", "zz", "Vela", "__proto__", "\ud800"])("does not find %j", (id) => {
    expect(findEntity(pack, id)).toBe(-1);
  });

  it.each([0, 1, 2, 3, 4])("finds the first and the last of %i, and none beside them", (count) => {
    const ids = IDS.slice(0, count);
    const some = packOf(ids);
    expect(ids.map((id) => findEntity(some, id))).toEqual(ids.map((_, number) => number));
    expect(findEntity(some, "zz")).toBe(-1);
    expect(findEntity(some, "0")).toBe(-1);
  });
});

describe("entityAt", () => {
  it("decodes text beyond ASCII", () => {
    const name = "Vélà 維拉 𠮷 ولا 🏔️";
    const pack = readPack(compilePack([sampleEntity("vela", { name }), sampleEntity("zoe")], "test").buffer);
    expect(entityAt(pack, 0).name).toBe(name);
    expect(entityAt(pack, 1).id).toBe("zoe");
  });

  it("throws a PackError for a number that no entity has", () => {
    expect(() => entityAt(packOf(["a"]), 1)).toThrow("pack refused (entity-record): entity 1");
  });
});
