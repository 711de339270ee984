import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readArticle } from "../../annotate/read-article";
import { CommandError } from "../arguments";
import type { ListedName } from "./coverage";

/** What a file for `facts -- coverage` holds: texts, each as its blocks, or a list of names with their counts. */
export type CoverageFile = { kind: "texts"; texts: string[][] } | { kind: "names"; names: ListedName[] };

/**
 * Reads an article (`.txt`, `.html`, `.html.gz`), texts as JSON lines (`.jsonl`, `.jsonl.gz`: every string and list of
 * strings of an object is a block, addresses and dates apart) or names (`.tsv`: a heading, then a name and numbers that are added
 * up). Throws a CommandError with the file's name, the line and what was expected.
 */
export function readCoverageFile(file: string): CoverageFile {
  if (/\.tsv$/iu.test(file)) return { kind: "names", names: readNames(file) };
  if (/\.jsonl(?:\.gz)?$/iu.test(file)) return { kind: "texts", texts: readJsonLines(file) };
  read(file);
  return { kind: "texts", texts: [readArticle(file).blocks.map(({ text }) => text.trim())] };
}

function readNames(file: string): ListedName[] {
  const [, ...rows] = linesOf(read(file).toString("utf8"));
  return rows.map(({ text: row, line }) => {
    const [name = "", ...counts] = row.split("\t");
    if (name === "" || counts.length === 0 || !counts.every((cell) => /^\d+$/u.test(cell))) {
      throw new CommandError(
        `${file}, line ${line}: expected a name and numbers, parted by tabs; found ${JSON.stringify(row)}`,
      );
    }
    return { name, count: counts.reduce((sum, cell) => sum + Number(cell), 0) };
  });
}

function readJsonLines(file: string): string[][] {
  const bytes = read(file);
  const lines = linesOf((/\.gz$/iu.test(file) ? gunzipSync(bytes) : bytes).toString("utf8"));
  return lines.map(({ text, line }) => {
    try {
      return blocksOf(JSON.parse(text));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new CommandError(`${file}, line ${line}: expected JSON; ${error.message}`);
    }
  });
}

function blocksOf(value: unknown): string[] {
  if (typeof value === "string") return /^https?:\S+$|^\d{4}-\d{2}(?:-\d{2})?$/u.test(value) ? [] : [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(blocksOf) : [];
}

/** The lines that hold something, with their numbers. */
function linesOf(text: string): { text: string; line: number }[] {
  return text
    .split(/\r?\n/u)
    .map((line, index) => ({ text: line, line: index + 1 }))
    .filter(({ text: line }) => line.trim() !== "");
}

function read(file: string): Buffer {
  if (!existsSync(file)) throw new CommandError(`${file}: expected a file`);
  return readFileSync(file);
}
