import type { Readable } from "node:stream";
import type { Search, SearchHit } from "../../lib/search/search";
import { readLines } from "./read-lines";

/** Results of a query, at most. */
const RESULT_LIMIT = 10;

/** Answers each line of `input` as soon as it is there: one JSON line a query, or a listing for people. */
export async function searchLines(
  search: Search,
  input: Readable,
  write: (text: string) => void,
  json: boolean,
): Promise<void> {
  const answer = json ? answerLine : answerListing;
  for await (const query of readLines(input)) write(`${answer(query, search(query, RESULT_LIMIT).hits)}\n`);
}

function answerLine(query: string, hits: readonly SearchHit[]): string {
  const results = hits.map(({ id, name, wikipedia, score }) => ({ id, name, wikipedia, score }));
  return JSON.stringify({ query, results });
}

function answerListing(query: string, hits: readonly SearchHit[]): string {
  const rows = hits.map(
    ({ id, name, kind, score }) => `  ${score.toFixed(3)} ${kind.padEnd(13)} ${id.padEnd(36)} ${name}`,
  );
  return [`${query}: ${hits.length} results`, ...rows].join("\n");
}
