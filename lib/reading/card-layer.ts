import type { CardContent, MutedNote } from "./card-content";
import { type CardForm, type CardWindow, createCardWindow } from "./card-window";
import { createRing } from "./ring";

/** Renders a card or a note into a container, or empties it. */
export type RenderCard = (container: Element, content: CardContent | MutedNote | null) => void;

/** The one element that is ever added to a page. */
export const HOST_TAG = "backgrounder-card";
/** A pinned card more, and the oldest one goes: more than these hide the page that they are to help read. */
const MOST_PINNED = 3;
/** Until screen readers have taken notice of a new live region, ms. */
const ANNOUNCED_AFTER_MS = 100;

/** The cards of one script on a page: one that is open beside a word, and those that the reader has pinned. */
export interface CardLayer {
  /** Opens a card, or puts other content into the open one. */
  show(content: CardContent | MutedNote, word: DOMRect, form?: CardForm): void;
  /** Moves the open card along with its word. */
  follow(word: DOMRect): void;
  /** Puts the focus into the open card. */
  focus(): void;
  hide(): void;
  /** Where the open card stands in the viewport; null while there is none. */
  box(): DOMRect | null;
  /** Leaves the open card where it stands, to be moved by its head, and calls back when it goes, maybe with the focus. */
  pin(onGone: (hadFocus: boolean) => void): PinnedCard;
  /**
   * Whether what is this script's is on top: a dialog of the page's that opened later may lie over it, and another script's
   * card stands before it.
   */
  isInReach(): boolean;
  /** Whether an event's target is a card of ours: what lies under it is not meant. */
  holds(target: EventTarget | null): boolean;
  /** Draws a ring around boxes of the viewport, or none, for light text or dark. */
  ring(boxes: readonly DOMRect[], onDark: boolean): void;
  /** Says a text to screen readers. */
  announce(text: string): void;
  /** Size of the cards' text, in per cent. */
  setTextSize(percent: number): void;
  /** Takes everything of this script's away. */
  remove(): void;
}

export interface PinnedCard {
  render(content: CardContent | MutedNote): void;
  close(): void;
}

/** Makes the layer of one script; `onTaken` is called when another script opens a card in the place of its open one. */
export type OpenLayer = (onTaken: () => void) => CardLayer;

/**
 * The cards of a frame: one host element with a closed shadow root, which enters the document with the first card. At most
 * one card is open beside a word, whichever script shows it. Hosts of an earlier version are removed.
 */
export function createCards(document: Document, style: string, render: RenderCard): OpenLayer {
  for (const host of document.querySelectorAll(HOST_TAG)) host.remove();
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  // Not on the host, which a page can style.
  const zoom = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, zoom];
  const live = document.createElement("p");
  live.className = "live";
  live.setAttribute("aria-live", "polite");
  root.append(live);
  const ring = createRing(root);
  /** The open card and whose it is. */
  let open: { window: CardWindow; onTaken: () => void } | null = null;
  const pinned: { window: CardWindow; onGone: (hadFocus: boolean) => void }[] = [];
  let users = 0;
  /** Ends what is listened to while nobody uses the cards. */
  let listening = new AbortController();

  /** Puts the host where a card can be seen and used, and what is open into the top layer again. */
  function enter(): void {
    const parent = topmostParent(document);
    if (host.parentNode === parent) return;
    parent.append(host);
    for (const { window } of [...pinned, ...(open ? [open] : [])]) window.reopen();
    ring.reopen();
  }
  /** Renders into a window; a focus that went with what stood there stays in the card. */
  function fill(window: CardWindow, content: CardContent | MutedNote): void {
    const hadFocus = window.element.contains(root.activeElement);
    render(window.element, content);
    if (hadFocus && !window.element.contains(root.activeElement)) window.focus();
    window.keepInSight();
  }
  const keepAllInSight = () => {
    for (const { window } of pinned) window.keepInSight();
  };
  function discard(window: CardWindow): void {
    render(window.element, null);
    window.remove();
  }
  function unpin(window: CardWindow): void {
    const index = pinned.findIndex((card) => card.window === window);
    const [card] = index < 0 ? [] : pinned.splice(index, 1);
    if (!card) return;
    const hadFocus = window.element.contains(root.activeElement);
    discard(window);
    card.onGone(hadFocus);
  }
  function listen(): void {
    listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    // What is open goes along into a part of the page that is made fullscreen, and out of a dialog that is closed.
    for (const type of ["fullscreenchange", "close"]) {
      document.addEventListener(type, () => host.isConnected && enter(), options);
    }
    document.defaultView?.addEventListener("resize", keepAllInSight, options);
  }

  return (onTaken) => {
    if (users === 0) listen();
    users++;
    const mine = () => (open?.onTaken === onTaken ? open.window : null);
    const own = new WeakSet<CardWindow>();
    const layer: CardLayer = {
      show(content, word, form = "beside") {
        if (open && open.onTaken !== onTaken) open.onTaken();
        enter();
        open ??= { window: createCardWindow(root, () => "onClose" in content && content.onClose?.()), onTaken };
        const { window } = open;
        own.add(window);
        fill(window, content);
        window.open(form, word);
      },
      follow: (word) => mine()?.follow(word),
      focus: () => mine()?.focus(),
      hide() {
        const window = mine();
        if (!window) return;
        open = null;
        discard(window);
      },
      box: () => mine()?.box() ?? null,
      pin(onGone) {
        const window = mine();
        if (!window) throw new Error("No card is open that could be pinned");
        open = null;
        window.pin();
        pinned.push({ window, onGone });
        const [oldest] = pinned;
        if (oldest && pinned.length > MOST_PINNED) unpin(oldest.window);
        return { render: (content) => fill(window, content), close: () => unpin(window) };
      },
      isInReach: () => host.parentNode === topmostParent(document) && (!open || open.onTaken === onTaken),
      holds: (target) => target === host,
      ring(boxes, onDark) {
        if (boxes.length > 0) enter();
        ring.draw(boxes, onDark);
      },
      announce(text) {
        enter();
        // A region that has only just come is not listened to yet.
        setTimeout(() => {
          live.textContent = text;
        }, ANNOUNCED_AFTER_MS);
      },
      setTextSize(percent) {
        zoom.replaceSync(`.layer { --bgr-zoom: ${percent / 100}; }`);
        keepAllInSight();
      },
      remove() {
        layer.hide();
        for (const { window } of [...pinned]) if (own.has(window)) unpin(window);
        ring.draw([], false);
        users--;
        if (users > 0) return;
        listening.abort();
        host.remove();
      },
    };
    return layer;
  };
}

/** Where a card can be seen and used: inside an open modal dialog or the fullscreen element, else on the page. */
function topmostParent(document: Document): Element {
  const modals = document.querySelectorAll("dialog:modal");
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}
