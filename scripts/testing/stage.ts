/** Tests of one stage of `npm test`, counted. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** A step of `npm test`. A stage without tests of its own counts as one. */
export interface Stage {
  name: string;
  /** Later stages are pointless when this one fails: nothing after it runs. */
  needed?: boolean;
  run(): Promise<Tally>;
}

/** The tally of a stage that either holds or does not. */
export function oneTest(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** The sum of two tallies. */
function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The closing line of `npm test`. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * Runs the stages in order under a heading each; a throw is a failure. Stops after the first failed stage that
 * later ones need.
 */
export async function runStages(stages: readonly Stage[], say: (line: string) => void): Promise<Tally> {
  let total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of stages) {
    say(`\n== ${stage.name}`);
    const tally = await runOne(stage, say);
    total = addTallies(total, tally);
    if (tally.failed === 0) continue;
    say(`FAILED: ${stage.name}`);
    if (stage.needed) {
      say("The stages after this one need it and were not run.");
      break;
    }
  }
  return total;
}

async function runOne(stage: Stage, say: (line: string) => void): Promise<Tally> {
  try {
    return await stage.run();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return oneTest(false);
  }
}
