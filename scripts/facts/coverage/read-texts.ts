import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readArticle } from "../../annotate/read-article";
import type { ListedName } from "./coverage";

/** What a file for `facts -- coverage` holds: texts, each as its blocks, or a list of names with their counts. */
export type CoverageFile = { kind: "texts"; texts: string[][] } | { kind: "names"; names: ListedName[] };

/**
 * Reads an article (`.txt`, `.html`, `.html.gz`), texts as JSON lines (`.jsonl`, `.jsonl.gz`: every string and list of
 * strings of an object is a block, addresses apart) or names (`.tsv`: a heading, then a name and numbers that are added
 * up). Throws with the file's name, the line and what was expected.
 */
export function readCoverageFile(file: string): CoverageFile {
  if (/\.tsv$/iu.test(file)) return { kind: "names", names: readNames(file) };
  if (/\.jsonl(?:\.gz)?$/iu.test(file)) return { kind: "texts", texts: readJsonLines(file) };
  return { kind: "texts", texts: [readArticle(file).blocks.map(({ text }) => text.trim())] };
}

function readNames(file: string): ListedName[] {
  const [, ...rows] = linesOf(readFileSync(file, "utf8"));
  return rows.map((row, index) => {
    const [name = "", ...counts] = row.split("\t");
    const count = counts.reduce((sum, cell) => sum + Number(cell), 0);
    if (name === "" || counts.length === 0 || !Number.isFinite(count)) {
      throw new Error(
        `${file}, line ${index + 2}: expected a name and numbers, parted by tabs; found ${JSON.stringify(row)}`,
      );
    }
    return { name, count };
  });
}

function readJsonLines(file: string): string[][] {
  const bytes = readFileSync(file);
  const lines = linesOf((/\.gz$/iu.test(file) ? gunzipSync(bytes) : bytes).toString("utf8"));
  return lines.map((line, index) => {
    try {
      return blocksOf(JSON.parse(line));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new Error(`${file}, line ${index + 1}: expected JSON; ${error.message}`);
    }
  });
}

function blocksOf(value: unknown): string[] {
  if (typeof value === "string") return /^https?:|^\d{4}-\d{2}/u.test(value) ? [] : [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(blocksOf) : [];
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== "");
}
