import { GAP, goesAbove, roomBeside } from "./card-room";
import { watchDrags } from "./drag";

/** How a card stands: beside its word, as a sheet at the bottom of the window (touch), or where the reader put it. */
export type CardForm = "beside" | "sheet" | "pinned";

/** The place that one card has on a page: an element of the top layer, in our closed shadow root. */
export interface CardWindow {
  /** What the card is rendered into. */
  readonly element: HTMLElement;
  readonly form: CardForm;
  /** Comes into sight beside a word, or as a sheet. To be called when it has its content. */
  open(form: CardForm, word: DOMRect): void;
  /** Moves along with its word; a sheet and a pinned card stay. */
  follow(word: DOMRect): void;
  /** Stays from now on where it stands, and can be moved by its head. */
  pin(): void;
  /** Wholly in the window, where it is pinned and the window or the card has changed its size. */
  keepInSight(): void;
  /** In sight again after its host was moved in the document. */
  reopen(): void;
  focus(): void;
  box(): DOMRect;
  remove(): void;
}

/** A sheet that is drawn down by this part of its height, or let go faster than this (px a ms), is swiped away. */
const SWIPED_PART = 1 / 3;
const SWIPED_SPEED = 0.5;

/** Makes a window in a shadow root, out of sight. `onSwiped` is called when its sheet was swiped away. */
export function createCardWindow(root: ShadowRoot, onSwiped: () => void): CardWindow {
  const document = root.ownerDocument;
  const element = document.createElement("div");
  element.className = "layer";
  element.popover = "manual";
  root.append(element);
  const { style } = element;
  let form: CardForm = "beside";
  let shown = false;
  const show = () => {
    if (!shown) element.showPopover();
    shown = true;
  };
  const setForm = (next: CardForm) => {
    form = next;
    element.classList.toggle("sheet", form === "sheet");
    element.classList.toggle("pinned", form === "pinned");
    style.translate = "";
  };

  let start = new DOMRect();
  watchDrags(element, {
    begins({ target }) {
      if (form === "beside" || !(target instanceof Element)) return false;
      start = element.getBoundingClientRect();
      return target.closest(".handle") !== null && !target.closest("button, a");
    },
    moved(dx, dy) {
      if (form === "pinned") moveTo(element, start.left + dx, start.top + dy);
      else style.translate = `0 ${Math.max(0, dy)}px`;
    },
    ended(_, dy, vy, cancelled) {
      if (form !== "sheet") return;
      style.translate = "";
      if (!cancelled && (dy > start.height * SWIPED_PART || (dy > 0 && vy > SWIPED_SPEED))) onSwiped();
    },
  });

  return {
    element,
    get form() {
      return form;
    },
    open(next, word) {
      setForm(next);
      if (form === "sheet") style.inset = style.maxHeight = "";
      show();
      if (form === "beside") placeBeside(element, word);
    },
    follow(word) {
      if (form === "beside") placeBeside(element, word);
    },
    pin() {
      const { left, top } = element.getBoundingClientRect();
      setForm("pinned");
      style.maxHeight = "";
      moveTo(element, left, top);
    },
    keepInSight() {
      const { left, top } = element.getBoundingClientRect();
      if (form === "pinned") moveTo(element, left, top);
    },
    reopen() {
      shown = false;
      show();
    },
    focus() {
      element.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    box: () => element.getBoundingClientRect(),
    remove() {
      element.remove();
    },
  };
}

/**
 * Puts a card below its word, or above where it fits only there, within the window to all sides. By coordinates: anchor
 * positioning fits a card sideways before it looks for height, and so lays it over its word where the window is narrow.
 * In a text from right to left the card ends where its word ends, on the right.
 */
function placeBeside(element: HTMLElement, word: DOMRect): void {
  const { ownerDocument, style } = element;
  const window = windowSize(ownerDocument);
  const room = roomBeside(word, window.height);
  const { above, below, beside } = room;
  style.maxHeight = px(Math.max(above, below));
  const { width, height } = element.getBoundingClientRect();
  const up = goesAbove(room, height);
  const rightToLeft = getComputedStyle(ownerDocument.documentElement).direction === "rtl";
  style.left = px(within(rightToLeft ? word.right - width : word.left, window.width - width - GAP));
  style.right = "auto";
  // What opens in the card later makes it grow away from the word, and no further than the window.
  style.top = up ? "auto" : px(beside.bottom + GAP);
  style.bottom = up ? px(window.height - beside.top + GAP) : "auto";
  style.maxHeight = px(up ? above : below);
}

/** Moves a card to a point of the window, as near as it is wholly in sight there. */
function moveTo(element: HTMLElement, left: number, top: number): void {
  const window = windowSize(element.ownerDocument);
  const { width, height } = element.getBoundingClientRect();
  element.style.inset = `${px(within(top, window.height - height))} auto auto ${px(within(left, window.width - width))}`;
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
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
