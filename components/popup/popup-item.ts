import type { Kind } from "../../lib/entity/vocabulary";
import type { CastMember } from "../../lib/messages/protocol";
import type { SearchHit } from "../../lib/search/search";

/** One line of the popup's list, whether found by a search or met on the page. */
export interface PopupItem {
  id: string;
  name: string;
  kind: Kind;
  /** Matched letters in `via ?? name`. */
  ranges: readonly (readonly [number, number])[];
  /** The alias that matched, where that was not the name. */
  via: string | null;
  /** One line of who or what it is, or how often it is mentioned. */
  detail: string;
}

/** A search result as a line of the list. */
export function itemOfHit({ id, name, kind, ranges, matchedAlias, summary }: SearchHit): PopupItem {
  return { id, name, kind, ranges, via: matchedAlias, detail: summary };
}

/** An entity of the page as a line of the list. */
export function itemOfCast({ id, name, kind, count }: CastMember): PopupItem {
  return { id, name, kind, ranges: [], via: null, detail: count === 1 ? "1 mention" : `${count} mentions` };
}

/** Where the arrow keys lead from a line, wrapping round; -1 is no line. */
export function nextActive(active: number, key: string, length: number): number {
  if (length === 0) return -1;
  if (key === "ArrowDown") return (active + 1) % length;
  if (key === "ArrowUp") return active <= 0 ? length - 1 : active - 1;
  return active;
}
