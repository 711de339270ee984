import { importAsShipped } from "./as-shipped";
import { printTable } from "./table";

/** `npm run bench -- sense [--json]`: what it takes to decide all mentions of a long article, beside finding them. */
export async function benchSense(options: { json: boolean }): Promise<void> {
  const { measureSense } = await importAsShipped<typeof import("./sense-run")>("scripts/bench/sense-run.ts");
  const figures = measureSense();
  if (options.json) {
    console.log(JSON.stringify(figures));
    return;
  }
  const { words, source, blocks, aliases, mentions, runs, finding, deciding } = figures;
  console.log(`${words} words of ${source}, ${blocks} blocks, ${aliases} aliases, ${mentions} mentions\n`);
  printTable(
    [`${runs} warm runs, ms`, "median", "p95"],
    Object.entries({ finding, deciding }).map(([what, { median, p95 }]) => [what, median.toFixed(2), p95.toFixed(2)]),
  );
}
