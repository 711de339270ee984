import type { MapView } from "../map/map-view";
import type { EntityRecord } from "../pack/entity-record";
import type { MentionState } from "../sense/mention";

/** What a card is rendered from; the entrypoint turns it into a component, since this floor knows none. */
export interface CardContent extends CardActions {
  entity: EntityRecord;
  state: MentionState;
  /** For `could-be`: the further candidates, likeliest first. */
  others: readonly EntityRecord[];
  /** Name of the country whose government a capital stands for where it was met. */
  metonym?: string | undefined;
  /** Day of the article, YYYY-MM-DD, or null where it is unknown or there is none. */
  storyDate: string | null;
  /** Date of the pack, any precision. */
  packDate: string;
  /** Today, YYYY-MM-DD: what facts that change are held against. */
  today: string;
  /** Where it lies; null where that is unknown or still asked for. */
  map?: MapView | null | undefined;
  /** Entities of the page on which the card opens, by id; none where there is no page. */
  onPage?: ReadonlyMap<string, EntityRecord> | undefined;
}

/** What a reader can do with a card; what is absent is not offered. */
export interface CardActions {
  /** Opens another entity's card in the place of this one. */
  onOpenEntity?: ((id: string) => void) | undefined;
  /** A card that can be closed lies over something else, and is a dialog. */
  onClose?: (() => void) | undefined;
  /** Back to the card from which this one was opened. */
  back?: { name: string; go(): void } | undefined;
  /** Keeps the card where it is while others open, or lets it go again. */
  pin?: { pinned: boolean; toggle(): void } | undefined;
  /** "I know this one": marks the entity nowhere from now on. */
  onMute?: (() => void) | undefined;
  /** Shows the entity on the search page. */
  onSearch?: (() => void) | undefined;
  /** Puts a text into the clipboard; answers whether that could be done. */
  onCopy?: ((text: string) => boolean) | undefined;
  /** The page's own link under the mark, where a tap on the mark did not follow it. */
  link?: { words: string; follow(): void } | undefined;
}

/** What stands in the place of a card after "I know this one". */
export interface MutedNote {
  /** Name of the entity that is no longer marked. */
  muted: string;
  onUndo(): void;
  onClose(): void;
}
