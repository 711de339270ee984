import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { DWELL_MS } from "../../lib/hover/hover";
import { buildFolder, type Engine } from "../browsers/browser-choice";
import type { BrowserSession, SessionOptions } from "../browsers/browser-session";
import { type ChromiumSession, launchChromium } from "../browsers/chromium-session";
import type { DrivenPage } from "../browsers/driven-page";
import { findEngine } from "../browsers/find-browser";
import { launchFirefox } from "../browsers/firefox-session";
import { probeScript } from "./browser-probe";
import { type ChromiumFigures, type FirefoxFigures, printChromium, printFirefox } from "./browser-report";
import { type BenchBrowser, countHighlights, hoverName, openBench, sweep } from "./browser-run";
import { cardTimes, mainThreadTime } from "./card-times";
import { markedPage, namesToMark } from "./marked-page";
import { treeMemory } from "./process-memory";
import { rivalScript } from "./wrapping-rival";

/** New tabs, each with a first card and further ones. */
const TABS = 20;
const LATER_CARDS = 1;
const SWEEPS = 20;
const MOVES = 60;
/** Fresh browsers for the figures of memory, after which a median holds still. */
const STARTS = 5;

/** One column of the tables. */
interface Contestant {
  name: string;
  extension: boolean;
  head: string;
  /** How many of the page's names are marked; null where nobody marks any. */
  marks: ((page: DrivenPage) => Promise<number>) | null;
}

/** `npm run bench -- browser`: the production build in real browsers, beside none and beside a simple rival. */
export async function benchBrowser(options: { json: boolean }): Promise<void> {
  const names = namesToMark();
  const contestants: Contestant[] = [
    { name: "no extension", extension: false, head: "", marks: null },
    { name: "Backgrounder", extension: true, head: "", marks: (page) => page.evaluate(countHighlights) },
    {
      name: "<mark> in the page",
      extension: false,
      head: rivalScript(names, DWELL_MS),
      marks: (page) => page.evaluate(() => document.querySelectorAll("mark").length),
    },
  ];
  const chromium: ChromiumFigures[] = [];
  const firefox: FirefoxFigures[] = [];
  for (const contestant of contestants) chromium.push(await measureChromium(contestant, names));
  if (!options.json) printChromium(chromium);
  if (findEngine("firefox"))
    for (const contestant of contestants) firefox.push(await measureFirefox(contestant, names));
  if (options.json) console.log(JSON.stringify({ chromium, firefox }));
  else printFirefox(firefox);
}

/** The browser to measure and how to start it; the extension's production build must be there. */
function launchOptions(engine: Engine, contestant: Contestant): { path: string; options: SessionOptions } {
  const browser = findEngine(engine);
  if (!browser) throw new Error(`expected a browser for ${engine}`);
  const extension = resolve(buildFolder(engine));
  if (!existsSync(join(extension, "manifest.json"))) throw new Error(`expected a build in ${extension}: run npm test`);
  return {
    path: browser.path,
    options: { extension: contestant.extension ? extension : null, loopback: "all", headless: true },
  };
}

async function measureChromium(contestant: Contestant, names: readonly string[]): Promise<ChromiumFigures> {
  const { path, options } = launchOptions("chromium", contestant);
  console.error(`Chromium: ${contestant.name} ...`);
  const html = markedPage(names, probeScript(DWELL_MS, false) + contestant.head);
  const open = () => openBench(() => launchChromium(path, options), html, contestant.marks);
  const figures: ChromiumFigures = {
    name: contestant.name,
    first: [],
    later: [],
    perMove: [],
    heap: [],
    memory: [],
    shift: 0,
    mutations: 0,
  };
  const bench = await open();
  try {
    for (let tab = 0; contestant.marks && tab < TABS; tab++) await readCards(bench, names, figures);
    await measureMoves(bench, figures);
  } finally {
    await bench.close();
  }
  for (let start = 0; start < STARTS; start++) await measureMemory(await open(), figures);
  return figures;
}

async function readCards(bench: BenchBrowser<ChromiumSession>, names: readonly string[], figures: ChromiumFigures) {
  const page = await bench.open();
  const events = await bench.session.trace(page, async () => {
    for (const name of names.slice(0, LATER_CARDS + 1)) await hoverName(page, name, DWELL_MS);
  });
  const [first, ...later] = cardTimes(events, DWELL_MS);
  if (!first || later.length !== LATER_CARDS)
    throw new Error(`expected ${LATER_CARDS + 1} cards, found ${later.length}`);
  figures.first.push(first);
  figures.later.push(...later);
  const seen = await page.evaluate(() => window.seen);
  figures.shift = Math.max(figures.shift, seen.shift);
  figures.mutations = Math.max(figures.mutations, seen.mutations);
  await page.close();
}

async function measureMoves(bench: BenchBrowser<ChromiumSession>, figures: ChromiumFigures): Promise<void> {
  const page = await bench.open();
  await sweep(page, MOVES);
  for (let round = 0; round < SWEEPS; round++) {
    const events = await bench.session.trace(page, () => sweep(page, MOVES));
    figures.perMove.push(mainThreadTime(events) / MOVES);
  }
  await page.close();
}

async function measureMemory(bench: BenchBrowser<ChromiumSession>, figures: ChromiumFigures): Promise<void> {
  try {
    const page = await bench.open();
    figures.heap.push(await bench.session.heapOf(page));
    pushMemory(bench, figures.memory);
  } finally {
    await bench.close();
  }
}

function pushMemory({ session }: BenchBrowser<BrowserSession>, memory: number[]): void {
  const bytes = treeMemory(session.processId);
  if (bytes !== null) memory.push(bytes);
}

/** Firefox has no trace from outside: the page looks for the card frame by frame, and its processes are weighed. */
async function measureFirefox(contestant: Contestant, names: readonly string[]): Promise<FirefoxFigures> {
  const { path, options } = launchOptions("firefox", contestant);
  console.error(`Firefox: ${contestant.name} ...`);
  const open = (frames: boolean) =>
    openBench(
      () => launchFirefox(path, options),
      markedPage(names, probeScript(DWELL_MS, frames) + contestant.head),
      contestant.marks,
    );
  const figures: FirefoxFigures = { name: contestant.name, first: [], later: [], memory: [], mutations: 0 };
  if (contestant.marks) {
    const bench = await open(true);
    try {
      for (let tab = 0; tab < TABS; tab++) {
        const page = await bench.open();
        for (const name of names.slice(0, LATER_CARDS + 1)) await hoverName(page, name, DWELL_MS);
        const { painted, mutations } = await page.evaluate(() => window.seen);
        const [first, ...later] = painted;
        if (first === undefined || later.length !== LATER_CARDS)
          throw new Error(`expected ${LATER_CARDS + 1} cards, found ${painted.length}`);
        figures.first.push(first);
        figures.later.push(...later);
        figures.mutations = Math.max(figures.mutations, mutations);
        await page.close();
      }
    } finally {
      await bench.close();
    }
  }
  for (let start = 0; start < STARTS; start++) {
    const bench = await open(false);
    try {
      await bench.open();
      pushMemory(bench, figures.memory);
    } finally {
      await bench.close();
    }
  }
  return figures;
}
