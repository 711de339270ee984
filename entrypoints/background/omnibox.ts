import { reportOnce } from "../../lib/base/report";
import type { Library } from "../../lib/library/library";
import { browser } from "../../lib/platform/browser";
import type { SearchHit } from "../../lib/search/search";
import { readContent, type Suggestion, suggestionOf } from "./omnibox-text";
import { type Disposition, openSearch } from "./open-search";

/** Rows asked for: what Firefox shows at most. */
const ROWS = 6;
/** Firefox shows descriptions as they are; Chrome reads them as XML. */
const MARKUP = !import.meta.env.FIREFOX;

/** Answers `bg` in the address bar: rows while the reader types, and the search page when something is entered. */
export function startOmnibox(library: Library): void {
  // Not only once input starts: Firefox has drawn its first row by then.
  browser.omnibox.setDefaultSuggestion({ description: "Search all facts of Backgrounder" });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    suggestionsFor(library, text)
      .then(suggest)
      .catch((error: unknown) => reportOnce("facts could not be suggested", error));
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    enter(library, text, disposition).catch((error: unknown) => reportOnce("the search could not be opened", error));
  });
}

async function suggestionsFor(library: Library, text: string): Promise<Suggestion[]> {
  return (await hitsFor(library, text)).map((hit) => suggestionOf(hit, MARKUP));
}

/** Opens the search page, where the reader wants it, with what was typed or with the card of the row that was chosen. */
async function enter(library: Library, text: string, disposition: Disposition): Promise<void> {
  const row = readContent(text);
  // Searched again, since the worker that made the rows may have been stopped meanwhile.
  const hits = row ? await hitsFor(library, row.name) : [];
  const hit = hits.find(({ name, kind }) => name === row?.name && kind === row.kind);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await openSearch({ query: hit?.name ?? text, id: hit?.id ?? null }, tab, disposition);
}

async function hitsFor(library: Library, query: string): Promise<SearchHit[]> {
  const reply = await library.search(query, ROWS);
  if (reply.ok) return reply.hits;
  reportOnce("facts could not be searched", reply.error);
  return [];
}
