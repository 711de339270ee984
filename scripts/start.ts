import { resolve } from "node:path";
import { buildFolder, engineOfPath, type FoundBrowser } from "./browsers/browser-choice";
import { findBrowser } from "./browsers/find-browser";
import { installBrowsers, mayInstall, missingBrowserAdvice } from "./browsers/install-browser";
import { launchSession } from "./browsers/launch";
import { buildExtension } from "./build-extension";
import { startServer } from "./serve";
import { readArguments, type StartArguments } from "./start/arguments";
import { runHeadless } from "./start/headless-run";
import { SERVED_HOST } from "./start/served-target";
import { showWindow } from "./start/show-window";

/** Longest time of a headless run from the browser's start to its end, in ms. */
const HEADLESS_LIMIT = 120_000;

/** The browser asked for, or any; Debian's Chromium (or Firefox, if that was asked for) where none is there. */
function obtainBrowser(asked: string | undefined): FoundBrowser | null {
  const found = findBrowser(asked);
  if (found || !mayInstall()) return found;
  if (asked && asked !== "chromium" && asked !== "firefox") return null;
  const trouble = installBrowsers([asked === "firefox" ? "firefox" : "chromium"], console.log);
  if (trouble) console.error(trouble);
  return findBrowser(asked);
}

async function run(args: StartArguments, browser: FoundBrowser): Promise<void> {
  const server = await startServer();
  const session = await launchSession(browser, {
    extension: resolve(buildFolder(browser.engine)),
    // Only what is served from here is led to this machine; everything else is the real web.
    loopback: args.target.type === "url" ? [] : [SERVED_HOST],
    headless: args.headless,
  });
  try {
    await (args.headless ? runHeadless : showWindow)(session, server, args.target);
  } finally {
    await session.close();
    await server.close();
  }
}

/** `npm start`: builds, and opens a browser with the extension on its welcome page, a file or a URL. */
async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2), process.env, process.platform);
  if (typeof args === "string") {
    console.error(args);
    return 2;
  }
  const asked = args.browser ?? process.env.BACKGROUNDER_BROWSER;
  const browser = obtainBrowser(asked);
  const engine = browser?.engine ?? (asked ? engineOfPath(asked) : "chromium");
  console.log(`Building the extension for ${engine} ...`);
  if (!(await buildExtension(engine))) return 1;
  if (!browser) {
    console.error(missingBrowserAdvice(asked ? engine : null, buildFolder(engine), asked));
    return 1;
  }
  console.log(`Starting ${browser.path} ${args.headless ? "without a window" : "in a throw-away profile"} ...`);
  if (args.headless) endAfter(HEADLESS_LIMIT);
  await run(args, browser);
  return 0;
}

/** Ends everything when the run hangs; the browser is a child of this process and goes with it. */
function endAfter(limit: number): void {
  const timer = setTimeout(() => {
    console.error(`not done after ${limit / 1000} seconds: given up`);
    process.exit(1);
  }, limit);
  timer.unref();
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
