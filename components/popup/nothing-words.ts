import { KINDS } from "../../lib/entity/vocabulary";
import { parseQuery } from "../../lib/search/query";

/** Longer queries are not repeated, in UTF-16 units: what is longer was a passage. */
const LONGEST_QUOTE = 60;
/** A filter as it is typed, as lib/search/query.ts reads it. */
const FILTER = /(?:^|\s)(kind|in):\s?(?:"([^"]+)"?|([^\s"]+))/giu;

const KIND_FILTERS: ReadonlySet<string | undefined> = new Set(KINDS.map((kind) => `kind:${kind}`));

/** Why a query found nothing, as far as it can be told, and what may help. `near` says whether something came near. */
export function nothingWords(query: string, near: boolean): string {
  const words = query.trim();
  if (words.length > LONGEST_QUOTE) return "No entry fits this text. Try one name from it.";
  let place: { name: string; rest: string } | null = null;
  for (const [filter, key, quoted, plain] of words.matchAll(FILTER)) {
    const name = quoted ?? plain ?? "";
    if (key?.toLowerCase() === "in") place = { name, rest: words.replace(filter, "").trim() };
    else if (!KIND_FILTERS.has(parseQuery(`kind:"${name}"`).filters[0])) {
      return `No kind “${name}”. Kinds: ${KINDS.join(", ")}.`;
    }
  }
  if (place?.rest) return `Nothing that fits “${place.rest}” is tied to “${place.name}”.`;
  if (place) return `Nothing in these facts is tied to “${place.name}”.`;
  return `Nothing found for “${words}”.${near ? "" : " Another spelling, or fewer letters, may find it."}`;
}
