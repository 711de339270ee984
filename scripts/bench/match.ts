import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { makeAliases } from "./dictionary";
import { COMPETITORS } from "./engines";
import { hostileTexts } from "./hostile";
import { compileForms } from "./ours";
import { readProse } from "./prose";
import { printTable } from "./table";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const OURS = "Backgrounder";
/** Prose is repeated up to this many characters, so that a run lasts long enough to time. */
const PROSE_CHARS = 1_000_000;

export interface MatchRun {
  engine: string;
  aliases: number;
  /** Compiling the dictionary into what the engine searches, ms. */
  build: number;
  /** Loading a compiled pack with full verification, ms; null where an engine has no compiled form. */
  load: number | null;
  /** First scan of a 60,000-character page, paragraph by paragraph, in a fresh process, ms: median of five. */
  first: number;
  /** Million characters a second, warm: median and the value that 95 % of runs reach. */
  throughput: number;
  throughputP95: number;
  bytesPerAlias: number;
  peakMb: number;
  hits: number;
}

/** `npm run bench -- match [--json] [--most N]`: scanning, ours and the competitors', each in a fresh process. */
export function benchMatch(options: { json: boolean; most: number }): void {
  const folder = mkdtempSync(join(tmpdir(), "backgrounder-bench-"));
  try {
    const prose = readProse(makeAliases(10_000));
    const text = prose.text.repeat(Math.ceil(PROSE_CHARS / prose.text.length));
    const proseFile = join(folder, "prose.txt");
    writeFileSync(proseFile, text);
    const runs: MatchRun[] = [];
    for (const size of SIZES.filter((size) => size <= options.most)) {
      const aliases = makeAliases(size, prose.names);
      const packFile = join(folder, `${size}.pack`);
      const listFile = join(folder, `${size}.json`);
      const began = performance.now();
      writeFileSync(packFile, compileForms(aliases));
      const build = performance.now() - began;
      writeFileSync(listFile, JSON.stringify(aliases));
      runs.push({ ...run(OURS, packFile, proseFile, size), build });
      for (const engine of COMPETITORS.filter(({ mostAliases }) => size <= mostAliases)) {
        runs.push(run(engine.name, listFile, proseFile, size));
      }
    }
    const hostile = hostileTexts(join(folder), runHostile);
    if (options.json) console.log(JSON.stringify({ prose: prose.source, characters: text.length, runs, hostile }));
    else print(prose.source, text.length, runs, hostile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  function runHostile(dictionary: string, textFile: string): number {
    return run(OURS, dictionary, textFile, 1).throughput;
  }
}

/** Fresh processes in which the first scan is timed; the median is told. */
const COLD_RUNS = 5;

function run(engine: string, dictionary: string, prose: string, aliases: number): MatchRun {
  const { ready, bytes, ...figures } = inProcess([engine, dictionary, prose]);
  const firsts = Array.from({ length: COLD_RUNS - 1 }, () => inProcess([engine, dictionary, prose, "first"]).first);
  const first = [...firsts, figures.first].sort((a, b) => a - b)[COLD_RUNS >> 1] as number;
  return { ...figures, first, aliases, build: ready, bytesPerAlias: bytes / aliases };
}

type RunOutput = Omit<MatchRun, "aliases" | "build" | "bytesPerAlias"> & { ready: number; bytes: number };

function inProcess(args: readonly string[]): RunOutput {
  const script = new URL("./match-run.ts", import.meta.url).pathname;
  // tsx by its loader: the engine's process is then the measured one.
  const output = execFileSync(
    process.execPath,
    ["--import", "tsx", "--expose-gc", "--max-old-space-size=12000", script, ...args],
    { encoding: "utf8", maxBuffer: 1 << 24 },
  );
  return JSON.parse(output) as RunOutput;
}

function print(source: string, characters: number, runs: readonly MatchRun[], hostile: Record<string, number>): void {
  console.log(`prose: ${source}, ${characters} characters; medians of 25 warm runs, every engine in a fresh process\n`);
  for (const size of new Set(runs.map(({ aliases }) => aliases))) {
    const group = runs.filter(({ aliases }) => aliases === size);
    const [ours] = group;
    printTable(
      [`${size} aliases`, "Mchar/s", "p95", "ours is", "first ms", "build ms", "load ms", "B/alias", "peak MB", "hits"],
      group.map((run) => [
        run.engine,
        run.throughput.toFixed(1),
        run.throughputP95.toFixed(1),
        ours && run !== ours ? `${(ours.throughput / run.throughput).toFixed(1)}x` : "",
        run.first.toFixed(1),
        run.build.toFixed(0),
        run.load === null ? "-" : run.load.toFixed(2),
        run.bytesPerAlias.toFixed(0),
        run.peakMb.toFixed(0),
        String(run.hits),
      ]),
    );
  }
  printTable(
    ["hostile text, 100k aliases", "Mchar/s"],
    Object.entries(hostile).map(([name, speed]) => [name, speed.toFixed(1)]),
  );
}
