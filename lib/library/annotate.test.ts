import { describe, expect, it } from "vitest";
import { compilePack } from "../compile/compile";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { readPack } from "../pack/reader";
import { createAnnotator } from "./annotate";

const PACK = readPack(
  compilePack(
    [
      sampleEntity("vela", { aliases: [{ text: "the republic", context: ["Vela", "velan coast"] }], familiarity: 1 }),
      sampleEntity("ann-orsay", { kind: "person", name: "Ann Orsay", aliases: [{ text: "Orsay", after: "name" }] }),
      sampleEntity("orsay", { name: "Orsay Castle", aliases: [{ text: "Orsay", context: ["castle"] }] }),
      sampleEntity("mercury-god", { name: "Mercury (god)", aliases: [{ text: "Mercury", context: ["god"] }] }),
      sampleEntity("mercury-planet", { name: "Mercury (planet)", aliases: [{ text: "Mercury", context: ["planet"] }] }),
      sampleEntity("dock", {
        name: "Old Dock",
        aliases: [
          { text: "dock", case: "any", after: "name" },
          { text: "Dock", case: "initial" },
        ],
      }),
      sampleEntity("quay", {
        name: "Old Quay",
        aliases: [
          { text: "quay", case: "any", context: ["sea"] },
          { text: "Quay", case: "initial" },
        ],
      }),
      sampleEntity("gulf-war", { kind: "event", name: "Gulf War", aliases: [] }),
      sampleEntity("gulf"),
    ],
    "test",
  ).buffer,
);

const annotate = createAnnotator(PACK);

/** Mentions as `surface: ids`, block by block. */
function mentions(blocks: string[]): string[] {
  return annotate({ blocks }).mentions.map(
    ({ block, start, end, candidates, state }) =>
      `${blocks[block]?.slice(start, end)}: ${candidates.join(" or ")}${state === "sure" ? "" : "?"}`,
  );
}

describe("createAnnotator", () => {
  it.each<[string, string[], string[]]>([
    ["nothing", [], []],
    ["blocks without a name", ["No name here.", ""], []],
    ["a name in each block", ["In Vela.", "To Vela."], ["Vela: vela", "Vela: vela"]],
    ["context on the page", ["In Vela.", "The republic said so."], ["Vela: vela", "The republic: vela"]],
    ["context later on the page", ["The republic said so.", "In Vela."], ["The republic: vela", "Vela: vela"]],
    ["context of two words", ["The republic has a velan and rocky coast."], ["The republic: vela"]],
    ["half of a context of two words", ["The republic has a rocky coast."], []],
    ["context absent", ["The republic said so."], []],
    ["a surname after its name", ["Ann Orsay came. Orsay spoke."], ["Ann Orsay: ann-orsay", "Orsay: ann-orsay"]],
    ["a surname before its name", ["Orsay spoke.", "Ann Orsay came."], ["Orsay: ann-orsay", "Ann Orsay: ann-orsay"]],
    ["a surname alone", ["Orsay spoke."], []],
    ["of two bearers, the one whose context is there", ["Orsay is a castle."], ["Orsay: orsay"]],
    ["both contexts there", ["Mercury is a planet and a god."], ["Mercury: mercury-god or mercury-planet?"]],
    ["one context there", ["Mercury is a planet."], ["Mercury: mercury-planet"]],
    ["a form under two rules, of which the freer holds", ["The Dock."], ["Dock: dock"]],
    ["a form with and without context", ["Zoria’s Quay by the sea, no quay."], ["Quay: quay", "quay: quay"]],
    ["the longer name", ["After the Gulf War, the Gulf was calm."], ["Gulf War: gulf-war", "Gulf: gulf"]],
  ])("%s", (_, blocks, expected) => {
    expect(mentions(blocks)).toEqual(expected);
  });

  it("sends each candidate's record once, and none that no mention may mean", () => {
    const { entities, packDate } = annotate({
      blocks: ["Mercury the planet, Mercury the god, Vela and Vela. Orsay."],
    });
    expect(entities.map(({ id }) => id).sort()).toEqual(["mercury-god", "mercury-planet", "vela"]);
    expect(packDate).toBe("2026-01-02");
  });

  it("gives offsets that hold in each block, whatever stands before", () => {
    const blocks = ["🏔️ “Vela”", "Ve\u00adla’s coast.", "\u2067VELA\u2069."];
    const { mentions } = annotate({ blocks });
    expect(mentions.map(({ block, start, end }) => blocks[block]?.slice(start, end))).toEqual([
      "Vela",
      "Ve\u00adla",
      "VELA",
    ]);
  });

  it("keeps nothing from one page to the next", () => {
    expect(mentions(["Ann Orsay came."])).toHaveLength(1);
    expect(mentions(["Orsay spoke."])).toEqual([]);
  });
});
