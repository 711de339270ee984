import type { Kind } from "../entity/vocabulary";
import type { MapView } from "../map/map-view";
import type { EntityRecord } from "../pack/entity-record";
import type { SearchHit } from "../search/search";
import type { Mention } from "../sense/mention";
import type { MutedEntity, Settings } from "../settings/settings";

/** Visible text of a whole page, block by block, on its way to be matched. */
export interface AnnotateRequest {
  blocks: string[];
  /** Day of publication, YYYY-MM-DD, where it is known. */
  storyDate?: string | null;
  /** The site's own name, where it is known; the background fills it in. */
  site?: string | null;
}

export type AnnotateReply =
  | { ok: true; mentions: Mention[]; entities: EntityRecord[]; packDate: string }
  | { ok: false; error: string };

/** Results of a query; where there are none, `near` holds what resembles it from afar. */
export type SearchReply = { ok: true; hits: SearchHit[]; near: SearchHit[] } | { ok: false; error: string };

export type PackStatus = { ok: true; entities: number; aliases: number; asOf: string } | { ok: false; error: string };

/** A site of the published list: pages of the host and its subdomains are read. */
export interface NewsSite {
  host: string;
  name: string;
}

/** One entity of the page in front of the reader. */
export interface CastMember {
  id: string;
  name: string;
  kind: Kind;
  count: number;
}

/** Which of an entity's mentions is shown now: `place` from 1 to `of`. */
export interface Jump {
  place: number;
  of: number;
}

/** What the keyboard does among the marks of a page: goes to one, or opens the card of the one that it has come to. */
export const WALK_STEPS = ["next", "previous", "open"] as const;
export type WalkStep = (typeof WALK_STEPS)[number];

/** Every message between parts of the extension; payloads are JSON. */
export interface Protocol {
  /** gate -> background: this frame looks like an article. True when the reader was injected. */
  pageFound(): boolean;
  /** reader -> background: the settings, with defaults filled in. */
  settings(): Settings;
  /** reader -> background: puts the script of cards into this frame; rejects where that is not possible. */
  cardsWanted(): void;
  /** reader -> background: the reader of this page knows an entity, or wants it marked again. */
  mute(request: MutedEntity & { on: boolean }): void;
  /** card -> background: shows an entity on the search page. */
  openSearch(entity: MutedEntity): void;
  /** background -> reader of the frame that has the focus. */
  walk(step: WalkStep): void;
  /** reader -> background */
  annotate(request: AnnotateRequest): AnnotateReply;
  /** popup, card -> background: null when no pack holds the id. */
  lookUp(id: string): EntityRecord | null;
  /** popup, card -> background, when a card opens: where the entity lies; null where it has no place or no pack has a map. */
  map(id: string): MapView | null;
  /** popup -> background */
  search(request: { query: string; limit: number }): SearchReply;
  /** options -> background: the published list of news sites. */
  newsSites(): NewsSite[];
  /** popup, options -> background */
  packStatus(): PackStatus;
  /** popup -> background, after the toolbar button granted activeTab: reads this page once. An error text, or null. */
  readPage(tabId: number): string | null;
  /** popup -> reader of a tab's top frame; no answer where no reader runs. */
  cast(): CastMember[];
  /** popup -> reader of a tab's top frame: shows the entity's next mention, at first the first; null where none is left. */
  jumpTo(id: string): Jump | null;
}
