import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { readStored, toStored } from "./stored";

const GOOD: Settings = {
  enabled: false,
  sitesOff: ["vela.test"],
  kindsOff: ["weapon"],
  markStyle: "hover",
  mentions: "first",
  openOn: "click",
  textSize: 150,
  announceMarks: true,
  muted: [{ id: "muscat", name: "Muscat" }],
};

describe("readStored", () => {
  it.each([
    ["nothing stored", undefined, {}, []],
    ["null", null, {}, []],
    ["an empty record", {}, {}, []],
    ["one change", { mentions: "first" }, { mentions: "first" }, []],
    ["all changed", GOOD, GOOD, []],
    ["a text", "settings", {}, ["settings"]],
    ["a number", 7, {}, ["settings"]],
    ["a list", [GOOD], {}, ["settings"]],
    ["enabled as text", { ...GOOD, enabled: "no" }, { ...GOOD, enabled: true }, ["enabled"]],
    ["sites as text", { ...GOOD, sitesOff: "vela.test" }, { ...GOOD, sitesOff: [] }, ["sitesOff"]],
    ["a site that is no text", { ...GOOD, sitesOff: ["vela.test", 7] }, { ...GOOD, sitesOff: [] }, ["sitesOff"]],
    ["a site longer than a host can be", { sitesOff: ["x".repeat(254)] }, {}, ["sitesOff"]],
    ["an unknown kind", { ...GOOD, kindsOff: ["moon"] }, { ...GOOD, kindsOff: [] }, ["kindsOff"]],
    ["an unknown style", { ...GOOD, markStyle: "blink" }, { ...GOOD, markStyle: "underline" }, ["markStyle"]],
    ["an unknown mode", { ...GOOD, mentions: null }, { ...GOOD, mentions: "all" }, ["mentions"]],
    ["an unknown way to open", { ...GOOD, openOn: "shout" }, { ...GOOD, openOn: "rest" }, ["openOn"]],
    ["a text size between", { ...GOOD, textSize: 110 }, { ...GOOD, textSize: 100 }, ["textSize"]],
    ["a text size as text", { ...GOOD, textSize: "150" }, { ...GOOD, textSize: 100 }, ["textSize"]],
    ["announcing as a number", { ...GOOD, announceMarks: 1 }, { ...GOOD, announceMarks: false }, ["announceMarks"]],
    ["muted ids alone", { ...GOOD, muted: ["muscat"] }, { ...GOOD, muted: [] }, ["muted"]],
    ["a field of another version", { ...GOOD, theme: "dark" }, GOOD, ["theme"]],
    [
      "two that do not fit",
      { enabled: 1, mentions: 2, markStyle: "hover" },
      { markStyle: "hover" },
      ["enabled", "mentions"],
    ],
    ["a field named like a method", { ...GOOD, toString: 1 }, GOOD, ["toString"]],
    ["a field named constructor", JSON.parse('{"constructor": true}'), {}, ["constructor"]],
    ["a field named __proto__", JSON.parse('{"__proto__": {"enabled": false}}'), {}, ["__proto__"]],
  ])("%s", (_, raw, changed, dropped) => {
    expect(readStored(raw)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...changed }, dropped });
  });
});

describe("toStored", () => {
  it.each([
    ["the defaults", DEFAULT_SETTINGS, {}],
    ["one change", { ...DEFAULT_SETTINGS, enabled: false }, { enabled: false }],
    ["a list that was emptied again", { ...DEFAULT_SETTINGS, sitesOff: [] }, {}],
    ["all changed", GOOD, GOOD],
  ])("%s", (_, settings, expected) => {
    expect(toStored(settings)).toEqual(expected);
  });

  it("is read back as it was", () => {
    expect(readStored(toStored(GOOD))).toEqual({ settings: GOOD, dropped: [] });
  });
});
