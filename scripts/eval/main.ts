import { compilePack } from "../../lib/compile/compile";
import { describeProblem } from "../../lib/compile/problem";
import type { Entity } from "../../lib/entity/schema";
import { readPack } from "../../lib/pack/reader";
import { endOnClosedPipe } from "../closed-pipe";
import { checkSources } from "../facts/check";
import { ablate } from "./ablation";
import { createChain } from "./chain";
import { findingsOf, printFindings } from "./error-list";
import { createSubject, evaluate } from "./evaluate";
import type { GoldFile } from "./gold";
import { chooseGold } from "./gold-files";
import { createLabelMap } from "./labels";
import { readOptions, USAGE } from "./options";
import { printPages } from "./page-marks";
import { EXPLANATION, type PackResult, printPack } from "./report";
import { resultAsJson } from "./report-json";
import { DISTRACTORS, makeTestPack } from "./test-pack/build";

/** `npm run eval`: the whole chain over labelled text, on the core pack and on the test pack; returns the exit code. */
function main(args: readonly string[]): number {
  const options = readOptions(args, process.env.INIT_CWD ?? ".");
  if (typeof options === "string") {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  const { gold, skipped } = chooseGold(options.gold);
  const core = coreRecords();
  const test = makeTestPack(gold, core);
  if (options.pages.length > 0) {
    const unread = printPages(options.pages, "core", core);
    printPages(options.pages, "test", test.entities);
    for (const file of unread) console.error(`${file}: expected a page with text; no block was read`);
    return unread.length > 0 ? 1 : 0;
  }
  const made = `${test.labelled} entities of the labels, with forms by rule and well-known short forms, and ${DISTRACTORS} rivals`;
  const results = [
    measure("core", `${core.length} entities of our facts`, gold, core),
    measure("test", made, gold, test.entities, test.known),
  ];
  if (options.json) {
    console.log(JSON.stringify({ skipped, packs: results.map((result) => resultAsJson(result, options.list)) }));
    return 0;
  }
  console.log(EXPLANATION);
  if (skipped) console.log(`${skipped}\n`);
  for (const result of results) printPack(result);
  if (options.list) for (const result of results) printFindings(result.name, findingsOf(result));
  return 0;
}

function coreRecords(): Entity[] {
  const { records, problems } = checkSources();
  if (problems.length > 0) {
    const lines = problems.map(describeProblem).join("\n");
    throw new Error(`the facts have ${problems.length} problems; nothing was measured:\n${lines}`);
  }
  return records.map(({ entity }) => entity);
}

function measure(
  name: string,
  about: string,
  gold: readonly GoldFile[],
  entities: readonly Entity[],
  known?: ReadonlyMap<string, string>,
): PackResult {
  const pack = readPack(compilePack(entities, name).buffer);
  const subject = createSubject(entities, createLabelMap(entities, known));
  const chain = createChain(pack);
  const files = gold.map((file) => ({ file: file.file, documents: evaluate(file, chain, subject) }));
  const judged = files.flatMap(({ documents }) => documents);
  return { name, about, subject, files, ablations: ablate(pack, gold, subject, judged) };
}

endOnClosedPipe();
try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
