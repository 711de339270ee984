import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { readPack } from "../../lib/pack/reader";
import { memoryInUse } from "./memory";
import { SEARCH_ENGINES } from "./search-engines";
import { searchOurs } from "./search-ours";
import { readRecords } from "./search-records";

/**
 * One engine with one population in a process of its own, so that its first search is cold and its memory its own:
 * `search-run.ts ENGINE PACK|RECORDS QUERIES.json`. Prints one JSON object (EngineOutput).
 */
export interface EngineOutput {
  /** From bytes or records in memory to being able to search, ms. */
  ready: number;
  /** The first search, a whole query, ms. */
  first: number;
  /** Every later keystroke, ms. */
  keystrokes: number[];
  /** Index and records, bytes, after a full collection. */
  bytes: number;
  /** The place of the first right answer among ten for each query asked, from 0; -1 where there is none. */
  places: number[];
}

/** What the process is asked: queries typed letter by letter, and queries asked whole. */
export interface EngineQueries {
  typed: string[];
  asked: { query: string; ids: string[] }[];
}

/** Results that a keystroke asks for. */
const LIMIT = 10;

const [engineName = "", data = "", queriesFile = "", only = ""] = process.argv.slice(2);
const { typed, asked } = JSON.parse(readFileSync(queriesFile, "utf8")) as EngineQueries;
const [opening = ""] = typed;
const before = memoryInUse();
const { search, ready } = data.endsWith(".pack") ? loadOurs() : buildOther();

let began = performance.now();
search(opening, LIMIT);
const first = performance.now() - began;
const bytes = only === "first" ? 0 : memoryInUse() - before;
const keystrokes: number[] = [];
const places: number[] = [];
if (only !== "first") {
  for (const query of typed) {
    const letters = [...query];
    for (let end = 1; end <= letters.length; end++) {
      const prefix = letters.slice(0, end).join("");
      began = performance.now();
      search(prefix, LIMIT);
      keystrokes.push(performance.now() - began);
    }
  }
  for (const { query, ids } of asked) places.push(search(query, LIMIT).findIndex((id) => ids.includes(id)));
}
const output: EngineOutput = { ready, first, keystrokes, bytes, places };
console.log(JSON.stringify(output));

function loadOurs() {
  const file = readFileSync(data);
  const buffer = new ArrayBuffer(file.length);
  new Uint8Array(buffer).set(file);
  const start = performance.now();
  const search = searchOurs(readPack(buffer));
  return { search, ready: performance.now() - start };
}

function buildOther() {
  const engine = SEARCH_ENGINES.find(({ name }) => name === engineName);
  if (!engine) throw new Error(`expected an engine of the bench, found ${engineName}`);
  const records = readRecords(data);
  const start = performance.now();
  const search = engine.build(records);
  return { search, ready: performance.now() - start };
}
