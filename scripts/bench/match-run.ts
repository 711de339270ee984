import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { readPack } from "../../lib/pack/reader";
import { COMPETITORS } from "./engines";
import { memoryInUse } from "./memory";
import { automatonBytes, countingScanner } from "./ours";
import { percentile } from "./percentile";

/**
 * One engine with one dictionary in a process of its own, so that the first scan is cold and the peak memory its own:
 * `match-run.ts ENGINE ALIASES.json|PACK PROSE.txt [first]`. Prints one JSON object; with `first` the cold scan alone.
 */
const PAGE_CHARS = 60_000;
/** Scans before the warm ones, for every engine: the compiler of the JavaScript engine settles in them. */
const SETTLING_RUNS = 8;
const WARM_RUNS = 25;
const LOADS = 20;

const [engineName = "", dictionary = "", prose = "", only = ""] = process.argv.slice(2);
const text = readFileSync(prose, "utf8");
const isOurs = dictionary.endsWith(".pack");
// Read before the clock starts: what is measured is the engine, not the disk.
const packBytes = isOurs ? readFileSync(dictionary) : null;
const aliases = isOurs ? [] : (JSON.parse(readFileSync(dictionary, "utf8")) as string[]);
/** Paragraph by paragraph, as a page is read. */
const page = text.slice(0, PAGE_CHARS).split("\n\n");
const before = memoryInUse();

const began = performance.now();
let scan: (text: string) => number;
let bytes = 0;
const loads: number[] = [];
if (packBytes) {
  const buffer = new ArrayBuffer(packBytes.length);
  new Uint8Array(buffer).set(packBytes);
  for (let i = 0; i < LOADS; i++) {
    const start = performance.now();
    readPack(buffer);
    loads.push(performance.now() - start);
  }
  const pack = readPack(buffer);
  bytes = automatonBytes(pack);
  scan = countingScanner(pack);
} else {
  const engine = COMPETITORS.find(({ name }) => name === engineName);
  if (!engine) throw new Error(`expected an engine of the bench, found ${engineName}`);
  scan = engine.build(aliases);
}
const ready = performance.now() - began;

const firstBegan = performance.now();
for (const paragraph of page) scan(paragraph);
const first = performance.now() - firstBegan;

const warm: number[] = [];
let hits = 0;
// After the first scan: some engines compile only then.
if (!isOurs) bytes = memoryInUse() - before;
if (only === "first") {
  console.log(JSON.stringify({ first }));
  process.exit(0);
}
for (let run = 0; run < SETTLING_RUNS; run++) scan(text);
for (let run = 0; run < WARM_RUNS; run++) {
  const start = performance.now();
  hits = scan(text);
  warm.push(performance.now() - start);
}
const sorted = [...warm].sort((a, b) => a - b);
console.log(
  JSON.stringify({
    engine: engineName,
    ready,
    load: loads.length > 0 ? (loads.sort((a, b) => a - b)[LOADS >> 1] as number) : null,
    first,
    throughput: text.length / percentile(sorted, 0.5) / 1000,
    throughputP95: text.length / percentile(sorted, 0.95) / 1000,
    bytes,
    peakMb: process.resourceUsage().maxRSS / 1024,
    hits,
  }),
);
