import { describe, expect, it } from "vitest";
import { KINDS, type Kind } from "../entity/vocabulary";
import { DEFAULT_SETTINGS, isOnFor, siteOf, withKind, withMuted, withSite } from "./settings";

const off = (...sitesOff: string[]) => ({ ...DEFAULT_SETTINGS, sitesOff });

describe("siteOf", () => {
  it.each([
    ["www.vela.test", "vela.test"],
    ["Vela.TEST", "vela.test"],
    ["news.vela.test", "news.vela.test"],
    ["wwwvela.test", "wwwvela.test"],
    ["www.www.vela.test", "www.vela.test"],
    ["", ""],
  ])("%s -> %s", (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

describe("isOnFor", () => {
  it.each([
    ["nothing is off", [], "vela.test", true],
    ["the site is off", ["vela.test"], "vela.test", false],
    ["with www.", ["vela.test"], "www.vela.test", false],
    ["a subdomain goes with it", ["vela.test"], "news.vela.test", false],
    ["a name that only ends alike does not", ["vela.test"], "newvela.test", true],
    ["a subdomain's switch leaves the site", ["news.vela.test"], "vela.test", true],
    ["another site", ["vela.test"], "lumeria.test", true],
  ])("%s", (_, sites, host, on) => {
    expect(isOnFor(off(...sites), host)).toBe(on);
  });

  it("is off everywhere when switched off", () => {
    expect(isOnFor({ ...DEFAULT_SETTINGS, enabled: false }, "vela.test")).toBe(false);
  });
});

describe("withMuted", () => {
  const oman = { id: "oman", name: "Oman" };
  const muscat = { id: "muscat", name: "Muscat" };
  const muted = (...entities: (typeof oman)[]) => ({ ...DEFAULT_SETTINGS, muted: entities });

  it.each([
    ["muted", muted(oman), muscat, true, [muscat, oman]],
    ["muted twice", muted(muscat), muscat, true, [muscat]],
    ["marked again", muted(muscat, oman), muscat, false, [oman]],
    ["marked again where it was not muted", muted(oman), muscat, false, [oman]],
  ])("%s", (_, settings, entity, on, expected) => {
    expect(withMuted(settings, entity, on).muted).toEqual(expected);
  });

  it("keeps of the entity what is to be listed, and no more", () => {
    const record = { ...oman, summary: "A country" };
    expect(withMuted(DEFAULT_SETTINGS, record, true).muted).toEqual([oman]);
  });
});

describe("withSite", () => {
  it.each<[string, string[], string, boolean, string[]]>([
    ["off", [], "www.Vela.test", false, ["vela.test"]],
    ["off twice", ["vela.test"], "vela.test", false, ["vela.test"]],
    ["off, sorted", ["vela.test"], "lumeria.test", false, ["lumeria.test", "vela.test"]],
    ["on", ["lumeria.test", "vela.test"], "vela.test", true, ["lumeria.test"]],
    ["on where it was on", ["vela.test"], "lumeria.test", true, ["vela.test"]],
    ["a subdomain on lifts the site", ["vela.test"], "news.vela.test", true, []],
    ["a site on leaves its subdomain off", ["news.vela.test"], "vela.test", true, ["news.vela.test"]],
  ])("%s", (_, sites, host, on, expected) => {
    expect(withSite(off(...sites), host, on).sitesOff).toEqual(expected);
  });

  it("leaves a site off when a subdomain of it is switched off", () => {
    expect(isOnFor(withSite(off("vela.test"), "news.vela.test", false), "vela.test")).toBe(false);
  });

  it("changes no settings in place, the defaults least of all", () => {
    const before = JSON.stringify(DEFAULT_SETTINGS);
    withSite(DEFAULT_SETTINGS, "vela.test", false);
    withKind(DEFAULT_SETTINGS, "place", false);
    expect(JSON.stringify(DEFAULT_SETTINGS)).toBe(before);
  });
});

describe("withKind", () => {
  it.each<[Kind[], Kind, boolean, Kind[]]>([
    [[], "place", false, ["place"]],
    [["weapon"], "person", false, ["person", "weapon"]],
    [["person", "weapon"], "person", true, ["weapon"]],
    [["weapon"], "weapon", false, ["weapon"]],
    [[], "weapon", true, []],
  ])("%j, %s %s -> %j", (kindsOff, kind, on, expected) => {
    expect(withKind({ ...DEFAULT_SETTINGS, kindsOff }, kind, on).kindsOff).toEqual(expected);
  });

  it("keeps the vocabulary's order whatever the order of switching", () => {
    const all = [...KINDS].reverse().reduce((settings, kind) => withKind(settings, kind, false), DEFAULT_SETTINGS);
    expect(all.kindsOff).toEqual(KINDS);
  });
});
