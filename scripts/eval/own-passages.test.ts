import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkSources } from "../facts/check";
import { type GoldDocument, readGold } from "./gold";
import { UNKNOWN } from "./judged";

const FILE = "data/eval/own-news.jsonl";
const { documents } = readGold(FILE);
const core = new Map(checkSources().records.map(({ entity }) => [entity.name, entity]));

const wordsOf = ({ text }: GoldDocument) => text.split(/\s+/u).length;

/**
 * Every name of these passages is labelled, terms in lower case are not. A name of something real that the facts do not
 * hold has its title and the name Unknown, so that it counts as soon as they do; somebody made up has neither.
 */
describe(FILE, () => {
  it("has at least forty passages, each once, each marked as our own", () => {
    expect(documents.length).toBeGreaterThanOrEqual(40);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    for (const line of readFileSync(FILE, "utf8").trim().split("\n")) expect(JSON.parse(line).own).toBe(true);
  });

  it.each(documents.map((document) => [document.id, document] as const))(
    "%s: short, dated, in order",
    (_, document) => {
      expect(wordsOf(document)).toBeGreaterThanOrEqual(60);
      expect(wordsOf(document)).toBeLessThanOrEqual(150);
      expect(document.storyDate).toMatch(/^202[56]-/u);
      const starts = document.mentions.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    },
  );

  it.each(documents.map((document) => [document.id, document] as const))(
    "%s: labels are names of our facts",
    (_, document) => {
      for (const { name, entity, surface } of document.mentions) {
        if (name === UNKNOWN) continue;
        expect(core.has(name), `${surface} = ${name}`).toBe(true);
        expect([name, core.get(name)?.wikipedia], surface).toContain(entity);
      }
    },
  );
});
