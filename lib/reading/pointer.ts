import { inCorridor } from "../hover/corridor";
import { type HoverEvent, type HoverState, hover, IDLE } from "../hover/hover";
import { createSpeedGate } from "../hover/pointer-speed";
import { type Hit, markAt } from "../marks/hit-test";
import type { Mark, MarkStore } from "../marks/mark-store";
import type { Opening } from "../settings/settings";

/** What the pointer's reading of the page leads to. */
export interface HoverActions {
  /** A mark's card may soon be wanted. */
  prepare(mark: Mark): void;
  show(mark: Mark, word: DOMRect, held: boolean): void;
  hide(): void;
}

/** What the pointer watcher has to know of the cards. */
export interface CardsInSight {
  /** Whether an event's target is a card of ours. */
  holds(target: EventTarget | null): boolean;
  /** Where the open card stands in the viewport; null while there is none. */
  box(): DOMRect | null;
}

/** What the rest of the session tells the pointer watcher. */
export interface PointerWatch {
  /** The open card must go; answers whether there was one. */
  dismiss(): boolean;
  /** A mark's card must open at once, beside one of its boxes, and stay. */
  ask(mark: Mark, word: DOMRect): void;
  /** The open card shows another entity now. */
  replaced(): void;
  /** The open card was pinned. */
  pinned(): void;
  /** The word of the open card has moved. */
  follow(word: DOMRect): void;
}

/**
 * Turns pointer, scroll and key events into events of the hover reducer, and runs its timers. At most one hit test a
 * frame. Ends with the signal.
 */
export function watchPointer(
  document: Document,
  marks: MarkStore,
  cards: CardsInSight,
  opening: () => Opening,
  actions: HoverActions,
  signal: AbortSignal,
): PointerWatch {
  const window = document.defaultView as Window;
  const isSlow = createSpeedGate();
  let state: HoverState<Mark> = IDLE;
  let hit: Hit | null = null;
  /** The word whose card is shown; the corridor begins there. */
  let word: DOMRect | null = null;
  let frame = 0;
  let timer: number | undefined;

  function send(event: HoverEvent<Mark>): void {
    const step = hover(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === "wait") {
        if (effect.kind === "dwell" && hit) actions.prepare(hit.mark);
        const type = effect.kind === "dwell" ? "dwelled" : "lingered";
        // One timer is enough: whatever starts another has made the one before it stale.
        window.clearTimeout(timer);
        timer = window.setTimeout(() => send({ type, token: effect.token }), effect.ms);
      } else if (effect.type === "show") {
        if (hit?.mark !== effect.mark || effect.mark.spans.some(({ node }) => !node.isConnected)) continue;
        word = hit.box;
        actions.show(effect.mark, hit.box, effect.held);
      } else {
        word = null;
        actions.hide();
      }
    }
  }

  const shown = () => (state.phase === "open" || state.phase === "leaving" ? state.mark : null);

  function onMove(event: PointerEvent): void {
    // What a page dispatches itself is nobody's hand.
    if (event.pointerType === "touch" || !event.isTrusted) return;
    const slow = isSlow(event.clientX, event.clientY, event.timeStamp);
    const { clientX: x, clientY: y, target, buttons, shiftKey } = event;
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(() => {
      const card = cards.box();
      if (cards.holds(target)) {
        hit = null;
        send({ type: card && isInside(card, x, y) ? "over-card" : "away" });
        return;
      }
      hit = buttons === 0 ? markAt(document, marks, x, y) : null;
      if (hit && (opening() === "rest" || hit.mark === shown())) send({ type: "over", mark: hit.mark, slow });
      else if (hit && shiftKey) send({ type: "asked", mark: hit.mark, held: false });
      else send({ type: word && card && inCorridor(x, y, word, card) ? "over-card" : "away" });
    });
  }

  function onPress(event: PointerEvent): void {
    if (!event.isTrusted) return;
    const card = cards.box();
    const mark = shown();
    const isOwnWord = mark !== null && markAt(document, marks, event.clientX, event.clientY)?.mark === mark;
    if (!cards.holds(event.target)) send({ type: isOwnWord ? "pressed" : "dismissed" });
    else if (card && isInside(card, event.clientX, event.clientY)) send({ type: "pressed" });
  }

  const options = { signal, capture: true, passive: true };
  document.addEventListener("pointermove", onMove, options);
  // Not captured: a capturing listener would hear the leave of every element of the page.
  document.documentElement.addEventListener("pointerleave", () => send({ type: "away" }), { signal, passive: true });
  document.addEventListener("scroll", (event) => cards.holds(event.target) || send({ type: "scrolled" }), options);
  document.addEventListener("pointerdown", onPress, options);
  document.addEventListener(
    "keydown",
    ({ key, repeat, isTrusted, target }) => {
      if (key !== "Shift" || repeat || !isTrusted || isTyping(target) || !hit || opening() === "rest") return;
      send({ type: "asked", mark: hit.mark, held: false });
    },
    options,
  );
  signal.addEventListener(
    "abort",
    () => {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    },
    { once: true },
  );
  return {
    dismiss() {
      const wasOpen = state.phase === "open" || state.phase === "leaving";
      send({ type: "dismissed" });
      return wasOpen;
    },
    ask(mark, box) {
      hit = { mark, box };
      send({ type: "asked", mark, held: true });
    },
    replaced: () => send({ type: "replaced" }),
    pinned() {
      word = null;
      send({ type: "pinned" });
    },
    follow(moved) {
      if (word) word = moved;
    },
  };
}

/** Whether a key goes into a text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
