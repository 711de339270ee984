import { describeProblem } from "../../lib/compile/problem";
import { readPack } from "../../lib/pack/reader";
import { createSearch } from "../../lib/search/search";
import { endOnClosedPipe } from "../closed-pipe";
import { checkFacts, checkSources } from "./check";
import { compileCorePack } from "./compile-core";
import { JSON_SCHEMA_FILE, writeJsonSchema } from "./json-schema";
import { listLine, listRow } from "./list";
import { SAMPLE_MAPS, writeSampleMaps } from "./sample-maps";
import { searchLines } from "./search";

const USAGE = `usage: npm run -s facts -- COMMAND
  check [--fix]   checks all sources; --fix writes their canonical form; exit code 1 where something is wrong
  list [--json]   one entity a line
  search [--json] answers each line of standard input by the popup's search; --json: one line of JSON a query
  schema          writes ${JSON_SCHEMA_FILE}, for editors
  sample-maps     writes ${SAMPLE_MAPS}, for the fixtures of the locator map`;

function check(args: readonly string[]): number {
  const { records, problems } = checkFacts({ fix: args.includes("--fix") });
  for (const problem of problems) console.error(describeProblem(problem));
  console.log(`${records.length} records, ${problems.length} problems`);
  return problems.length > 0 ? 1 : 0;
}

function list(args: readonly string[]): number {
  const { records, problems } = checkSources();
  for (const problem of problems) console.error(describeProblem(problem));
  const line = args.includes("--json") ? listLine : listRow;
  for (const { entity } of records) console.log(line(entity));
  return problems.length > 0 ? 1 : 0;
}

function schema(): number {
  writeJsonSchema();
  console.log(`wrote ${JSON_SCHEMA_FILE}`);
  return 0;
}

function drawSamples(): number {
  writeSampleMaps();
  console.log(`wrote ${SAMPLE_MAPS}`);
  return 0;
}

async function search(args: readonly string[]): Promise<number> {
  const engine = createSearch([readPack(compileCorePack().buffer)]);
  await searchLines(engine, process.stdin, (text) => process.stdout.write(text), args.includes("--json"));
  return 0;
}

/** `npm run facts -- COMMAND`; returns the exit code. */
async function main([command, ...args]: string[]): Promise<number> {
  const commands: Record<string, (args: readonly string[]) => number | Promise<number>> = {
    ...{ check, list, search, schema, "sample-maps": drawSamples },
  };
  const run = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (run) return run(args);
  console.error(command === undefined ? USAGE : `unknown command ${command}\n${USAGE}`);
  return 2;
}

endOnClosedPipe();
process.exitCode = await main(process.argv.slice(2));
