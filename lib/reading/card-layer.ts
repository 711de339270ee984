import type { EntityRecord } from "../pack/entity-record";
import type { MentionState } from "../sense/mention";
import { GAP, goesAbove, roomBeside } from "./card-room";
import { claimCard, isOpenCard, releaseCard } from "./one-card";

/** What a card is rendered from; the entrypoint turns it into a component, since this floor knows none. */
export interface CardContent {
  entity: EntityRecord;
  state: MentionState;
  /** For `could-be`: the further candidates, likeliest first. */
  others: EntityRecord[];
  /** Name of the country whose government a capital stands for here. */
  metonym?: string | undefined;
  storyDate: string | null;
  packDate: string;
  /** Today, YYYY-MM-DD. */
  today: string;
  /** Entities of the page, by id. */
  onPage?: ReadonlyMap<string, EntityRecord>;
  onOpenEntity(id: string): void;
  onClose(): void;
}

/** Renders a card into a container, or empties it. */
export type RenderCard = (container: Element, content: CardContent | null) => void;

/** The one element that is ever added to a page. */
export const HOST_TAG = "backgrounder-card";

/** The card's place on the page: one host element with a closed shadow root, in the top layer while shown. */
export interface CardLayer {
  show(content: CardContent, word: DOMRect): void;
  /** Moves the card along with its word. */
  follow(word: DOMRect): void;
  /** Puts the focus into the shown card. */
  focus(): void;
  hide(): void;
  /** Where the shown card stands in the viewport; null while hidden. */
  box(): DOMRect | null;
  /** Whether an event's target is this card, or an open one of another layer: what lies under it is not meant. */
  holds(target: EventTarget | null): boolean;
  /** Takes the host element away. */
  remove(): void;
}

/**
 * Makes the layer; the host enters the document with the first card. Hosts without an open card are removed: those of an
 * earlier version, and that of another layer of this page, which puts it back with its next card.
 */
export function createCardLayer(document: Document, style: string, render: RenderCard): CardLayer {
  for (const host of document.querySelectorAll(HOST_TAG)) if (!isOpenCard(host)) host.remove();
  let parts: LayerParts | null = null;
  let shown = false;
  const place = (word: DOMRect) => {
    if (parts) placeBeside(parts.layer, word);
  };
  return {
    show(content, word) {
      parts ??= buildParts(document, style);
      claimCard({ host: parts.host, close: content.onClose });
      const parent = topmostParent(document);
      if (parts.host.parentNode !== parent) {
        parent.append(parts.host);
        shown = false;
      }
      render(parts.layer, content);
      if (!shown) parts.layer.showPopover();
      shown = true;
      place(word);
    },
    follow: place,
    focus() {
      parts?.layer.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    hide() {
      if (!parts || !shown) return;
      shown = false;
      releaseCard(parts.host);
      if (parts.host.isConnected) parts.layer.hidePopover();
      render(parts.layer, null);
    },
    box: () => (parts && shown ? parts.layer.getBoundingClientRect() : null),
    holds: (target) => target !== null && (target === parts?.host || isOpenCard(target)),
    remove() {
      if (!parts) return;
      releaseCard(parts.host);
      render(parts.layer, null);
      parts.host.remove();
      parts = null;
      shown = false;
    },
  };
}

interface LayerParts {
  host: HTMLElement;
  layer: HTMLElement;
}

function buildParts(document: Document, style: string): LayerParts {
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement("div");
  layer.className = "layer";
  layer.popover = "manual";
  root.append(layer);
  return { host, layer };
}

/** Where a card can be seen and used: inside an open modal dialog or the fullscreen element, else on the page. */
function topmostParent(document: Document): Element {
  const modals = document.querySelectorAll("dialog:modal");
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}

/**
 * Puts a card below its word, or above where it fits only there, within the window to all sides. By coordinates: anchor
 * positioning fits a card sideways before it looks for height, and so lays it over its word where the window is narrow.
 */
function placeBeside(layer: HTMLElement, word: DOMRect): void {
  const window = windowSize(layer.ownerDocument);
  const room = roomBeside(word, window.height);
  const { above, below, beside } = room;
  const { style } = layer;
  style.maxHeight = px(Math.max(above, below));
  const { width, height } = layer.getBoundingClientRect();
  const up = goesAbove(room, height);
  style.left = px(Math.max(0, Math.min(word.left, window.width - width - GAP)));
  // What opens in the card later makes it grow away from the word, and no further than the window.
  style.top = up ? "auto" : px(beside.bottom + GAP);
  style.bottom = up ? px(window.height - beside.top + GAP) : "auto";
  style.maxHeight = px(up ? above : below);
}

/** What can be seen of a page at a time, without scrollbars: the scrolling element has that size, also in quirks mode. */
function windowSize({ scrollingElement, defaultView }: Document): { width: number; height: number } {
  return {
    width: scrollingElement?.clientWidth ?? defaultView?.innerWidth ?? 0,
    height: scrollingElement?.clientHeight ?? defaultView?.innerHeight ?? 0,
  };
}

function px(value: number): string {
  return `${value}px`;
}
