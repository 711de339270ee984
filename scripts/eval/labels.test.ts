import { describe, expect, it } from "vitest";
import { sampleEntity } from "../../lib/entity/sample-entity.fixture";
import { goldMention } from "./gold.fixture";
import { createLabelMap, labelDocument } from "./labels";

const ENTITIES = [
  sampleEntity("us", { name: "United States", aliases: ["United States of America", { text: "us", context: ["we"] }] }),
  sampleEntity("pentagon", { kind: "organisation", wikipedia: "United States Department of Defense" }),
  sampleEntity("lincoln-ship", { kind: "military", name: "USS Abraham Lincoln", aliases: ["Abraham Lincoln"] }),
  sampleEntity("talks-2025", { kind: "event", name: "2025 talks", wikipedia: "Talks" }),
  sampleEntity("talks-2026", { kind: "event", name: "2026 talks", wikipedia: "Talks" }),
  sampleEntity("cooper", { kind: "person", name: "Brad Cooper", aliases: [{ text: "Cooper", after: "name" }] }),
  sampleEntity("cooper-street", { name: "Cooper Street", aliases: ["Brad Cooper"] }),
];

const labelled = (name: string, classes: string[] = [], entity = "http://www.wikidata.org/entity/Q7") =>
  goldMention("Amman", "Amman", { name, entity, classes });

describe("createLabelMap", () => {
  it.each([
    ["the name", labelled("United States"), "us"],
    ["an article, other case and accents", labelled("The ÜNITED STATES"), "us"],
    ["an alias", labelled("United States of America"), "us"],
    ["the Wikipedia title", labelled("Pentagon building", [], "United States Department of Defense"), "pentagon"],
    ["a name before another's alias", labelled("Brad Cooper"), "cooper"],
    ["no alias that needs context", labelled("us"), null],
    ["no alias that needs the full name", labelled("Cooper"), null],
    ["no thing for a person", labelled("Abraham Lincoln", ["Q215627"]), null],
    ["no person for a thing", labelled("Brad Cooper", ["Q27096213"]), "cooper-street"],
    ["a militia is a thing", labelled("2025 talks", ["Q215627", "Q43229"]), "talks-2025"],
    ["nothing of that name", labelled("Peru"), null],
    ["an unknown entity", { ...labelled("Unknown"), entity: null }, null],
  ])("%s", (_, mention, id) => {
    expect(createLabelMap(ENTITIES).entityOf(mention)?.id ?? null).toBe(id);
  });

  it("judges by neither of two that fit alike, and reports them", () => {
    const map = createLabelMap(ENTITIES);
    expect(map.entityOf(labelled("Talks"))).toBeNull();
    expect([...map.collisions]).toEqual([["Talks", ["talks-2025", "talks-2026"]]]);
  });

  it("goes by what is known outright first", () => {
    const map = createLabelMap(ENTITIES, new Map([["Q7", "talks-2026"]]));
    expect(map.entityOf(labelled("Talks", [], "Q7"))?.id).toBe("talks-2026");
  });
});

describe("labelDocument", () => {
  it("finds the country of a government", () => {
    const mentions = [labelled("Federal Government of the United States"), labelled("United States")];
    const document = { id: "a", text: "Amman", storyDate: null, span: { start: 0, end: 5 }, mentions };
    const labels = labelDocument(document, createLabelMap(ENTITIES));
    expect(labels.map(({ held, governed }) => [held?.id ?? null, governed?.id ?? null])).toEqual([
      [null, "us"],
      ["us", null],
    ]);
  });
});
