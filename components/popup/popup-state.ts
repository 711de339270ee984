import type { LookUp } from "../../lib/look-ups/look-ups";
import type { MapView } from "../../lib/map/map-view";
import type { CastMember, Jump, PackStatus } from "../../lib/messages/protocol";
import type { EntityRecord } from "../../lib/pack/entity-record";
import type { SearchHit } from "../../lib/search/search";
import type { Settings } from "../../lib/settings/settings";

/** What is known of the page in the active tab. */
export type PageState =
  | { state: "waiting" }
  | { state: "reading" }
  | { state: "read"; cast: CastMember[] }
  /** No reader runs there; `error` says why a try to read it failed. */
  | { state: "not-read"; canRead: boolean; error: string | null };

/** Why nothing can be looked up: the facts are refused, or nobody answers. */
export interface Trouble {
  what: "facts" | "background";
  detail: string;
}

/** The card beside or in the place of the list. */
export type CardState =
  | { state: "none" }
  | { state: "loading" }
  | { state: "open"; entity: EntityRecord; map?: MapView | null }
  /** No pack holds this id; or, with trouble, nobody answered. */
  | { state: "unknown"; id: string; trouble: Trouble | null };

/** The answer to a query; where nothing was found, `near` has what resembles it from afar. */
export interface Found {
  query: string;
  hits: readonly SearchHit[];
  near: readonly SearchHit[];
}

/** What was jumped to last on the page; `jump` is null where no mention is left. */
export interface Jumped {
  id: string;
  jump: Jump | null;
}

/** What a search shows, in the popup and in a tab; `null` stands for "not answered yet". */
export interface SearchState {
  pack: PackStatus | null;
  trouble: Trouble | null;
  query: string;
  /** Results of the newest answered query; kept while the next is on its way. */
  found: Found | null;
  lookUps: readonly LookUp[] | null;
  /** Keys that look up the text selected on a page; "" where none are set. */
  lookUpKey: string | null;
  card: CardState;
  /** How many cards lie below the one that is open. */
  depth: number;
  /** YYYY-MM-DD: what facts that change are held against. */
  today: string;
}

export interface SearchActions {
  onQuery: (query: string) => void;
  onOpen: (id: string) => void;
  /** From a card to the card before, or to the list. */
  onBack: () => void;
  /** From whatever card to the list. */
  onList: () => void;
  /** Puts a text into the clipboard; answers whether that could be done. */
  onCopy: (text: string) => boolean;
  onRetry: () => void;
  onClearLookUps: () => void;
  /** Address of the tab with this query and entity; undefined where no tab may be opened. */
  hrefOf: ((id: string | null) => string) | undefined;
  /** The tab view, on a plain click of the link to it; undefined where this is that tab. */
  onTab?: (href: string) => void;
}

/** Everything else that the popup shows: the page in front of the reader, and the switches. */
export interface PageOfPopup {
  settings: Settings | null;
  /** Host of the active tab's page where it may be known and switched. */
  host: string | null;
  page: PageState;
  jumped: Jumped | null;
}

export interface PopupActions extends SearchActions {
  onJump: (id: string) => void;
  onReadPage: () => void;
  onSite: (on: boolean) => void;
  onEverywhere: (on: boolean) => void;
  onOptions: () => void;
}

export type PopupState = SearchState & PageOfPopup;
