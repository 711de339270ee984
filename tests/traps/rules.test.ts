import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../lib/library/annotate";
import { readPack } from "../../lib/pack/reader";
import { SENSE_RULES, type SenseRule } from "../../lib/sense/rules";
import { annotateCase } from "./annotate-case";
import { fixturePack } from "./fixture-pack";
import { trapCases } from "./trap-cases";

const CASES = trapCases();
const PACK = readPack(fixturePack().buffer);
/** A rule on which fewer cases hang is not covered by the table. */
const FEWEST_CASES = 3;

function decidedWithout(off: readonly SenseRule[]): string[] {
  const annotate = createAnnotator(PACK, { off: new Set(off) });
  return CASES.map((trap) => annotateCase(annotate, trap).join("\n"));
}

const withAll = decidedWithout([]);

describe("the trap table covers every rule of sense", () => {
  it.each(Object.keys(SENSE_RULES) as SenseRule[])("%s", (rule) => {
    const changed = decidedWithout([rule]).filter((lines, at) => lines !== withAll[at]);
    expect(changed.length).toBeGreaterThanOrEqual(FEWEST_CASES);
  });
});
