import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSources } from "./check";

const COMMAND_LIMIT = 60_000;
/** Bytes: the listing of all facts is beyond the 1 MB that Node takes by itself. */
const OUTPUT_LIMIT = 32_000_000;

function run(...args: string[]) {
  return runFrom(".", ...args);
}

/** Runs a command as npm would that was called in `folder`. */
function runFrom(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/facts/main.ts", ...args],
    {
      encoding: "utf8",
      maxBuffer: OUTPUT_LIMIT,
      env: { ...process.env, INIT_CWD: resolve(folder) },
    },
  );
  return { status, stdout, stderr };
}

describe("facts", { timeout: COMMAND_LIMIT }, () => {
  it("check ends with 0 where all is well, and says how much there is", () => {
    const { status, stdout } = run("check");
    expect([status, stdout]).toEqual([0, `${checkSources().records.length} records, 0 problems\n`]);
  });

  it("list --json writes one entity a line", () => {
    const { status, stdout } = run("list", "--json");
    const ids = stdout
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(status).toBe(0);
    expect(ids).toEqual(checkSources().records.map(({ entity }) => entity.id));
  });

  it.each<[string[], RegExp]>([
    [["show", "iran"], /^Iran \(ایران\)\nplace\n/],
    [["report"], /^all +entities +with a checked source/],
    [["stale", "--on", "2040-01-01"], /\d+ facts and roles are past their horizon on 2040-01-01\n$/],
    [["sample", "--seed", "a", "--count", "1", "iran.yaml"], /^## \S+ · /],
    [["coverage", "../../CHANGELOG.txt"], /^$/],
  ])("%j does what it says from the folder it was called in", (args, expected) => {
    const { status, stdout, stderr } = runFrom("data/facts", ...args);
    expect(stdout).toMatch(expected);
    if (args[0] === "coverage") expect([status, stderr]).toEqual([1, `${resolve("CHANGELOG.txt")}: expected a file\n`]);
    else expect([status, stderr]).toEqual([0, ""]);
  });

  it.each([[[]], [["chekc"]], [["constructor"]], [["toString"]]])(
    "asks for its usage with %j and ends with 2",
    (args) => {
      const { status, stdout, stderr } = run(...args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("usage: npm run -s facts");
    },
  );
});
