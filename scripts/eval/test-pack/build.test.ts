import { describe, expect, it } from "vitest";
import { aliasesOf } from "../../../lib/entity/alias-rule";
import { sampleEntity } from "../../../lib/entity/sample-entity.fixture";
import type { GoldFile, GoldMention } from "../gold";
import { goldMention } from "../gold.fixture";
import { DISTRACTORS, makeTestPack } from "./build";

const core = [
  sampleEntity("united-states", { name: "United States", aliases: ["US", "United States of America"] }),
  sampleEntity("elsewhere"),
];

const WIKIDATA = "http://www.wikidata.org/entity/";
const named = (surface: string, name: string, number: string, classes: string[]) =>
  goldMention(surface, surface, { name, entity: WIKIDATA + number, classes });

function goldOf(mentions: readonly GoldMention[]): GoldFile[] {
  return [{ file: "gold", documents: [{ id: "a", text: "", storyDate: null, span: { start: 0, end: 0 }, mentions }] }];
}

const GOLD = goldOf([
  named("America", "United States of America", "Q30", ["Q27096213", "Q43229"]),
  named("The Shaq", "Shaquille O'Neal", "Q169452", ["Q215627"]),
  named("Kenya", "Kenya", "Q114", ["Q27096213"]),
  named("Crash", "Crash", "Q1", ["Q17537576"]),
  named("Crash", "Crash", "Q2", ["Q17537576"]),
  named("his party", "Labour Party", "Q3", ["Q43229"]),
  goldMention("Shaquille", "Shaquille", { name: "Unknown", entity: "Shaquille O'Neal" }),
]);

describe("makeTestPack", () => {
  const { entities, known, labelled } = makeTestPack(GOLD, core);
  const entityOf = (label: string) => entities.find(({ id }) => id === known.get(label));
  const formsOf = (label: string) => aliasesOf(entityOf(label) as (typeof entities)[number]).map(({ text }) => text);

  it("has the labelled entities and the made-up ones, the same each time", () => {
    expect(entities.length).toBe(labelled + DISTRACTORS);
    expect(makeTestPack(GOLD, core).entities).toEqual(entities);
  });

  it("takes a record of the facts where there is one, with the well-known short forms, and no other record of theirs", () => {
    expect(formsOf(`${WIKIDATA}Q30`)).toEqual(["United States", "US", "United States of America", "America"]);
    expect(entities.some(({ id }) => id === "elsewhere")).toBe(false);
  });

  it("makes forms by rule from the title, never from the text", () => {
    expect(formsOf(`${WIKIDATA}Q169452`)).toEqual(["Shaquille O'Neal", "Shaq", "O'Neal", "Shaquille"]);
  });

  it("takes a title for the numbered entity of that name", () => {
    expect(known.get("Shaquille O'Neal")).toBe(known.get(`${WIKIDATA}Q169452`));
  });

  it("tells namesakes apart by their number", () => {
    expect([entityOf(`${WIKIDATA}Q1`)?.name, entityOf(`${WIKIDATA}Q2`)?.name]).toEqual(["Crash", "Crash (Q2)"]);
  });

  it("leaves out what is not judged", () => {
    expect(known.has(`${WIKIDATA}Q3`)).toBe(false);
  });

  it("has rivals for the surnames and places of the labels, mostly little known", () => {
    const rivals = entities.slice(labelled);
    const bearersOf = (form: string) =>
      rivals.filter((rival) =>
        aliasesOf(rival).some(({ text, afterName, context }) => text === form && (afterName || context.length > 0)),
      );
    expect(bearersOf("O'Neal").length).toBeGreaterThan(3);
    expect(bearersOf("Kenya").length).toBeGreaterThan(3);
    expect(rivals.filter(({ familiarity }) => familiarity === 3).length).toBeGreaterThan(DISTRACTORS * 0.8);
  });
});
