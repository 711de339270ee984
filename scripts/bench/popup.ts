import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFolder } from "../browsers/browser-choice";
import { WELCOME_LIMIT } from "../browsers/browser-session";
import { type ChromiumSession, launchChromium } from "../browsers/chromium-session";
import type { DrivenPage } from "../browsers/driven-page";
import { findEngine } from "../browsers/find-browser";
import { lookFor, waitFor } from "../browsers/time-limit";
import { endWorker } from "./end-worker";
import { percentile } from "./percentile";
import { type PopupTimes, probePopup } from "./popup-probe";
import { printTable } from "./table";

/** What the probe leaves in the page. */
declare global {
  interface Window {
    popupTimes: PopupTimes;
  }
}

const OPENINGS = 20;
const FIRST_QUERY = "araghchi";
const EXPECTED = "Abbas Araghchi";
/** Typed after it, a real key at a time, each when the one before it is painted. */
const LATER_QUERY = "iran nuclear deal";
/** How long a key's results are waited for, ms: a key that changes no result has none. */
const KEY_LIMIT = 400;

/**
 * `npm run bench -- popup`: the production build with its own facts in a real Chromium. The worker is ended, the popup's
 * page opened, a query typed the moment there is a box; then further keys, one by one.
 */
export async function benchPopup(options: { json: boolean }): Promise<void> {
  const built = buildFolder("chromium");
  if (!existsSync(join(built, "manifest.json")))
    throw new Error(`expected a build in ${built}: run npm test or npm start`);
  const browser = findEngine("chromium");
  if (!browser) throw new Error("expected Chromium, Chrome or Edge");
  const extension = mkdtempSync(join(tmpdir(), "backgrounder-bench-"));
  cpSync(built, extension, { recursive: true });
  addProbe(extension);
  const session = await launchChromium(browser.path, { extension, loopback: "all", headless: true });
  try {
    await session.welcomePage(WELCOME_LIMIT);
    const openings: PopupTimes[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) openings.push(await openPopup(session));
    if (options.json) console.log(JSON.stringify({ firstQuery: FIRST_QUERY, laterQuery: LATER_QUERY, openings }));
    else print(openings);
  } finally {
    await session.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** Has the popup's script import the probe before all else, so that the probe's first statement is the script's start. */
function addProbe(extension: string): void {
  const page = readFileSync(join(extension, "popup.html"), "utf8");
  const [, script] = page.match(/<script[^>]*type="module"[^>]*src="\/([^"]+)"/) ?? [];
  if (!script) throw new Error("expected a module script in popup.html");
  const file = join(extension, script);
  writeFileSync(file, `import "/probe.js";${readFileSync(file, "utf8")}`);
  // `__name` stands in for a helper that the TypeScript loader weaves into function bodies.
  const call = `(${probePopup})(${JSON.stringify(FIRST_QUERY)}, ${JSON.stringify(EXPECTED)});`;
  writeFileSync(join(extension, "probe.js"), `const __name = (f) => f;\n${call}\n`);
}

async function openPopup(session: ChromiumSession): Promise<PopupTimes> {
  await endWorker(session);
  const page = await session.extensionPage("popup.html");
  const times = () => page.evaluate(() => window.popupTimes);
  await waitFor("the first query's results", async () => (await times()).painted !== null);
  await typeOn(page, times);
  const measured = await times();
  await page.close();
  return measured;
}

async function typeOn(page: DrivenPage, times: () => Promise<PopupTimes>): Promise<void> {
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>("input[role=combobox]");
    box?.focus();
    box?.select();
  });
  for (const key of LATER_QUERY) {
    const before = (await times()).keys.length;
    await page.type(key);
    await lookFor(async () => (await times()).keys.length > before, KEY_LIMIT);
  }
}

function print(openings: readonly PopupTimes[]): void {
  const keys = openings.flatMap((opening) => opening.keys);
  const row = (name: string, values: readonly (number | null)[]) => {
    const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
    const at = [0.5, 0.95, 1].map((share) => `${percentile(sorted, share).toFixed(1)} ms`);
    return [name, String(sorted.length), ...at];
  };
  console.log(
    "from the first statement of the popup's script, the worker asleep; a later key from its event on,\nwhere it changes the results\n",
  );
  printTable(
    ["popup with the core facts", "times", "median", "p95", "max"],
    [
      row(
        "navigation to the script's first statement",
        openings.map(({ script }) => script),
      ),
      row(
        "search box in the document",
        openings.map(({ box }) => box),
      ),
      row(
        `"${FIRST_QUERY}" typed at once: results painted`,
        openings.map(({ painted }) => painted),
      ),
      row(
        "a later key: results in the document",
        keys.map(({ changed }) => changed),
      ),
      row(
        "a later key: results painted",
        keys.map(({ painted }) => painted),
      ),
    ],
  );
  const usable = openings.filter((opening) => opening.usable).length;
  console.log(
    `the box had the focus and could be typed into in its first frame: ${usable} of ${openings.length} times`,
  );
}
