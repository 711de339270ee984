import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../lib/library/annotate";
import { readPack } from "../../lib/pack/reader";
import { readArticle } from "../../scripts/annotate/read-article";
import { waitForMarks } from "../../scripts/browsers/marks";
import { compileCorePack } from "../../scripts/facts/compile-core";
import { articleOfText } from "../../scripts/plain-article";
import { inEachBrowser } from "./support/lab";

/*
 * Real articles are no part of the project. Where BACKGROUNDER_CORPUS names a folder that has them, every name below
 * that occurs in one must be marked in the browsers; elsewhere these tests are skipped, and the count says so.
 */
const corpus = process.env.BACKGROUNDER_CORPUS;
const folder = corpus ? join(corpus, "seeds") : "";
const seeds = folder && existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

/** What a reader of the seed articles could want explained, in the spellings that they use. */
const WANTED = [
  ...["Iran", "Oman", "Muscat", "Tehran", "Abbas Araghchi", "Araghchi", "Steve Witkoff", "Witkoff", "Jared Kushner"],
  ...["Brad Cooper", "U.S. Central Command", "Donald Trump", "Foreign Ministry", "Israel", "Strait of Hormuz"],
  ...["nuclear program", "nuclear programme", "uranium enrichment", "ballistic missile", "ballistic missiles"],
  ...["proxy groups", "sanctions", "drone", "drones", "aircraft carrier", "aircraft carriers", "special envoy"],
  ...["Sensex", "Nifty", "Union Budget", "Bharti Airtel", "Milan", "Washington", "United States", "human rights"],
];

const annotate = createAnnotator(readPack(compileCorePack().buffer));

if (seeds.length === 0) {
  describe("the seed articles", () => {
    it.skip("are skipped: BACKGROUNDER_CORPUS names no folder with seeds", () => undefined);
  });
} else {
  inEachBrowser("the seed articles", (lab) => {
    it.each(seeds)("%s has every wanted name marked", async (seed) => {
      const text = readFileSync(join(folder, seed), "utf8");
      const page = await lab().openPage(articleOfText(text));
      const marked = (await waitForMarks(page)).map((mark) => mark.text);
      const occurring = WANTED.filter((name) =>
        new RegExp(`(?<![\\p{L}-])${name.replaceAll(".", "\\.")}(?![\\p{L}-])`, "u").test(text),
      );
      const missed = occurring.filter((name) => !marked.some((mark) => mark.includes(name)));
      expect(missed).toEqual([]);
      // Nothing else than what `annotate` finds, which tests/seeds.test.ts holds to a list looked through by eye.
      const { blocks } = readArticle(join(folder, seed));
      const texts = blocks.map((block) => block.text);
      const found = annotate({ blocks: texts }).mentions.map((m) => texts[m.block]?.slice(m.start, m.end));
      expect(new Set(marked)).toEqual(new Set(found));
    });
  });
}
