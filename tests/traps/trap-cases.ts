import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";

const FOLDER = join(import.meta.dirname, "cases");

const lines = v.union([v.pipe(v.string(), v.minLength(1)), v.pipe(v.array(v.string()), v.minLength(1))]);

const groupsSchema = v.array(
  v.strictObject({
    why: v.string(),
    cases: v.pipe(
      v.array(
        v.union([
          lines,
          v.strictObject({
            page: lines,
            date: v.optional(v.string()),
            site: v.optional(v.string()),
            why: v.optional(v.string()),
          }),
        ]),
      ),
      v.minLength(1),
    ),
  }),
);

/** One trap: the lines of a page with the marks expected in them, written in the table's notation. */
export interface TrapCase {
  file: string;
  why: string;
  lines: string[];
  /** The story date, YYYY-MM-DD, where the page states one. */
  date: string | null;
  /** The site's own name, where it is known. */
  site: string | null;
}

/** All cases of all files, in the order in which they are written. Throws where a file is not in order. */
export function trapCases(): TrapCase[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      v.parse(groupsSchema, parse(readFileSync(join(FOLDER, file), "utf8"))).flatMap(({ why, cases }) =>
        cases.map((written) => {
          const page = typeof written === "string" || Array.isArray(written) ? { page: written } : written;
          return {
            file,
            why: page.why ? `${why}, ${page.why}` : why,
            lines: [page.page].flat(),
            date: page.date ?? null,
            site: page.site ?? null,
          };
        }),
      ),
    );
}
