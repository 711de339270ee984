import { resolve } from "node:path";

export const USAGE = `usage: npm run -s eval -- [--gold FILE.jsonl]... [--list] [--json]
  --gold FILE  labelled text to judge by, beside our own passages; else that of BACKGROUNDER_CORPUS, where it is set
  --list       prints every error, abstention and unlabelled mark with its place and its reason
  --json       prints one JSON object`;

export interface EvalOptions {
  gold: string[];
  list: boolean;
  json: boolean;
}

/** Reads the command's arguments; files are meant from `folder`. A string says what is wrong with them. */
export function readOptions(args: readonly string[], folder: string): EvalOptions | string {
  const options: EvalOptions = { gold: [], list: false, json: false };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === "--list") options.list = true;
    else if (arg === "--json") options.json = true;
    else if (arg === "--gold") {
      const file = args[++i];
      if (file === undefined || file.startsWith("--")) return "--gold: expected a file";
      if (!/\.jsonl$/iu.test(file)) return `--gold: expected a .jsonl file; found ${file}`;
      options.gold.push(resolve(folder, file));
    } else return arg.startsWith("--") ? `unknown option ${arg}` : `expected an option; found ${arg}`;
  }
  return options;
}
