import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import {
  BROWSER_NAMES,
  type BrowserName,
  type Engine,
  engineOf,
  engineOfPath,
  type FoundBrowser,
  isBrowserName,
} from "./browser-choice";
import { COMMANDS, usualPlaces } from "./usual-places";

/** What the search looks at; a test hands in its own. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  isExecutable(path: string): boolean;
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // Not being there is the answer, not a failure.
  }
}

/** This machine as it is. */
const HERE: Surroundings = { env: process.env, platform: process.platform, isExecutable: isExecutableFile };

/**
 * The browser that a person asked for, one of the names or a path; without a wish whatever is found first. Null when
 * it is not there.
 */
export function findBrowser(asked: string | undefined, around: Surroundings = HERE): FoundBrowser | null {
  if (asked === undefined || asked === "") return firstOf(BROWSER_NAMES, around);
  if (isBrowserName(asked)) return firstOf([asked], around);
  return around.isExecutable(asked) ? { engine: engineOfPath(asked), path: asked } : null;
}

/** The browser for tests of one engine: `BACKGROUNDER_CHROMIUM` or `BACKGROUNDER_FIREFOX`, else the first found. */
export function findEngine(engine: Engine, around: Surroundings = HERE): FoundBrowser | null {
  const named = around.env[engine === "firefox" ? "BACKGROUNDER_FIREFOX" : "BACKGROUNDER_CHROMIUM"];
  if (named) return around.isExecutable(named) ? { engine, path: named } : null;
  // Chromium first: it is what CI installs, so a local run sees what CI sees.
  const names: BrowserName[] = engine === "firefox" ? ["firefox"] : ["chromium", "chrome", "edge"];
  return firstOf(names, around);
}

function firstOf(names: readonly BrowserName[], around: Surroundings): FoundBrowser | null {
  for (const name of names) {
    const path = candidates(name, around).find((candidate) => around.isExecutable(candidate));
    if (path !== undefined) return { engine: engineOf(name), path };
  }
  return null;
}

function candidates(name: BrowserName, { env, platform }: Surroundings): string[] {
  const folders = (env.PATH ?? "").split(platform === "win32" ? ";" : delimiter).filter(Boolean);
  const suffix = platform === "win32" ? ".exe" : "";
  const onPath = folders.flatMap((folder) => COMMANDS[name].map((command) => join(folder, command + suffix)));
  return [...onPath, ...usualPlaces(name, platform, env)];
}
