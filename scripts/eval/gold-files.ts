import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type GoldFile, readGold } from "./gold";

/** Where our own labelled passages lie, from the project's root. */
const OWN_FOLDER = "data/eval";

/** What is judged by, and what was left out, in words. */
export interface GoldChoice {
  gold: GoldFile[];
  skipped: string | null;
}

/** Our own passages always; beside them the named files, or else those of the corpus. */
export function chooseGold(named: readonly string[]): GoldChoice {
  const own = jsonlIn(OWN_FOLDER);
  if (named.length > 0) return { gold: [...own, ...named].map(readGold), skipped: null };
  const corpus = process.env.BACKGROUNDER_CORPUS;
  if (!corpus)
    return { gold: own.map(readGold), skipped: "BACKGROUNDER_CORPUS is not set: the corpus' gold is skipped" };
  const folder = join(corpus, "gold");
  if (!existsSync(folder)) return { gold: own.map(readGold), skipped: `${folder} is not there: its gold is skipped` };
  return { gold: [...own, ...jsonlIn(folder)].map(readGold), skipped: null };
}

function jsonlIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(folder, name));
}
