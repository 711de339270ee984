import type { CastMember, PackStatus } from "../../lib/messages/protocol";
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

/** Everything that the popup shows; `null` stands for "not answered yet". */
export interface PopupState {
  pack: PackStatus | null;
  settings: Settings | null;
  /** Host of the active tab's page where it may be known and switched. */
  host: string | null;
  page: PageState;
  query: string;
  /** Results of the newest answered query; kept while the next is on its way. */
  found: { query: string; hits: SearchHit[] } | null;
  searchError: string | null;
  card: EntityRecord | null;
}

export interface PopupActions {
  onQuery: (query: string) => void;
  onOpen: (id: string) => void;
  onBack: () => void;
  onReadPage: () => void;
  onSite: (on: boolean) => void;
  onEverywhere: (on: boolean) => void;
  onOptions: () => void;
}
