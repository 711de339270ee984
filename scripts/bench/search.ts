import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { percentile } from "./percentile";
import { EVERYTHING, type Sample, SEARCH_ENGINES } from "./search-engines";
import { OURS, type SearchFigures, type SearchRun } from "./search-figures";
import { FILTER_KIND, readHandQueries } from "./search-queries";
import { type AskedQuery, mixQueries } from "./search-queries-asked";
import { printSearch } from "./search-report";
import type { EngineOutput, EngineQueries } from "./search-run";
import type { Typo } from "./typos";

/** The smallest holds all of the core's facts, which the queries by hand ask for. */
const SIZES = [3_000, 10_000, 100_000, 900_000];
const TYPOS = 300;
/** Past this many entities `--thorough` changes nothing: one engine would take a day. */
const MOST_THOROUGH = 100_000;
/** Fresh processes in which our first search is timed; the median is told. The others build for seconds and have one. */
const COLD_RUNS = 5;
/** Memory that a process may use, in MB: the generator's 900,000 entities and the compiler's tables take most of it. */
const HEAP_LIMIT = 16_000;

/**
 * `npm run bench -- search [--json] [--most N] [--thorough]`: search as one types, ours beside other engines, each in a
 * fresh process. Slow engines are asked a sample, unless thorough.
 */
export function benchSearch(options: { json: boolean; most: number; thorough: boolean }): void {
  const figures: SearchFigures = { runs: [], notRun: [], packs: [] };
  for (const size of SIZES.filter((size) => size <= options.most)) {
    const folder = mkdtempSync(join(tmpdir(), "backgrounder-bench-"));
    try {
      benchSize(size, folder, options.thorough && size <= MOST_THOROUGH, figures);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (options.json) console.log(JSON.stringify(figures));
  else printSearch(figures);
}

function benchSize(size: number, folder: string, thorough: boolean, figures: SearchFigures): void {
  const built = inProcess(new URL("./search-build.ts", import.meta.url), [String(size), folder, String(TYPOS)]) as {
    compile: number;
    packBytes: number;
  };
  figures.packs.push({ size, ...built });
  const typos = JSON.parse(readFileSync(join(folder, "typos.json"), "utf8")) as Typo[];
  const hand = readHandQueries();
  const mixed = mixQueries(typos, hand);
  const filters = hand.filter(({ kind }) => kind === FILTER_KIND);
  const ours = (sample: Sample, only = "") =>
    runEngine(OURS, join(folder, "entities.pack"), mixed, sample, filters, only);
  const run = { ...ours(EVERYTHING), size };
  const firsts = Array.from({ length: COLD_RUNS - 1 }, () => ours(EVERYTHING, "first").first);
  run.first = percentile(
    [...firsts, run.first].sort((a, b) => a - b),
    0.5,
  );
  figures.runs.push(run);
  for (const engine of SEARCH_ENGINES) {
    const sample = thorough ? EVERYTHING : engine.sample(size);
    if (typeof sample === "string") figures.notRun.push({ engine: engine.name, size, why: sample });
    else figures.runs.push({ ...runEngine(engine.name, join(folder, "records.jsonl"), mixed, sample, []), size });
  }

  function runEngine(
    engine: string,
    data: string,
    queries: readonly AskedQuery[],
    sample: Sample,
    extra: readonly AskedQuery[],
    only = "",
  ): Omit<SearchRun, "size"> {
    const asked = [...queries.slice(0, sample.asked), ...extra];
    const typed = queries.slice(0, sample.typed).map(({ query }) => query);
    const file = join(folder, "queries.json");
    writeFileSync(file, JSON.stringify({ typed, asked } satisfies EngineQueries));
    const output = inProcess(new URL("./search-run.ts", import.meta.url), [engine, data, file, only]) as EngineOutput;
    const { ready, first, bytes, places } = output;
    const sorted = output.keystrokes.sort((a, b) => a - b);
    return {
      ...{ engine, ready, first, bytes, keystrokes: sorted.length },
      ...{ p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) },
      ...{ p99: percentile(sorted, 0.99), max: percentile(sorted, 1) },
      asked: asked.map((query, number) => ({ ...query, place: places[number] ?? -1 })),
    };
  }
}

function inProcess(script: URL, args: readonly string[]): unknown {
  // tsx by its loader: the engine's process is then the measured one.
  const output = execFileSync(
    process.execPath,
    ["--import", "tsx", "--expose-gc", `--max-old-space-size=${HEAP_LIMIT}`, script.pathname, ...args],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  return JSON.parse(output);
}
