import { resolve } from "node:path";
import { today } from "../../lib/base/today";
import type { Placed } from "../../lib/compile/parse";
import { describeProblem } from "../../lib/compile/problem";
import type { Entity } from "../../lib/entity/schema";
import { createAnnotator } from "../../lib/library/annotate";
import { resolveText } from "../../lib/library/resolve";
import { createMatcher } from "../../lib/match/matcher";
import { entityAt, findEntity } from "../../lib/pack/entities";
import { type Pack, readPack } from "../../lib/pack/reader";
import { createSearch } from "../../lib/search/search";
import { folded } from "../eval/folded";
import { ArgumentError, CommandError, fromCaller, readCommand, readCount, readDay } from "./arguments";
import { checkFacts, checkSources } from "./check";
import { compileCorePack } from "./compile-core";
import { type Coverer, listCoverage, textCoverage } from "./coverage/coverage";
import { printListCoverage, printTextCoverage } from "./coverage/print-coverage";
import { type CoverageFile, readCoverageFile } from "./coverage/read-texts";
import { formsOf } from "./forms";
import { JSON_SCHEMA_FILE, writeJsonSchema } from "./json-schema";
import { listLine, listRow } from "./list";
import { printReport } from "./print-report";
import { factsReport } from "./report";
import { auditSheet, sampleOf } from "./sample";
import { SAMPLE_MAPS, writeSampleMaps } from "./sample-maps";
import { searchLines } from "./search";
import { showEntity } from "./show";
import { staleFacts, staleLine } from "./stale";

/** Least counts at which the share of a list's names is given: what is asked for often, at times, now and then. */
const LEAST_COUNTS = [20, 10, 5];

export const USAGE = `usage: npm run -s facts -- COMMAND
  check [--fix]   checks all sources; --fix writes their canonical form; exit code 1 where something is wrong
  list [--json]   one entity a line
  search [--json] answers each line of standard input by the popup's search; --json: one line of JSON a query
  show ID         the card as text
  report          counts by kind, topic and age, shares with a checked source, relations, forms that are shared
  coverage FILE...
                  articles (.txt, .html, .html.gz) and texts (.jsonl, .jsonl.gz): the shares of their capitalised names
                  that are known and marked, and the most frequent unknown; lists of names with counts (.tsv): which resolve
  stale [--on DAY] [--demand FILE.tsv]
                  facts past their horizon on a day (today), those first that the list asks for most
  sample --seed TEXT --count N [FILE...]
                  records drawn by a seed, of all or of some source files, as sheets for whoever checks them
  schema          writes ${JSON_SCHEMA_FILE}, for editors
  sample-maps     writes ${SAMPLE_MAPS}, for the fixtures of the locator map`;

type Command = (args: readonly string[]) => number | Promise<number>;

