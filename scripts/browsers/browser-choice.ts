/** The two engines that the extension is built for. */
export type Engine = "chromium" | "firefox";

/** A browser on this machine: which engine it runs on, and its executable. */
export interface FoundBrowser {
  engine: Engine;
  path: string;
}

/** What a person may ask for by name; anything else is taken for a path. */
export const BROWSER_NAMES = ["chrome", "chromium", "edge", "firefox"] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** The engine behind a browser's name. */
export function engineOf(name: BrowserName): Engine {
  return name === "firefox" ? "firefox" : "chromium";
}

/** The engine of an executable, told by its file name. */
export function engineOfPath(path: string): Engine {
  const file = path.split(/[\\/]/).at(-1) ?? "";
  return /firefox|librewolf|waterfox/i.test(file) ? "firefox" : "chromium";
}

/** Whether a text is one of the names above. */
export function isBrowserName(text: string): text is BrowserName {
  return (BROWSER_NAMES as readonly string[]).includes(text);
}

/** Folder of the built extension for an engine, from the project's root. */
export function buildFolder(engine: Engine): string {
  return engine === "firefox" ? ".output/firefox-mv3" : ".output/chrome-mv3";
}
