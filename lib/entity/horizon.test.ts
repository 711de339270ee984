import { describe, expect, it } from "vitest";
import { horizonOf } from "./horizon";
import type { Entity } from "./schema";

type Fact = Entity["facts"][number];
const fact = (label: string, value: string, over: Partial<Fact> = {}): Fact => ({ label, value, source: "s", ...over });
const MAY = { asOf: "2026-05" };

describe("horizonOf", () => {
  it.each<[string, Fact, Entity["kind"], string]>([
    ["what the record says", fact("President", "Joseph Aoun", { horizon: "none" }), "place", "none"],
    ["a period with an end", fact("Secretary-general", "A. Guterres", { until: "2026-12-31" }), "organisation", "none"],
    ["an office by its label", fact("Prime minister", "Appointed in January 2026", MAY), "place", "office"],
    ["an office without a date of its own", fact("Commander", "Ahmad Vahidi"), "military", "office"],
    ["a head of state, who is no state of things", fact("Head of state", "Haitham bin Tariq", MAY), "place", "office"],
    ["a number of people", fact("Population", "Over 3 million"), "place", "figure"],
    ["what lasts", fact("Founded", "1979"), "military", "none"],
    ["what has begun and not ended", fact("Chairs", "The Board of Peace", { since: "2026-01" }), "person", "office"],
    ["what happened on a day", fact("In the 2026 war", "Hit on 8 March", MAY), "place", "none"],
    ["what happened in a month", fact("US trade", "A deal was announced in July", MAY), "place", "none"],
    ["what happened in a year", fact("Release", "Set for 2027", MAY), "concept", "none"],
    ["a state of things", fact("State", "Blockade in force; talks off and on", MAY), "place", "posture"],
    ["losses of a war", fact("US dead", "13 service members", MAY), "event", "posture"],
    ["medals", fact("Medals", "18 gold, 12 silver", MAY), "concept", "figure"],
    ["a year in the label", fact("In the 2026 war", "Over 1,000 drones intercepted", MAY), "military", "none"],
    ["what was said", fact("On Iran", "Said that it was over", MAY), "person", "none"],
    ["a house, which is no head", fact("Headquarters", "Tampa", {}), "military", "none"],
    ["who held it earlier", fact("Earlier office", "Minister of heritage"), "person", "none"],
    ["a rate", fact("Rate", "About 1.5 million rials for a dollar", MAY), "concept", "figure"],
    ["what a place has", fact("Capital", "Sanaa (held by the Houthis)", MAY), "place", "office"],
    ["where weapons stand", fact("Held by", "Iran and its allies", MAY), "weapon", "posture"],
  ])("%s", (_, given, kind, expected) => expect(horizonOf(given, { kind, topics: ["military"] })).toBe(expected));

  it("an event that is no crisis has figures", () =>
    expect(horizonOf(fact("Medals", "18 gold", MAY), { kind: "event", topics: ["sport"] })).toBe("figure"));
});