/** Every command by its name; each takes its arguments and gives the exit code, or throws an ArgumentError. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check(args) {
    const { flag } = readCommand(args, { flags: ["fix"] });
    const { records, problems } = checkFacts({ fix: flag.fix ?? false });
    for (const problem of problems) console.error(describeProblem(problem));
    console.log(`${records.length} records, ${problems.length} problems`);
    return problems.length > 0 ? 1 : 0;
  },

  list(args) {
    const { flag } = readCommand(args, { flags: ["json"] });
    for (const entity of entities()) console.log((flag.json ? listLine : listRow)(entity));
    return 0;
  },

  async search(args) {
    const { flag } = readCommand(args, { flags: ["json"] });
    await searchLines(
      createSearch([corePack()]),
      process.stdin,
      (text) => process.stdout.write(text),
      flag.json ?? false,
    );
    return 0;
  },

  show(args) {
    const { words } = readCommand(args, { words: true });
    const [id] = words;
    if (id === undefined || words.length > 1) throw new ArgumentError("show: expected one id");
    const card = showEntity(corePack(), id, today());
    if (card === null) throw new ArgumentError(`show: there is no record ${id}; \`list\` names them all`);
    console.log(card);
    return 0;
  },

  report(args) {
    readCommand(args, {});
    printReport(factsReport(entities()));
    return 0;
  },

  coverage(args) {
    const { words } = readCommand(args, { words: true });
    if (words.length === 0) throw new ArgumentError("coverage: expected files");
    const files = words.map((file) => readCoverageFile(fromCaller(file)));
    const texts = files.flatMap((file: CoverageFile) => (file.kind === "texts" ? file.texts : []));
    const names = files.flatMap((file: CoverageFile) => (file.kind === "names" ? file.names : []));
    if (texts.length > 0) printTextCoverage(textCoverage(texts, covererOf(corePack())));
    if (names.length > 0) printListCoverage(listCoverage(names, resolver(corePack()), LEAST_COUNTS));
    return 0;
  },

  stale(args) {
    const { text } = readCommand(args, { texts: ["on", "demand"] });
    const day = text.on === undefined ? today() : readDay("--on", text.on);
    const found = staleFacts(
      entities(),
      day,
      text.demand === undefined ? undefined : demandBy(fromCaller(text.demand)),
    );
    for (const fact of found) console.log(staleLine(fact));
    console.log(`${found.length} facts and roles are past their horizon on ${day}`);
    return 0;
  },

  sample(args) {
    const { text, words } = readCommand(args, { texts: ["seed", "count"], words: true });
    if (text.seed === undefined || text.count === undefined)
      throw new ArgumentError("sample: expected --seed and --count");
    const drawn = sampleOf(entitiesIn(words.map(fromCaller)), text.seed, readCount("--count", text.count));
    for (const entity of drawn) console.log(`${auditSheet(entity)}\n`);
    return 0;
  },

  schema(args) {
    readCommand(args, {});
    writeJsonSchema();
    console.log(`wrote ${JSON_SCHEMA_FILE}`);
    return 0;
  },

  "sample-maps"(args) {
    readCommand(args, {});
    writeSampleMaps();
    console.log(`wrote ${SAMPLE_MAPS}`);
    return 0;
  },
};

function corePack(): Pack {
  return readPack(compileCorePack().buffer);
}

/** All records. What is not in order would be missing from what is counted or listed, so that it ends the command. */
function placedRecords(): Placed[] {
  const { records, problems } = checkSources();
  if (problems.length === 0) return records;
  throw new CommandError([...problems.map(describeProblem), "the facts are not in order; nothing was read"].join("\n"));
}

function entities(): Entity[] {
  return placedRecords().map(({ entity }) => entity);
}

/** The records of some source files, or of all where none is named. */
function entitiesIn(files: readonly string[]): Entity[] {
  const records = placedRecords();
  const none = files.find((file) => !records.some((record) => resolve(record.file) === file));
  if (none !== undefined) throw new CommandError(`${none}: expected a source file with records`);
  return records.filter(({ file }) => files.length === 0 || files.includes(resolve(file))).map(({ entity }) => entity);
}

function covererOf(pack: Pack): Coverer {
  const matcher = createMatcher(pack.aliases);
  const annotate = createAnnotator(pack);
  return {
    formsIn(text) {
      const found: { start: number; end: number }[] = [];
      matcher.scan(text, (start, end) => found.push({ start, end }));
      return found;
    },
    marksIn: (blocks) => annotate({ blocks: [...blocks] }).mentions,
  };
}

/** Whether a name means an entity of the pack, as where a reader picks it out on a page. */
function resolver(pack: Pack): (name: string) => boolean {
  const search = createSearch([pack]);
  const sources = {
    search: (query: string, limit: number) => search(query, limit).hits,
    annotate: createAnnotator(pack),
    recordOf: (id: string) => {
      const row = findEntity(pack, id);
      return row < 0 ? null : entityAt(pack, row);
    },
  };
  return (name) => resolveText(name, sources) !== null;
}

/** How often a list of names asks for an entity, by any of its forms. */
function demandBy(file: string): (entity: Entity) => number {
  const listed = readCoverageFile(file);
  if (listed.kind !== "names") throw new ArgumentError(`--demand: expected a list of names (.tsv); found ${file}`);
  const counts = new Map<string, number>();
  for (const { name, count } of listed.names) counts.set(folded(name), (counts.get(folded(name)) ?? 0) + count);
  return (entity) => [...formsOf([entity])].reduce((sum, form) => sum + (counts.get(form) ?? 0), 0);
}
