import { readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";

/** Where the published list of news sites lies, from the project's root. */
export const NEWS_SITES_FILE = "data/news-sites.yaml";

const listSchema = v.array(
  v.strictObject({
    host: v.pipe(
      v.string(),
      v.regex(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, "expected a host name in lower case, without www."),
    ),
    name: v.pipe(v.string(), v.minLength(1)),
  }),
);

/** Reads the published list of news sites; throws with the place and what was expected where it is not in order. */
export function readNewsSites(file = NEWS_SITES_FILE): v.InferOutput<typeof listSchema> {
  const parsed = v.safeParse(listSchema, parse(readFileSync(file, "utf8")));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${[file, v.getDotPath(issue)].filter(Boolean).join(" · ")}: ${issue.message}`);
  }
  const hosts = parsed.output.map(({ host }) => host);
  const sorted = [...new Set(hosts)].sort();
  const misplaced = hosts.find((host, index) => host !== sorted[index]);
  if (misplaced) throw new Error(`${file} · ${misplaced}: expected hosts sorted, each once`);
  return parsed.output;
}

/** The match patterns that cover a host and its subdomains, over http and https. */
export function matchPatterns(host: string): string[] {
  return [`*://${host}/*`, `*://*.${host}/*`];
}
