import { describe, expect, it } from "vitest";
import { aliasesOf, defaultCase } from "./alias-rule";
import { sampleEntity } from "./sample-entity.fixture";

describe("defaultCase", () => {
  it.each([
    ["UN", "exact"],
    ["U.N.", "exact"],
    ["OPEC+", "exact"],
    ["G7", "initial"],
    ["B-52", "initial"],
    ["Vela", "initial"],
    ["Strait of Vela", "initial"],
    ["al-Vela", "initial"],
    ["iPhone", "initial"],
    ["Österreich", "initial"],
    ["drone", "any"],
    ["special envoy", "any"],
    ["étude", "any"],
    ["ایران", "initial"],
    ["阿曼", "initial"],
    ["747", "initial"],
  ])("%s: %s", (text, expected) => {
    expect(defaultCase(text)).toBe(expected);
  });
});

/** The forms of a record as `text:case`, with * after a full name and ? where context is needed. */
function forms(over: Parameters<typeof sampleEntity>[1]): string[] {
  return aliasesOf(sampleEntity("vela", over)).map(
    (alias) =>
      `${alias.text}:${alias.case}${alias.afterName ? "*" : ""}${alias.context.length > 0 ? `?${alias.context.join("+")}` : ""}`,
  );
}

describe("aliasesOf", () => {
  it.each<[string, Parameters<typeof sampleEntity>[1], string[]]>([
    ["the name alone", {}, ["Vela:initial"]],
    [
      "native name next",
      { native: { text: "ولا", lang: "fa" }, aliases: ["VLA"] },
      ["Vela:initial", "ولا:initial", "VLA:exact"],
    ],
    ["a term's name in any case", { kind: "concept", name: "Trade wind" }, ["Trade wind:any"]],
    ["a weapon too", { kind: "weapon", name: "Longbow" }, ["Longbow:any"]],
    ["but not a place", { kind: "place", name: "Longbow" }, ["Longbow:initial"]],
    ["nor a term with two capitals", { kind: "event", name: "Battle of Vela" }, ["Battle of Vela:initial"]],
    ["nor an acronym", { kind: "concept", name: "NPT" }, ["NPT:exact"]],
    ["a listed name overrides the default", { aliases: [{ text: "Vela", case: "exact" }] }, ["Vela:exact"]],
    ["after: name", { aliases: [{ text: "Vel", after: "name" }] }, ["Vela:initial", "Vel:initial*"]],
    [
      "context",
      { aliases: [{ text: "the port", context: ["harbour", "ships"] }] },
      ["Vela:initial", "the port:any?harbour+ships"],
    ],
    ["case as given", { aliases: [{ text: "the port", case: "exact" }] }, ["Vela:initial", "the port:exact"]],
    ["a native name equal to the name, once", { native: { text: "Vela", lang: "la" } }, ["Vela:initial"]],
  ])("%s", (_, over, expected) => {
    expect(forms(over)).toEqual(expected);
  });
});
