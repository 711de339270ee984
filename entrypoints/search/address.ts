import type { CardState } from "../../components/popup/popup-state";

/** What the tab view's address holds. */
export interface Place {
  query: string;
  /** Id of the entity whose card is open. */
  id: string | null;
}

/** The address of a query and a card in the tab view, from the extension's root. */
export function addressOf({ query, id }: Place): string {
  const parts = new URLSearchParams();
  if (query.trim() !== "") parts.set("q", query.trim());
  if (id) parts.set("id", id);
  return parts.size > 0 ? `/search.html?${parts}` : "/search.html";
}

/** The query and the card that an address asks for. */
export function placeIn(url: string): Place {
  const parts = new URL(url).searchParams;
  return { query: parts.get("q") ?? "", id: parts.get("id") || null };
}

/** The title of the tab: its card's name, or else its query. */
export function titleOf(query: string, card: CardState): string {
  const what = card.state === "open" ? card.entity.name : query.trim();
  return what === "" ? "Backgrounder" : `${what} · Backgrounder`;
}
