import { describe, expect, it } from "vitest";
import type { Alias } from "../../../lib/entity/schema";
import { agencyForms, americanForms, bracketForms, chamberForms, departmentForms } from "./body-forms";
import { clubForms, nationalTeamForms, teamForms } from "./club-forms";
import { formsOf } from "./forms";
import { kindOf } from "./kinds";
import { acronymOf, organisationForms, partedForms } from "./organisation-forms";
import { articleForms, familyName, givenForms, partialForms, personForms } from "./person-forms";
import { countyForms, regionForms } from "./place-forms";
import { aircraftForms, ofCountryForms, spellingForms, spokenForms, thingForms } from "./thing-forms";
import { workForms } from "./work-forms";

/** Forms as text; one that counts after the full name only stands in brackets, one that needs context has its first word. */
const shown = (forms: readonly Alias[]) =>
  forms.map((form) => {
    if (typeof form === "string") return form;
    if (form.after) return `(${form.text})`;
    return form.context ? `${form.text}: ${form.context[0]}` : form.text;
  });
const PLACES = new Set(["Miami", "Liverpool", "Alabama"]);

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
    ["Nouri al-Maliki", ["(al-Maliki)"]],
    ["Stan Van Gundy", ["Stanley Van Gundy", "(Van Gundy)"]],
    ["Robert Nardelli", ["Bob Nardelli", "Rob Nardelli", "Bobby Nardelli", "(Nardelli)"]],
    ["Martin D. Ginsburg", ["Martin Ginsburg", "(Ginsburg)"]],
    ["J. K. Rowling", ["JK Rowling", "(Rowling)"]],
    ["Ann Orsay Jr.", ["Ann Orsay", "(Orsay)"]],
    ["Zorro", []],
  ])("%s", (name, forms) => {
    expect(shown(personForms(name))).toEqual(forms);
  });

  it.each([
    ["Nouri al-Maliki", ["Nouri Maliki", "Nouri el-Maliki", "(Maliki)", "(el-Maliki)"]],
    ["Abdel Fattah el-Sisi", ["Abdel Fattah Sisi", "Abdel Fattah al-Sisi", "(Sisi)", "(al-Sisi)"]],
    ["Ann Orsay", []],
  ])("the article of %s", (name, forms) => {
    expect(shown(articleForms(name))).toEqual(forms);
  });

  it.each([
    ["Shaquille O'Neal", ["(Shaquille)"]],
    ["Robert Gates", ["(Robert)", "(Bob)", "(Rob)", "(Bobby)"]],
    ["J. K. Rowling", []],
    ["Zorro", []],
  ])("the given name of %s", (name, forms) => {
    expect(shown(givenForms(name))).toEqual(forms);
  });

  it.each([
    ["Richard Norton Smith", ["Richard Smith", "(Richard Norton)"]],
    ["Donald Trump Jr.", ["(Trump Jr.)"]],
    ["Louis van Gaal", []],
    ["Ann Orsay", []],
  ])("parts of %s", (name, forms) => {
    expect(shown(partialForms(name))).toEqual(forms);
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
    expect(shown(organisationForms(name, PLACES))).toEqual(forms);
  });

  it.each([
    ["Council on American–Islamic Relations", "CAIR"],
    ["Labour Party", null],
    ["350.org climate group", null],
  ])("initials of %s", (name, initials) => {
    expect(acronymOf(name)).toBe(initials);
  });
});

describe("clubForms", () => {
  it.each([
    ["Liverpool F.C.", ["Liverpool: football"]],
    ["Manchester United F.C.", ["Manchester United", "Manchester: football", "(United)"]],
    ["Brighton & Hove Albion F.C.", ["Brighton & Hove Albion", "Brighton: football", "(Albion)"]],
    ["FC Zenit Saint Petersburg", ["Zenit Saint Petersburg", "Zenit: football"]],
    ["AC Milan", ["Milan: football"]],
    ["Miami Heat", []],
  ])("%s", (name, forms) => {
    expect(shown(clubForms(name, PLACES))).toEqual(forms);
  });
});

describe("teamForms", () => {
  it.each([
    ["Miami Heat", ["Heat: football", "Miami: Heat"]],
    ["Miami Dolphins", ["Dolphins: football", "Miami: Dolphins"]],
    ["Alabama Crimson Tide football", ["Alabama Crimson Tide", "Crimson Tide: football", "Alabama: football"]],
    ["Ohio State Buckeyes football", ["Ohio State Buckeyes", "Buckeyes: football", "Ohio State: football"]],
    ["Miami Airlines", []],
    ["Nowhere Dolphins", []],
  ])("%s", (name, forms) => {
    expect(shown(teamForms(name, PLACES))).toEqual(forms);
  });
});

describe("nationalTeamForms", () => {
  it.each([
    ["England national rugby union team", ["England rugby team", "England national team", "England: rugby"]],
    ["Peru national association football team", ["Peru football team", "Peru national team", "Peru: football"]],
    ["England", []],
  ])("%s", (name, forms) => {
    expect(shown(nationalTeamForms(name))).toEqual(forms);
  });
});

