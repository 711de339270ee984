import { endOnClosedPipe } from "../closed-pipe";
import { benchBrowser } from "./browser";
import { benchMaps } from "./maps";
import { benchMatch } from "./match";
import { benchPopup } from "./popup";
import { benchSearch } from "./search";
import { benchSense } from "./sense";
import { benchWorker } from "./worker";

const USAGE = `usage: npm run bench -- NAME [--json] [--most N]
  maps    country shapes: bytes in the pack, time and bytes of the locator maps of all entities and of random points
  browser an article with 300 marks in real browsers: dwell to painted card, pointer moves, memory, changes of the page
  match   scanning: ours beside other engines, dictionaries of 1,000 to 1,000,000 aliases (--most bounds them)
  popup   the popup in Chromium with the background worker asleep: first results, later keys
  search  search as one types: ours beside other engines, 1,000 to 900,000 entities (--most bounds them);
          --thorough asks slow engines every query up to 100,000 entities, which takes hours
  sense   deciding what the names of a long article mean, beside finding them
  worker  a pack of 100,000 aliases in Chromium's background worker: cold start, round trip, memory`;

/** The largest size that an option names, or all. */
function mostOf(args: readonly string[]): number {
  return args.includes("--most") ? Number(args[args.indexOf("--most") + 1]) : 1e6;
}

/** `npm run bench -- NAME`; returns the exit code. */
async function main([name, ...args]: string[]): Promise<number> {
  const json = args.includes("--json");
  if (name === "browser") await benchBrowser({ json });
  else if (name === "match") benchMatch({ json, most: mostOf(args) });
  else if (name === "search") benchSearch({ json, most: mostOf(args), thorough: args.includes("--thorough") });
  else if (name === "maps") benchMaps({ json });
  else if (name === "popup") await benchPopup({ json });
  else if (name === "sense") await benchSense({ json });
  else if (name === "worker") await benchWorker({ json });
  else {
    console.error(USAGE);
    return 2;
  }
  return 0;
}

endOnClosedPipe();
process.exitCode = await main(process.argv.slice(2));
