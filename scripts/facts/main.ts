import { describeProblem } from "../../lib/compile/problem";
import { checkSources } from "./check";

/** `npm run facts -- check [--fix]`: exit code 1 and a line a problem when the sources are not in order. */
function main(args: string[]): number {
  const { records, problems } = checkSources({ fix: args.includes("--fix") });
  for (const problem of problems) console.error(describeProblem(problem));
  console.log(`${records.length} records, ${problems.length} problems`);
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
