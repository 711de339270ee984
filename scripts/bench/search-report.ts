import { type NotRun, OURS, type SearchFigures, type SearchRun } from "./search-figures";
import { FILTER_KIND } from "./search-queries";
import { type AskedQuery, TYPO_KIND } from "./search-queries-asked";
import { printTable } from "./table";

type Placed = AskedQuery & { place: number };

/** Prints what `npm run bench -- search` measured. */
export function printSearch({ runs, notRun, packs }: SearchFigures): void {
  console.log(
    "Every engine in a fresh process, over the same names, aliases and descriptions; ms a keystroke, ten results.\n" +
      "first: the first search of the process, a whole name. ready: from a pack or records in memory to the first search.\n" +
      "MB: index and records. ours on the same: our recall on the queries that the engine of the row was asked.\n" +
      "Slow engines are asked a sample, its size beside the figures. Filters are asked of ours alone, in a row of their own.\n",
  );
  for (const { size, compile, packBytes } of packs) {
    const group = runs.filter((run) => run.size === size);
    const ours = group.find(({ engine }) => engine === OURS);
    printTimes(size, group, ours);
    printRecall(size, group, ours);
    for (const { engine, why } of notRun.filter((one: NotRun) => one.size === size)) {
      console.log(`${engine} at ${size}: not run, ${why}`);
    }
    console.log(`pack of ${size}: ${(packBytes / 1e6).toFixed(1)} MB, compiled in ${(compile / 1000).toFixed(1)} s\n`);
  }
  printKinds(runs.filter(({ engine }) => engine === OURS));
}

function printTimes(size: number, group: readonly SearchRun[], ours: SearchRun | undefined): void {
  printTable(
    [`${size} entities`, "p50", "p95", "p99", "max", "first", "keystrokes", "p95, ours is", "ready", "MB"],
    group.map((run) => [
      run.engine,
      ...[run.p50, run.p95, run.p99, run.max, run.first].map((ms) => ms.toFixed(1)),
      String(run.keystrokes),
      ours && run !== ours ? `${(run.p95 / ours.p95).toFixed(1)}x` : "",
      run.ready.toFixed(0),
      (run.bytes / 1e6).toFixed(0),
    ]),
  );
}

function printRecall(size: number, group: readonly SearchRun[], ours: SearchRun | undefined): void {
  printTable(
    [`${size}: recall @1 / @5`, "typos", "of", "hand list", "of", "all", "ours on the same"],
    group.map((run) => {
      const asked = run.asked.filter(({ kind }) => kind !== FILTER_KIND);
      const typos = asked.filter(({ kind }) => kind === TYPO_KIND);
      const hand = asked.filter(({ kind }) => kind !== TYPO_KIND);
      const queries = new Set(asked.map(({ query }) => query));
      const same = ours?.asked.filter(({ query }) => queries.has(query)) ?? [];
      return [
        run.engine,
        recalls(typos),
        String(typos.length),
        recalls(hand),
        String(hand.length),
        recalls(asked),
        run === ours ? "" : recalls(same),
      ];
    }),
  );
}

/** Our recall by kind of query; filters are asked of ours alone. */
function printKinds(ours: readonly SearchRun[]): void {
  const kinds = [...new Set(ours.flatMap(({ asked }) => asked.map(({ kind }) => kind)))].sort();
  printTable(
    ["ours by kind of query, @1 / @5", "queries", ...ours.map(({ size }) => String(size))],
    kinds.map((kind) => {
      const groups = ours.map(({ asked }) => asked.filter((one) => one.kind === kind));
      return [kind, String(groups[0]?.length ?? 0), ...groups.map(recalls)];
    }),
  );
}

function recalls(asked: readonly Placed[]): string {
  return `${recall(asked, 1)} / ${recall(asked, 5)}`;
}

/** The share of queries with a right answer among the first `most` results, as .967. */
function recall(asked: readonly Placed[], most: number): string {
  const found = asked.filter(({ place }) => place >= 0 && place < most).length;
  return asked.length === 0 ? "-" : (found / asked.length).toFixed(3).replace(/^0/, "");
}
