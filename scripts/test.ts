import { ensureEngines } from "./testing/ensure-engines";
import { closingLine, runStages } from "./testing/stage";
import { allStages } from "./testing/stages";

/** `npm test`: everything that must hold, in both browsers; ends with `N passed, N failed`. */
async function main(): Promise<number> {
  const say = (line: string) => console.log(line);
  const total = await runStages(allStages(ensureEngines(say)), say);
  say("");
  say(closingLine(total));
  return total.failed > 0 ? 1 : 0;
}

process.exitCode = await main();
