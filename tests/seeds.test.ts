import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createAnnotator } from "../lib/library/annotate";
import { readPack } from "../lib/pack/reader";
import { readArticle } from "../scripts/annotate/read-article";
import { compileCorePack } from "../scripts/facts/compile-core";

/*
 * Real articles are no part of the project; where BACKGROUNDER_CORPUS names a folder that has the two seed articles, what
 * is marked in them is held to this list, looked through by eye: everything a reader could want explained, and nothing
 * wrong. A question mark stands for "could be", with the entity offered first.
 */
const EXPECTED: Record<string, Record<string, number>> = {
  "oman-talks-1.txt": {
    ...{ "abbas-araghchi": 2, "brad-cooper": 1, "donald-trump": 1, "jared-kushner": 1, "steve-witkoff": 1, centcom: 1 },
    ...{
      iran: 14,
      oman: 5,
      muscat: 2,
      tehran: 6,
      "united-states": 16,
      "washington-dc": 6,
      israel: 2,
      "middle-east": 3,
    },
    ...{ india: 1, milan: 2, thailand: 2, vietnam: 2, "dhurandhar-2": 1, "nifty-50": 1, sensex: 1 },
    ...{
      "union-budget-of-india": 1,
      "winter-olympics-2026": 2,
      "iran-us-talks-2026?": 2,
      "us-strikes-on-iran-2025": 1,
    },
    ...{ "iran-nuclear-programme": 4, "ballistic-missile": 4, "aircraft-carrier": 2, drone: 1, warship: 1 },
    ...{
      "economic-sanctions": 2,
      "foreign-minister": 1,
      "indirect-talks": 2,
      mediation: 1,
      "nuclear-proliferation": 1,
    },
    ...{ "proxy-group": 1, "special-envoy": 1 },
  },
  "oman-talks-2.txt": {
    ...{ "abbas-araghchi": 1, iran: 9, oman: 1, muscat: 2, tehran: 6, "united-states": 8, "washington-dc": 3 },
    ...{ "persian-gulf": 1, "gulf-states": 1, "middle-east": 4, "iran-foreign-ministry": 1 },
    ...{ "iran-us-talks-2026?": 3, "us-strikes-on-iran-2025": 1, "iran-nuclear-programme": 2, "ballistic-missile": 3 },
    ...{ "air-campaign": 1, "economic-sanctions": 1, "energy-security": 1, "foreign-minister": 1, "human-rights": 1 },
    ...{ inflation: 1, mediation: 1, militia: 2 },
  },
};

const folder = join(process.env.BACKGROUNDER_CORPUS ?? "", "seeds");
const hasSeeds = process.env.BACKGROUNDER_CORPUS !== undefined && existsSync(folder);

describe.skipIf(!hasSeeds)("the seed articles (skipped where BACKGROUNDER_CORPUS names no folder with them)", () => {
  it.each(Object.keys(EXPECTED))("%s: exactly what is listed is marked", (name) => {
    const annotate = createAnnotator(readPack(compileCorePack().buffer));
    const { blocks } = readArticle(join(folder, name));
    const counts: Record<string, number> = {};
    for (const { candidates, state } of annotate({ blocks: blocks.map(({ text }) => text) }).mentions) {
      const key = `${candidates[0]}${state === "sure" ? "" : "?"}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual(EXPECTED[name]);
  });
});
