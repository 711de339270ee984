import { readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";

const FILE = new URL("./search-queries.yaml", import.meta.url);
/** Queries of this kind are for our own filters, which no other engine knows. */
export const FILTER_KIND = "filter";

/** A query of the hand list. */
export interface HandQuery {
  query: string;
  /** What is typed: a misspelling, an acronym, a role ... */
  kind: string;
  /** Ids of the right answers: one of them must come back. */
  ids: string[];
}

const id = v.string("expected an id");
const listSchema = v.record(v.string(), v.record(v.string(), v.union([id, v.array(id)])));

/** The hand list of real queries, in the order of its file. */
export function readHandQueries(): HandQuery[] {
  const groups = v.parse(listSchema, parse(readFileSync(FILE, "utf8"), { schema: "core", uniqueKeys: true }));
  return Object.entries(groups).flatMap(([kind, queries]) =>
    Object.entries(queries).map(([query, ids]) => ({ query, kind, ids: [ids].flat() })),
  );
}
