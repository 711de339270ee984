/** Which floor each folder stands on: it may import from lower floors only, and from itself. */
export const FLOORS: Readonly<Record<string, number>> = {
  // Hashes, bytes, results, the reporter: what every other folder may stand on.
  "lib/base": -1,
  "lib/text": 0,
  "lib/entity": 0,
  "lib/platform": 0,
  "lib/pack": 1,
  // Settings are plain data over the vocabulary; messages carry them, so they stand below.
  "lib/settings": 1,
  "lib/look-ups": 1,
  "lib/match": 2,
  "lib/map": 2,
  "lib/search": 2,
  "lib/sense": 3,
  "lib/page": 4,
  "lib/marks": 4,
  "lib/hover": 4,
  "lib/messages": 4,
  "lib/compile": 4,
  "lib/reading": 5,
  "lib/library": 5,
  components: 6,
  entrypoints: 7,
  scripts: 7,
  tests: 8,
};

/** Folders that know of no browser and no DOM, so that the same code runs in the worker, in Node and in a bench. */
export const PURE_FOLDERS: ReadonlySet<string> = new Set([
  "lib/base",
  "lib/text",
  "lib/entity",
  "lib/pack",
  "lib/match",
  "lib/map",
  "lib/search",
  "lib/sense",
  "lib/compile",
]);

/** Packages that a pure folder may use. */
export const PURE_PACKAGES: readonly string[] = ["valibot", "fuse.js", "fflate"];

/**
 * Packages that enter by one door: the path prefix that may import them, and in how many files. A second line is a second
 * door; the bench measures ours against the whole of Fuse.
 */
export const DOORS: readonly { package: string; place: string; files: number }[] = [
  { package: "wxt/browser", place: "lib/platform/", files: 1 },
  { package: "webextension-polyfill", place: "lib/platform/", files: 1 },
  { package: "fuse.js", place: "lib/search/", files: 1 },
  { package: "fuse.js", place: "scripts/bench/", files: 1 },
  { package: "fflate", place: "lib/pack/", files: 1 },
  { package: "@webext-core/messaging", place: "lib/messages/", files: 1 },
  { package: "@wxt-dev/storage", place: "lib/settings/", files: 1 },
  { package: "@wxt-dev/storage", place: "lib/look-ups/", files: 1 },
  { package: "puppeteer-core", place: "scripts/browsers/", files: Number.POSITIVE_INFINITY },
];

/** What components must not do by themselves: props in, callbacks out. Types may come from there. */
export const CLOSED_TO_COMPONENTS: readonly string[] = [
  "lib/platform",
  "lib/messages",
  "lib/settings/store",
  "lib/look-ups/store",
  "lib/reading",
  "lib/library",
];

/** The folder of the table above that a file belongs to; null when it stands in none. */
export function folderOf(path: string): string | null {
  const [top = "", second = ""] = path.split("/");
  const folder = top === "lib" ? `${top}/${second}` : top;
  return folder in FLOORS ? folder : null;
}
