import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { compilePack } from "../../lib/compile/compile";
import { checkSources } from "../facts/check";
import { makePopulation } from "./population";
import { recordLines } from "./search-records";
import { makeTypos } from "./typos";

/**
 * What all engines of one size are measured with, in a process of its own because it takes gigabytes:
 * `search-build.ts SIZE FOLDER TYPOS` writes entities.pack, records.jsonl and typos.json, and prints how long the pack took.
 */
const [size = "", folder = "", typos = ""] = process.argv.slice(2);
const real = checkSources().records.map(({ entity }) => entity);
const population = makePopulation(Number(size), real);
const began = performance.now();
const pack = compilePack(population, "bench");
const compile = performance.now() - began;
writeFileSync(join(folder, "entities.pack"), pack);
writeFileSync(join(folder, "typos.json"), JSON.stringify(makeTypos(population, Number(typos), Number(size))));
writeFileSync(join(folder, "records.jsonl"), `${recordLines(population).join("\n")}\n`);
console.log(JSON.stringify({ compile, packBytes: pack.length }));
