import { existsSync } from "node:fs";
import { describeProblem } from "../../lib/compile/problem";
import { buildFolder, type Engine } from "../browsers/browser-choice";
import { findEngine } from "../browsers/find-browser";
import { buildExtension } from "../build-extension";
import { checkSources } from "../facts/check";
import { checkFloors } from "../floors/check-floors";
import { readProjectImports } from "../floors/read-imports";
import { runTool } from "../run-tool";
import { waysOutOfBuild } from "./bundle-ways-out";
import type { Engines } from "./ensure-engines";
import { runVitest } from "./run-vitest";
import { overBudget } from "./size-budgets";
import { oneTest, type Stage } from "./stage";

/** A stage that is one tool's verdict. */
function tool(name: string, file: string, args: string[], quiet = false): Stage {
  return { name, run: async () => oneTest(await runTool(file, args, { quiet })) };
}

/** A stage that holds when it finds nothing to complain of. */
function finding(name: string, find: () => string[]): Stage {
  return {
    name,
    run: async () => {
      const complaints = find();
      for (const complaint of complaints) console.log(complaint);
      return oneTest(complaints.length === 0);
    },
  };
}

function build(engine: Engine): Stage {
  return {
    name: `build for ${engine === "firefox" ? "Firefox" : "Chrome and Edge"} (production)`,
    needed: true,
    run: async () => oneTest((await buildExtension(engine)) && existsSync(`${buildFolder(engine)}/manifest.json`)),
  };
}

function inBrowsers(name: string, config: string, { there, missing }: Engines): Stage {
  const paths = there.map((engine) => `${engine} at ${findEngine(engine)?.path}`);
  return {
    name: `${name} (${paths.join(", ") || "no browser"})`,
    run: async () => {
      // Without CI a missing browser skips its tests; with CI=true that is a failure.
      for (const engine of missing) console.log(`${process.env.CI ? "MISSING" : "SKIPPED"}: ${engine}`);
      const tally = await runVitest(config, { BACKGROUNDER_ENGINES: there.join(",") });
      return process.env.CI ? { ...tally, failed: tally.failed + missing.length } : tally;
    },
  };
}

/** Everything that `npm test` does, in order. */
export function allStages(engines: Engines): Stage[] {
  return [
    tool("prepare", "wxt", ["prepare"], true),
    tool("type check", "tsc", ["--noEmit"]),
    tool("lint and format", "biome", ["check", "."]),
    finding("floors", () => checkFloors(readProjectImports()).map((v) => `${v.from}: ${v.rule}: ${v.message}`)),
    tool("floors without browser and DOM", "tsc", ["--noEmit", "-p", "tsconfig.pure.json"]),
    tool("dead code and dependencies", "knip", []),
    finding("facts", () => checkSources().problems.map(describeProblem)),
    { name: "unit tests", run: () => runVitest("vitest.config.ts") },
    build("chromium"),
    build("firefox"),
    tool("lint of the Firefox build", "web-ext", ["lint", "--no-config-discovery", "-s", buildFolder("firefox")], true),
    finding("sizes within their budgets", () =>
      (["chromium", "firefox"] as const).flatMap((engine) => overBudget(buildFolder(engine))),
    ),
    finding("ways out of the bundles", () =>
      (["chromium", "firefox"] as const).flatMap((engine) => waysOutOfBuild(buildFolder(engine))),
    ),
    inBrowsers("gallery of components: photos and axe", "vitest.visual.config.ts", engines),
    inBrowsers("end-to-end tests", "vitest.e2e.config.ts", engines),
  ];
}
