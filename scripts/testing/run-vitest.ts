import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "../run-tool";
import type { Tally } from "./stage";

/** The part of vitest's JSON report that is counted. */
interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Runs vitest on a configuration and counts its tests; a file that does not load counts as one failure. */
export async function runVitest(config: string, env: Record<string, string> = {}): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "backgrounder-vitest-"));
  try {
    const file = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const ok = await runTool("vitest", ["run", "--config", config, ...reporters], { env });
    return tallyOf(JSON.parse(readFileSync(file, "utf8")) as Report, ok);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tallyOf(report: Report, ok: boolean): Tally {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    // Vitest also fails on errors outside any test, and on finding none.
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
