import { describe, expect, it } from "vitest";
import type { Alias } from "../../../lib/entity/schema";
import { kindOf } from "./kinds";
import { acronymOf, organisationForms } from "./organisation-forms";
import { familyName, personForms } from "./person-forms";
import { spellingForms, thingForms } from "./thing-forms";

/** Forms as text; one that counts after the full name only stands in brackets. */
const shown = (forms: readonly Alias[]) =>
  forms.map((form) => (typeof form === "string" ? form : form.after ? `(${form.text})` : form.text));

describe("kindOf", () => {
  it.each([
    ["Q215627", "person"],
    ["Q215627|Q43229", "organisation"],
    ["Q27096213|Q43229", "place"],
    ["Q17537576|Q2424752|Q43229", "organisation"],
    ["Q1656682|Q2424752", "event"],
    ["Q2424752", "concept"],
    ["", "concept"],
  ])("%s: %s", (classes, kind) => {
    expect(kindOf(classes.split("|"))).toBe(kind);
  });
});

describe("personForms", () => {
  it.each([
    ["Ann Orsay", ["(Orsay)"]],
    ["Nouri al-Maliki", ["(al-Maliki)", "(Maliki)", "(Nouri)"]],
    ["Stan Van Gundy", ["Stanley Van Gundy", "(Van Gundy)"]],
    ["Robert Nardelli", ["Bob Nardelli", "Rob Nardelli", "Bobby Nardelli", "(Nardelli)"]],
    ["Martin D. Ginsburg", ["Martin Ginsburg", "(Ginsburg)"]],
    ["J. K. Rowling", ["JK Rowling", "(Rowling)"]],
    ["Ann Orsay Jr.", ["Ann Orsay", "(Orsay)"]],
    ["Zorro", []],
  ])("%s", (name, forms) => {
    expect(shown(personForms(name))).toEqual(forms);
  });

  it("keeps particles with the family name", () => {
    expect(familyName(["Jordan", "De", "Goey"])).toBe("De Goey");
  });
});

describe("organisationForms", () => {
  it.each([
    ["Federal Bureau of Investigation", ["FBI"]],
    ["The Home Depot", ["Home Depot"]],
    ["Saks Incorporated", ["Saks", "Saks Inc"]],
    ["Target Corporation", ["(Target)", "Target Corp"]],
    ["Tullow Oil", ["(Tullow)"]],
    ["Miami Heat", ["(Heat)"]],
    ["United States Coast Guard", ["USCG", "US Coast Guard", "(Coast Guard)"]],
    ["NASDAQ", ["NASDAQ"]],
    ["Reuters", []],
  ])("%s", (name, forms) => {
    expect(shown(organisationForms(name, new Set(["Miami"])))).toEqual(forms);
  });

  it.each([
    ["Council on American–Islamic Relations", "CAIR"],
    ["Labour Party", null],
    ["350.org climate group", null],
  ])("initials of %s", (name, initials) => {
    expect(acronymOf(name)).toBe(initials);
  });
});

describe("other forms", () => {
  it.each([
    ["FIFA World Cup", ["World Cup"]],
    ["2015 Paris attacks", ["Paris attacks", "2015 Paris"]],
    ["Watergate scandal", ["(Watergate)"]],
    ["Hurricane Otto", ["(Otto)"]],
    ["Miss USA", []],
  ])("%s", (name, forms) => {
    expect(shown(thingForms(name))).toEqual(forms);
  });

  it("writes & and Saint in the other way", () => {
    expect(spellingForms("Kent & Curwen")).toEqual(["Kent and Curwen"]);
    expect(spellingForms("Minneapolis–Saint Paul")).toEqual(["Minneapolis–St. Paul"]);
  });
});
