import { KINDS, type Kind } from "../../lib/entity/vocabulary";
import type { SearchHit } from "../../lib/search/search";

type Hit = Pick<SearchHit, "name" | "kind" | "summary" | "matchedAlias" | "ranges">;

/** A row below the address bar: what is put into the bar when it is chosen, and what the row says. */
export interface Suggestion {
  content: string;
  description: string;
}

/** Longest line on who or what it is, in characters: what fits beside a name in a window of usual width. */
const LINE_LIMIT = 90;

/** The row of a search result. With `markup`, the description is the XML of Chrome's address bar, else plain text. */
export function suggestionOf(hit: Hit, markup: boolean): Suggestion {
  const { name, kind, summary, matchedAlias, ranges } = hit;
  const write = markup ? escapeXml : clean;
  const heading =
    matchedAlias === null ? marked(name, ranges, markup) : `${write(name)} (${marked(matchedAlias, ranges, markup)})`;
  const rest = ` — ${kind} — ${write(lineOf(summary))}`;
  return { content: contentOf(name, kind), description: heading + (markup ? `<dim>${rest}</dim>` : rest) };
}

/** Name and kind in the text of a chosen row; null where the text is no row's. */
export function readContent(text: string): { name: string; kind: Kind } | null {
  const [, name, word] = /^(.+) \((\w+)\)$/u.exec(text.trim()) ?? [];
  const kind = KINDS.find((known) => known === word);
  return name && kind ? { name, kind } : null;
}

/** Never what a reader types, since a row that equals the typed text is dropped; yet readable in the bar. */
function contentOf(name: string, kind: Kind): string {
  return `${clean(name)} (${kind})`;
}

function lineOf(summary: string): string {
  const characters = [...summary];
  if (characters.length <= LINE_LIMIT) return summary;
  return `${characters
    .slice(0, LINE_LIMIT)
    .join("")
    .replace(/[\s,;:]+\S*$/u, "")}…`;
}

/** The text, with markup also with what the ranges (sorted) hold marked. */
function marked(text: string, ranges: Hit["ranges"], markup: boolean): string {
  if (!markup) return clean(text);
  let done = "";
  let at = 0;
  for (const [start, end] of ranges) {
    done += `${escapeXml(text.slice(at, start))}<match>${escapeXml(text.slice(start, end))}</match>`;
    at = end;
  }
  return done + escapeXml(text.slice(at));
}

/** Without what no text may hold in XML: control characters, halves of pairs, non-characters. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, " ");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
