import { describe, expect, it } from "vitest";
import { type CaseRule, defaultCase } from "../../entity/alias-rule";
import { variantsOf } from "./variants";

function variants(text: string, rule: CaseRule = defaultCase(text)): string[] {
  return variantsOf({ text, case: rule, afterName: false, context: [] }).map((alias) => alias.text);
}

describe("variantsOf", () => {
  it.each([
    ["ballistic missile", ["ballistic missiles"]],
    ["militia", ["militias"]],
    ["proxy", ["proxies"]],
    ["envoy", ["envoys"]],
    ["truce", ["truces"]],
    ["air bus", []],
    ["pass", ["passes"]],
    ["ceasefire breach", ["ceasefire breaches"]],
    ["tax", ["taxes"]],
    ["talks", []],
    ["economics", []],
    ["deterrence", []],
    ["terrorism", []],
    ["proliferation", ["proliferations"]],
    ["agreement", ["agreements"]],
    ["café", []],
    ["crude oil 5", []],
    ["Vela", []],
    ["UN", []],
    ["Al-Busari", ["al-Busari", "el-Busari"]],
    ["El Vela", ["al Vela", "el Vela"]],
    ["Al Vela", ["al Vela", "el Vela"]],
    ["Alba", []],
    ["al-Vela", ["el-Vela"]],
    ["ولا", []],
  ])("%s -> %j", (text, expected) => {
    expect(variants(text)).toEqual(expected);
  });

  it("makes no plural of a form whose case must stand as written", () => {
    expect(variants("missile", "exact")).toEqual([]);
    expect(variants("missile", "initial")).toEqual([]);
  });

  it("keeps the rule of the alias", () => {
    const alias = { text: "missile", case: "any" as const, afterName: true, context: ["launch"] };
    expect(variantsOf(alias)).toEqual([{ ...alias, text: "missiles" }]);
  });
});
