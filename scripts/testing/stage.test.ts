import { describe, expect, it } from "vitest";
import { closingLine, oneTest, runStages, type Stage } from "./stage";

const good: Stage = { name: "good", run: async () => ({ passed: 3, failed: 0, skipped: 1 }) };
const bad: Stage = { name: "bad", run: async () => oneTest(false) };
const broken: Stage = { name: "broken", run: () => Promise.reject(new Error("out of paper")) };

describe("runStages", () => {
  it.each([
    ["all hold", [good, good], "6 passed, 0 failed, 2 skipped"],
    ["a failure that nothing needs", [bad, good], "3 passed, 1 failed, 1 skipped"],
    ["a failure that the rest needs", [{ ...bad, needed: true }, good], "0 passed, 1 failed"],
    ["a stage that throws", [broken], "0 passed, 1 failed"],
  ])("%s", async (_, stages, line) => {
    expect(closingLine(await runStages(stages, () => undefined))).toBe(line);
  });

  it("says why a stage failed", async () => {
    const lines: string[] = [];
    await runStages([broken], (line) => lines.push(line));
    expect(lines).toEqual(["\n== broken", "out of paper", "FAILED: broken"]);
  });
});
