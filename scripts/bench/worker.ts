import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFolder } from "../browsers/browser-choice";
import { type ChromiumSession, launchChromium } from "../browsers/chromium-session";
import type { DrivenPage } from "../browsers/driven-page";
import { findEngine } from "../browsers/find-browser";
import { makeAliases } from "./dictionary";
import { endWorker } from "./end-worker";
import { compileForms } from "./ours";
import { percentile } from "./percentile";
import { readProse } from "./prose";
import { printTable } from "./table";

/** What pages of the extension have; the functions below run there. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ res?: { ok: boolean } } | undefined> } };

const ALIASES = 100_000;
const PAGE_CHARS = 50_000;
const COLD_STARTS = 20;
const WARM_TRIPS = 50;

/** Median and 95th percentile, ms. */
interface Spread {
  median: number;
  p95: number;
}

/**
 * `npm run bench -- worker`: the production build with a pack of 100,000 aliases in a real Chromium. Cold: the worker was
 * ended, a message wakes it, it loads and verifies the pack and answers. Warm: the round trip of a 50 KB page.
 */
export async function benchWorker(options: { json: boolean }): Promise<void> {
  const built = buildFolder("chromium");
  if (!existsSync(join(built, "manifest.json")))
    throw new Error(`expected a build in ${built}: run npm test or npm start`);
  const browser = findEngine("chromium");
  if (!browser) throw new Error("expected Chromium, Chrome or Edge");
  const prose = readProse(makeAliases(10_000));
  const text = prose.text.repeat(Math.ceil(PAGE_CHARS / prose.text.length)).slice(0, PAGE_CHARS);
  const extension = mkdtempSync(join(tmpdir(), "backgrounder-bench-"));
  cpSync(built, extension, { recursive: true });
  writeFileSync(join(extension, "facts.pack"), compileForms(makeAliases(ALIASES, prose.names), "small"));
  const session = await launchChromium(browser.path, { extension, loopback: "all", headless: true });
  try {
    const page = await session.extensionPage("options.html");
    const cold: number[] = [];
    for (let start = 0; start < COLD_STARTS; start++) {
      await endWorker(session);
      cold.push(await askStatus(page));
    }
    const warm = await page.evaluate(roundTrips, text, WARM_TRIPS);
    const memoryMb = await workerMemory(session);
    const figures = { aliases: ALIASES, coldStart: spread(cold), roundTrip: spread(warm), workerMemoryMb: memoryMb };
    if (options.json) console.log(JSON.stringify(figures));
    else {
      const row = (name: string, { median, p95 }: Spread) => [name, `${median.toFixed(1)} ms`, `${p95.toFixed(1)} ms`];
      printTable(
        [`worker with ${ALIASES} aliases`, "median", "p95"],
        [
          row("cold start to first answer", figures.coldStart),
          row("round trip of 50 KB of text, warm", figures.roundTrip),
          ["memory of the worker (heap and buffers)", `${memoryMb.toFixed(1)} MB`, ""],
        ],
      );
    }
  } finally {
    await session.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** Milliseconds from sending the message to its answer, as the page sees them. */
function askStatus(page: DrivenPage): Promise<number> {
  return page.evaluate(async () => {
    const began = performance.now();
    const message = { id: 1, type: "packStatus", timestamp: Date.now() };
    const answer = await chrome.runtime.sendMessage(message);
    if (!answer?.res?.ok) throw new Error(`expected a pack, found ${JSON.stringify(answer)}`);
    return performance.now() - began;
  });
}

async function roundTrips(text: string, times: number): Promise<number[]> {
  const blocks = text.match(/[\s\S]{1,800}/g) ?? [];
  const trips: number[] = [];
  for (let trip = 0; trip < times; trip++) {
    const began = performance.now();
    const data = { blocks };
    const answer = await chrome.runtime.sendMessage({ id: trip, type: "annotate", data, timestamp: Date.now() });
    if (!answer?.res?.ok) throw new Error(`expected an annotation, found ${JSON.stringify(answer).slice(0, 200)}`);
    trips.push(performance.now() - began);
  }
  return trips.slice(5);
}

async function workerMemory(session: ChromiumSession): Promise<number> {
  const { client } = await session.worker();
  await client.send("HeapProfiler.collectGarbage");
  const usage: { usedSize: number; backingStorageSize?: number } = await client.send("Runtime.getHeapUsage");
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1_000_000;
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}
