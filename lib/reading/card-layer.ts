import type { EntityRecord } from "../pack/entity-record";
import type { MentionState } from "../sense/mention";
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
  onOpenEntity(id: string): void;
  onClose(): void;
}

/** Renders a card into a container, or empties it. */
export type RenderCard = (container: Element, content: CardContent | null) => void;

/** The one element that is ever added to a page. */
export const HOST_TAG = "backgrounder-card";
/** Pixels between word and card; must equal the margin in layer.css. */
const GAP = 6;

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
    if (!parts) return;
    const { left, top, width, height } = word;
    Object.assign(parts.anchor.style, { left: px(left), top: px(top), width: px(width), height: px(height) });
    if (hasAnchors()) leaveScrollbar(parts.layer);
    else placeByCoordinates(parts.layer, word);
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
      parts.layer.scrollTop = 0;
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
  anchor: HTMLElement;
  layer: HTMLElement;
}

function buildParts(document: Document, style: string): LayerParts {
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const anchor = document.createElement("div");
  anchor.className = "anchor";
  const layer = document.createElement("div");
  layer.className = "layer";
  layer.popover = "manual";
  root.append(anchor, layer);
  return { host, anchor, layer };
}

/** Where a card can be seen and used: inside an open modal dialog or the fullscreen element, else on the page. */
function topmostParent(document: Document): Element {
  const modals = document.querySelectorAll("dialog:modal");
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}

function hasAnchors(): boolean {
  return CSS.supports("position-area", "bottom span-right");
}

/**
 * Firefox takes the scrollbar's room for free, and so lays a card under it where the window is narrow: moves it out from
 * there. The scrolling element alone is as wide as what can be seen, also in quirks mode.
 */
function leaveScrollbar(layer: HTMLElement): void {
  layer.style.translate = "";
  const { scrollingElement } = layer.ownerDocument;
  const under = layer.getBoundingClientRect().right - (scrollingElement?.clientWidth ?? Number.POSITIVE_INFINITY);
  if (under > 0) layer.style.translate = px(-under);
}

/** For browsers without anchor positioning: below the word, above it where there is more room, within the window. */
function placeByCoordinates(layer: HTMLElement, word: DOMRect): void {
  const { clientWidth, clientHeight } = layer.ownerDocument.documentElement;
  const { width, height } = layer.getBoundingClientRect();
  const above = word.bottom + GAP + height > clientHeight && word.top > clientHeight - word.bottom;
  const left = Math.max(0, Math.min(word.left, clientWidth - width));
  Object.assign(layer.style, { inset: "auto", margin: "0", left: px(left) });
  layer.style.top = px(above ? Math.max(0, word.top - GAP - height) : word.bottom + GAP);
}

function px(value: number): string {
  return `${value}px`;
}
