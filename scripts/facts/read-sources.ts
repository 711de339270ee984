import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, YAMLParseError } from "yaml";
import type { SourceFile } from "../../lib/compile/parse";
import type { Problem } from "../../lib/compile/problem";

/** Where the core facts lie, from the project's root. */
export const FACTS_FOLDER = "data/facts";

/** Reads every YAML file of a folder, sorted by name. A file that is no YAML becomes a problem with its line. */
export function readSources(folder = FACTS_FOLDER): { files: SourceFile[]; problems: Problem[] } {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  for (const name of names.sort()) {
    const file = join(folder, name);
    try {
      files.push({ file, content: parse(readFileSync(file, "utf8"), { schema: "core", uniqueKeys: true }) });
    } catch (error) {
      if (!(error instanceof YAMLParseError)) throw error;
      problems.push({ file, record: "", field: "", message: `expected YAML; ${error.message}` });
    }
  }
  return { files, problems };
}
