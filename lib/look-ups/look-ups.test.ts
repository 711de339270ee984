import { describe, expect, it } from "vitest";
import { LOOK_UPS_KEPT, type LookUp, readLookUps, withLookUp } from "./look-ups";

const one = (id: string): LookUp => ({ id, name: id.toUpperCase(), kind: "place" });
const list = (ids: string) => ids.split(" ").filter(Boolean).map(one);
const ids = (lookUps: LookUp[]) => lookUps.map(({ id }) => id).join(" ");

describe("withLookUp", () => {
  it.each([
    ["the first", "", "oman", "oman"],
    ["newest first", "oman", "iran", "iran oman"],
    ["each once", "iran oman muscat", "oman", "oman iran muscat"],
    ["the newest again", "iran oman", "iran", "iran oman"],
  ])("%s", (_, before, next, after) => expect(ids(withLookUp(list(before), one(next)))).toBe(after));

  it("keeps the newest ones", () => {
    const many = Array.from({ length: LOOK_UPS_KEPT }, (_, index) => one(String(index)));
    const after = withLookUp(many, one("oman"));
    expect([after.length, after[0]?.id, after.at(-1)?.id]).toEqual([LOOK_UPS_KEPT, "oman", String(LOOK_UPS_KEPT - 2)]);
  });

  it("keeps of a record no more than is shown", () => {
    const record = { ...one("oman"), summary: "A country.", familiarity: 1 };
    expect(withLookUp([], record)).toEqual([one("oman")]);
  });
});

it.each<[string, unknown, string]>([
  ["nothing", null, ""],
  ["no list", { id: "oman" }, ""],
  ["a list", list("iran oman"), "iran oman"],
  ["one that does not fit", [one("iran"), { id: 7 }, "oman", { ...one("oman"), kind: "moon" }], "iran"],
])("readLookUps: %s", (_, raw, result) => expect(ids(readLookUps(raw))).toBe(result));