describe("forms of bodies", () => {
  it.each([
    ["United States Senate", ["United States Senate", "US Senate", "American Senate", "Senate: American"]],
    [
      "U.S. Customs Service",
      ["United States Customs Service", "US Customs Service", "American Customs Service", "Customs Service: American"],
    ],
    ["US Airways", ["United States Airways", "US Airways"]],
    ["Indian Army", []],
  ])("of the United States: %s", (name, forms) => {
    expect(shown(americanForms(name))).toEqual(forms);
  });

  it("has initials without US", () => {
    expect(shown(americanForms("United States Customs and Border Protection"))).toContain("(CBP)");
    expect(shown(americanForms("United States Foreign Affairs Policy Board"))).toContain("FAPB");
  });

  it.each([
    [departmentForms, "United States Department of Homeland Security", ["Homeland Security: Department"]],
    [departmentForms, "United States Department of Labor", ["(Labor)"]],
    [departmentForms, "White House", []],
    [
      chamberForms,
      "United States House Committee on Financial Services",
      ["House Financial Services Committee", "(Financial Services Committee)"],
    ],
    [chamberForms, "Supreme Court of Victoria", ["Victoria Supreme Court", "(Supreme Court)"]],
    [chamberForms, "Parliament of Victoria", ["Victoria Parliament", "Parliament: Victoria"]],
    [bracketForms, "Guard (United States)", ["Guard: American"]],
    [bracketForms, "Guard (Chile)", ["Guard: Chile"]],
    [bracketForms, "Guard", []],
    [chamberForms, "Bank of Victoria", []],
    [agencyForms, "Fars News Agency", ["Fars", "Fars news agency", "Fars agency"]],
    [agencyForms, "Reuters", []],
    [partedForms, "ExxonMobil", ["Exxon Mobil"]],
    [partedForms, "Reuters", []],
  ])("%o: %s", (rule, name, forms) => {
    expect(shown(rule(name))).toEqual(forms);
  });
});

describe("forms of places and things", () => {
  it.each([
    [countyForms, "Laramie County", ["(Laramie)"]],
    [countyForms, "Hardoi district", ["(Hardoi)"]],
    [countyForms, "Kent", []],
    [regionForms, "Southern California", ["Southern California"]],
    [regionForms, "North India", ["North India", "Northern India"]],
    [regionForms, "North Dakota", []],
    [aircraftForms, "B-2 Spirit", ["B-2", "(Spirit)"]],
    [aircraftForms, "F/A-18 Super Hornet", ["F/A-18", "(Super Hornet)"]],
    [aircraftForms, "Apple TV", []],
    [spokenForms, "COVID-19", ["COVID-19"]],
    [spokenForms, "DAX", []],
    [
      ofCountryForms,
      "territory of the United States",
      ["US territory", "US territories", "American territory", "American territories"],
    ],
    [ofCountryForms, "deserts of California", ["California desert", "California deserts"]],
    [ofCountryForms, "Gulf of Mexico", []],
    [workForms, "Crash", ["Crash: film"]],
    [workForms, "One-Eyed Jacks", ["One-Eyed Jacks"]],
  ])("%o: %s", (rule, name, forms) => {
    expect(shown(rule(name))).toEqual(forms);
  });
});

describe("formsOf", () => {
  it.each([
    ["person", "Xi Jinping", "Q215627", ["(Xi)", "(Jinping)"]],
    ["place", "Ohio", "Q27096213", []],
    ["place", "Texas", "Q27096213", ["Tex."]],
    ["concept", "Crash", "Q17537576", ["Crash: film"]],
    ["event", "Hurricane Otto", "Q1656682", ["Otto: hurricane"]],
    ["concept", "Opportunity", "Q1", ["Opportunity"]],
    ["concept", "Muslim", "Q1", ["Muslim", "Muslims"]],
  ] as const)("the hand table and the rules of a %s: %s", (kind, name, classes, forms) => {
    expect(shown(formsOf({ name, kind, classes: [classes], places: PLACES }))).toEqual(forms);
  });
});

describe("other forms", () => {
  it.each([
    ["FIFA World Cup", ["World Cup"]],
    ["2015 Paris attacks", ["Paris attacks", "2015 Paris"]],
    ["Watergate scandal", ["(Watergate)"]],
    ["Hurricane Otto", ["Otto: hurricane"]],
    ["Miss USA", []],
  ])("%s", (name, forms) => {
    expect(shown(thingForms(name))).toEqual(forms);
  });

  it("writes & and Saint in the other way", () => {
    expect(spellingForms("Kent & Curwen")).toEqual(["Kent and Curwen"]);
    expect(spellingForms("Minneapolis–Saint Paul")).toEqual(["Minneapolis–St. Paul"]);
  });
});
