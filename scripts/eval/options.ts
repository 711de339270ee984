import { resolve } from "node:path";

export const USAGE = `usage: npm run -s eval -- [--gold FILE.jsonl]... [--list] [--json] | [--page FILE]...
  --gold FILE  labelled text to judge by, beside our own passages; else that of BACKGROUNDER_CORPUS, where it is set
  --list       prints every error, abstention and unlabelled mark with its place and its reason
  --json       prints one JSON object
  --page FILE  prints every mark of a page (.html, .html.gz, .txt) instead, by the core pack and by the test pack, to be read`;

export interface EvalOptions {
  gold: string[];
  list: boolean;
  json: boolean;
  pages: string[];
}

/** Reads the command's arguments; files are meant from `folder`. A string says what is wrong with them. */
export function readOptions(args: readonly string[], folder: string): EvalOptions | string {
  const options: EvalOptions = { gold: [], list: false, json: false, pages: [] };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === "--list") options.list = true;
    else if (arg === "--json") options.json = true;
    else if (arg === "--gold" || arg === "--page") {
      const file = args[++i];
      if (file === undefined || file.startsWith("--")) return `${arg}: expected a file`;
      if (arg === "--gold" && !/\.jsonl$/iu.test(file)) return `--gold: expected a .jsonl file; found ${file}`;
      options[arg === "--gold" ? "gold" : "pages"].push(resolve(folder, file));
    } else return arg.startsWith("--") ? `unknown option ${arg}` : `expected an option; found ${arg}`;
  }
  return options;
}
