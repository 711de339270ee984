import type { Mention } from "../../lib/sense/mention";

/** A mark as the table writes it: `surface` in a line means one of `candidates`, likeliest first, or stands for `metonym`. */
export interface Mark {
  start: number;
  end: number;
  candidates: readonly string[];
  metonym: string | null;
}

const MARK = /\[([^\]]+)\]\(([^)~]+?)(?: ~ ([^)]+))?\)/gu;

/** Reads a line with marks as `[surface](id)`, `[surface](id|id)` or `[surface](id ~ id)`: its plain text, and them. */
export function readLine(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let from = 0;
  for (const found of line.matchAll(MARK)) {
    const [all, surface = "", ids = "", metonym = null] = found;
    text += line.slice(from, found.index);
    marks.push({ start: text.length, end: text.length + surface.length, candidates: ids.split("|"), metonym });
    text += surface;
    from = found.index + all.length;
  }
  return { text: text + line.slice(from), marks };
}

/** Writes marks into a text: the inverse of readLine. */
export function writeLine(text: string, marks: readonly Mark[]): string {
  let line = "";
  let from = 0;
  for (const { start, end, candidates, metonym } of marks) {
    const label = metonym === null ? "" : ` ~ ${metonym}`;
    line += `${text.slice(from, start)}[${text.slice(start, end)}](${candidates.join("|")}${label})`;
    from = end;
  }
  return line + text.slice(from);
}

/** A mention of the chain as the table's mark. */
export function markOf({ start, end, candidates, ...rest }: Mention): Mark {
  const { metonym } = rest as { metonym?: string | null };
  return { start, end, candidates, metonym: metonym ?? null };
}
