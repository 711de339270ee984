import { buildFolder, type Engine } from "../browsers/browser-choice";
import { findEngine } from "../browsers/find-browser";
import { installBrowsers, installPackages, mayInstall, missingBrowserAdvice } from "../browsers/install-browser";
import { hasVirtualDisplay, VIRTUAL_DISPLAY } from "../browsers/virtual-display";

/** The engines that end-to-end tests can use, and what is to be said of the others. */
export interface Engines {
  there: Engine[];
  missing: Engine[];
}

const ENGINES: readonly Engine[] = ["chromium", "firefox"];

/** Finds a browser for each engine, installing Debian's where that is possible. */
export function ensureEngines(say: (line: string) => void): Engines {
  const absent = () => ENGINES.filter((engine) => findEngine(engine) === null);
  const before = absent();
  if (before.length > 0 && mayInstall()) {
    const trouble = installBrowsers(before, say);
    if (trouble) say(trouble);
  }
  if (mayInstall() && !hasVirtualDisplay()) {
    const trouble = installPackages(VIRTUAL_DISPLAY, say);
    if (trouble) say(trouble);
  }
  const missing = absent();
  for (const engine of missing) say(missingBrowserAdvice(engine, buildFolder(engine)));
  return { there: ENGINES.filter((engine) => !missing.includes(engine)), missing };
}
