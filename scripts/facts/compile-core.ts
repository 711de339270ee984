import { compilePack } from "../../lib/compile/compile";
import { describeProblem } from "../../lib/compile/problem";
import { CommandError } from "./arguments";
import { checkSources } from "./check";
import { readMapSource } from "./map-source";

/** Compiles the core pack from the sources. Throws with every problem at once, a line each, when they are not in order. */
export function compileCorePack(): Uint8Array<ArrayBuffer> {
  const { records, problems } = checkSources();
  if (problems.length > 0) {
    const lines = problems.map(describeProblem).join("\n");
    throw new CommandError(`the facts have ${problems.length} problems; no pack was made:\n${lines}`);
  }
  return compilePack(
    records.map(({ entity }) => entity),
    "core",
    readMapSource(),
  );
}
