import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const KB = 1000;
const MB = 1_000_000;

/** Budgets of a build: gzip of what pages load, and sizes that stores and readers feel. Bytes. */
const GZIP_BUDGETS: Readonly<Record<string, number>> = {
  "gate.js": 6 * KB,
  "reader.js": 13 * KB,
  "card.js": 15 * KB,
  "look-up.js": 5 * KB,
};
const PACK_BUDGET = 3.2 * MB;
/** Everything but the pack and the icons, each file gzipped: what the code adds to the packed extension. */
const CODE_BUDGET = 0.4 * MB;
/** A store's linter refuses larger text files. */
const TEXT_FILE_BUDGET = 4 * MB;

/** What of a built extension is larger than its budget, in words; empty when all is within. */
export function overBudget(folder: string): string[] {
  const complaints: string[] = [];
  const check = (what: string, bytes: number, budget: number) => {
    if (bytes > budget) complaints.push(`${folder}/${what}: ${bytes} bytes, expected at most ${budget}`);
  };
  for (const [file, budget] of Object.entries(GZIP_BUDGETS)) {
    const path = join(folder, file);
    if (!existsSync(path)) complaints.push(`${path}: expected a file`);
    else check(`${file} (gzip)`, gzipSync(readFileSync(path)).length, budget);
  }
  let code = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, path);
    if (!statSync(file).isFile() || /\.(?:png|pack)$/u.test(path)) continue;
    check(path, statSync(file).size, TEXT_FILE_BUDGET);
    code += gzipSync(readFileSync(file)).length;
  }
  check("all code (gzip)", code, CODE_BUDGET);
  check(
    "facts.pack",
    existsSync(join(folder, "facts.pack")) ? statSync(join(folder, "facts.pack")).size : 0,
    PACK_BUDGET,
  );
  return complaints;
}
