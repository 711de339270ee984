import { readFileSync, writeFileSync } from "node:fs";
import { crossCheck } from "../../lib/compile/check";
import { type Placed, parseFiles } from "../../lib/compile/parse";
import type { Problem } from "../../lib/compile/problem";
import { canonicalYaml, SCHEMA_LINE } from "./canonical";
import { readSources } from "./read-sources";
import { houseRules } from "./rules/house-rules";

/** Reads and checks all sources; with `fix`, files that pass the schema are rewritten in canonical form. */
export function checkSources(options: { folder?: string; fix?: boolean } = {}): {
  records: Placed[];
  problems: Problem[];
} {
  const { files, problems: unreadable } = readSources(options.folder);
  const { records, problems: malformed } = parseFiles(files);
  const broken = new Set([...unreadable, ...malformed].map((problem) => problem.file));
  const formProblems: Problem[] = [];
  for (const { file } of files) {
    if (broken.has(file)) continue;
    const canonical = canonicalYaml(records.filter((record) => record.file === file).map(({ entity }) => entity));
    const written = readFileSync(file, "utf8");
    if (written === canonical) continue;
    const comment = written.split("\n").find((line) => /^\s*#/u.test(line) && line.trimEnd() !== SCHEMA_LINE);
    if (comment) {
      // Rewriting would lose what somebody wrote down.
      formProblems.push({ file, record: "", field: "", message: `expected no comments; found "${comment.trim()}"` });
      continue;
    }
    if (options.fix) writeFileSync(file, canonical);
    else {
      formProblems.push({
        file,
        record: "",
        field: "",
        message: "expected the canonical form; `npm run facts -- check --fix` writes it",
      });
    }
  }
  return { records, problems: [...unreadable, ...malformed, ...crossCheck(records), ...formProblems] };
}

/** All that is asked of the project's own facts: `checkSources`, and the rules of the guide on what passed it. */
export function checkFacts(options: { folder?: string; fix?: boolean } = {}): {
  records: Placed[];
  problems: Problem[];
} {
  const { records, problems } = checkSources(options);
  return { records, problems: [...problems, ...houseRules(records)] };
}
