import type { Engine } from "./browsers/browser-choice";
import { runTool } from "./run-tool";

/** Builds the production extension for an engine into its folder under `.output`; true when it worked. */
export function buildExtension(engine: Engine): Promise<boolean> {
  const browser = engine === "firefox" ? "firefox" : "chrome";
  return runTool("wxt", ["build", "-b", browser, "--mv3"], { quiet: true });
}
