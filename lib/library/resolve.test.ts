import { describe, expect, it } from "vitest";
import { compilePack } from "../compile/compile";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { createLibrary } from "./library";

const PACK = compilePack(
  [
    sampleEntity("ann-orsay", { kind: "person", name: "Ann Orsay", aliases: [{ text: "Orsay", after: "name" }] }),
    sampleEntity("vela", { aliases: [{ text: "the republic", context: ["velan"] }, "VLA"], familiarity: 1 }),
    sampleEntity("mercury-god", { name: "Mercury (god)", aliases: [{ text: "Mercury", context: ["god"] }] }),
    sampleEntity("mercury-planet", {
      name: "Mercury (planet)",
      aliases: [{ text: "Mercury", context: ["planet"] }],
      familiarity: 1,
    }),
    sampleEntity("gulf"),
    sampleEntity("hague", { name: "The Hague" }),
    sampleEntity("treaty", { kind: "agreement", name: "Treaty of Vela" }),
    sampleEntity("zoria", { name: "Zoria", native: { text: "Зория", lang: "uk" } }),
    sampleEntity("drones", { kind: "weapon", name: "Loitering drone" }),
    sampleEntity("eluria", { name: "Éluria" }),
  ],
  "test",
);

const library = createLibrary(async () => PACK.slice().buffer as ArrayBuffer);

/** What a text resolves to: ids, the shown one first, with a question mark where it is a choice; null for nothing. */
async function resolved(text: string): Promise<string | null> {
  const reply = await library.resolve(text);
  if (!reply.ok) throw new Error(reply.error);
  const { found } = reply;
  return (
    found && [found.entity, ...found.others].map(({ id }) => id).join(" or ") + (found.state === "sure" ? "" : "?")
  );
}

describe("resolve, where all of the text is a form", () => {
  it.each([
    ["a name", "Ann Orsay", "ann-orsay"],
    ["in any case", "ANN orsay", "ann-orsay"],
    ["with accents or without", "Eluria", "eluria"],
    ["in its own script", "Зория", "zoria"],
    ["an acronym", "VLA", "vela"],
    ["white space and lines", " \u00a0Ann\n\tOrsay\r\n", "ann-orsay"],
    ["a possessive", "Ann Orsay’s", "ann-orsay"],
    ["quotation marks and punctuation", "“Vela,”", "vela"],
    ["brackets", "(Vela).", "vela"],
    ["an article before it", "the Vela", "vela"],
    ["an article of its own", "The Hague", "hague"],
    ["a plural of it", "loitering drones", "drones"],
    ["a name before the name inside it", "Treaty of Vela", "treaty"],
  ])("%s", async (_, text, expected) => {
    expect(await resolved(text)).toBe(expected);
  });

  it.each([
    ["a surname without its name", "Orsay", "ann-orsay"],
    ["a surname without its name, possessive", "Orsay's", "ann-orsay"],
    ["a form without its context", "the republic", "vela"],
    ["a form of several: all of them, the most familiar first", "Mercury", "mercury-planet or mercury-god?"],
  ])("also what no page would have marked: %s", async (_, text, expected) => {
    expect(await resolved(text)).toBe(expected);
  });
});

describe("resolve, where a name stands in the text", () => {
  it.each<[string, string, string | null]>([
    ["the only one", "signed the Treaty of Vela at last", "treaty"],
    ["the only one, named twice", "Vela is Vela", "vela"],
    ["the only person", "Ann Orsay of Vela", "ann-orsay"],
    ["none of several", "Gulf met Vela", null],
    ["a choice stays one", "god and planet: Mercury", "mercury-planet or mercury-god?"],
    ["none that the page would not have marked", "Orsay spoke", null],
    ["none in a passage", `Vela ${"and more ".repeat(10)}`, null],
  ])("%s", async (_, text, expected) => {
    expect(await resolved(text)).toBe(expected);
  });
});

describe("resolve, of what is no name", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n "],
    ["punctuation", "…!?"],
    ["an unknown name", "Nowhere"],
    ["the beginning of a name", "Vel"],
    ["an address", "anna@orsay.example"],
    ["a whole page", "Vela ".repeat(100_000)],
    ["half a pair", "\ud83d"],
  ])("%s", async (_, text) => {
    expect(await resolved(text)).toBeNull();
  });
});
