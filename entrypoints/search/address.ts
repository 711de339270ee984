import type { CardState } from "../../components/popup/popup-state";

/** Longer queries are cut, in characters: the address bar and the history are no place for a passage. */
const QUERY_LIMIT = 80;

/** What the address of the search page holds. */
export interface Place {
  query: string;
  /** Id of the entity whose card is open. */
  id: string | null;
}

/** The address of a query and a card on the search page, from the extension's root. */
export function addressOf(place: Place): string {
  return `/search.html${parametersOf(place)}`;
}

/** What follows the page's name in such an address: nothing, or a question mark and what is asked for. */
export function parametersOf({ query, id }: Place): string {
  const words = shortened(query);
  const parameters = new URLSearchParams({ ...(words && { q: words }), ...(id && { id }) });
  return parameters.size > 0 ? `?${parameters}` : "";
}

/** The query and the card that an address asks for. */
export function placeIn(url: string): Place {
  const parts = new URL(url).searchParams;
  return { query: parts.get("q") ?? "", id: parts.get("id") || null };
}

/** The title of the tab: its card's name, or else its query. */
export function titleOf(query: string, card: CardState): string {
  const what = card.state === "open" ? card.entity.name : shortened(query);
  return what === "" ? "Backgrounder" : `${what} · Backgrounder`;
}

function shortened(query: string): string {
  return [...query.trim()].slice(0, QUERY_LIMIT).join("").trimEnd();
}
