import { benchMatch } from "./match";
import { benchWorker } from "./worker";

const USAGE = `usage: npm run bench -- match [--json] [--most N]
  worker  a pack of 100,000 aliases in Chromium's background worker: cold start, round trip, memory
  match   scanning: ours beside other engines, dictionaries of 1,000 to 1,000,000 aliases (--most bounds them)`;

/** `npm run bench -- NAME`; returns the exit code. */
async function main([name, ...args]: string[]): Promise<number> {
  const json = args.includes("--json");
  if (name === "match")
    benchMatch({ json, most: args.includes("--most") ? Number(args[args.indexOf("--most") + 1]) : 1e6 });
  else if (name === "worker") await benchWorker({ json });
  else {
    console.error(USAGE);
    return 2;
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
