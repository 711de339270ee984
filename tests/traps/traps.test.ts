import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../lib/library/annotate";
import { readPack } from "../../lib/pack/reader";
import { annotateCase } from "./annotate-case";
import { fixtureEntities, fixturePack } from "./fixture-pack";
import { readLine } from "./notation";
import { trapCases } from "./trap-cases";

const CASES = trapCases();
const IDS = new Set(fixtureEntities().map(({ id }) => id));
const annotate = createAnnotator(readPack(fixturePack().buffer));

describe.each([...new Set(CASES.map(({ file }) => file))])("%s", (file) => {
  it.each(CASES.filter((trap) => trap.file === file).map((trap) => [trap.why, trap.lines.join(" / "), trap] as const))(
    "%s: %s",
    (_, __, trap) => {
      const got = annotateCase(annotate, trap);
      expect(got, `\nexpected ${trap.lines.join(" / ")}\ngot      ${got.join(" / ")}\n`).toEqual(trap.lines);
    },
  );
});

describe("the table", () => {
  it("has at least 320 cases, each once", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(320);
    const keys = CASES.map(({ lines, date, site }) => JSON.stringify([lines, date, site]));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("asks for a mark in half of its cases, so that a chain that marks nothing fails", () => {
    const positive = CASES.filter(({ lines }) => lines.some((line) => readLine(line).marks.length > 0));
    expect(positive.length / CASES.length).toBeGreaterThanOrEqual(0.5);
  });

  it("names entities of the fixture only", () => {
    const named = CASES.flatMap(({ lines }) => lines.flatMap((line) => readLine(line).marks)).flatMap(
      ({ candidates, metonym }) => [...candidates, ...(metonym ? [metonym] : [])],
    );
    expect([...new Set(named)].filter((id) => !IDS.has(id))).toEqual([]);
  });
});
