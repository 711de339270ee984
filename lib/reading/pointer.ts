import { inCorridor } from "../hover/corridor";
import { type HoverEvent, type HoverState, hover, IDLE } from "../hover/hover";
import { createSpeedGate } from "../hover/pointer-speed";
import { type Hit, markAt } from "../marks/hit-test";
import type { Mark, MarkStore } from "../marks/mark-store";
import type { CardLayer } from "./card-layer";

/** What the pointer's reading of the page leads to. */
export interface HoverActions {
  show(mark: Mark, word: DOMRect): void;
  hide(): void;
}

/** What the rest of the session tells the pointer watcher. */
export interface PointerWatch {
  /** The card must go. */
  dismiss(): void;
  /** The open card shows another entity now. */
  replaced(): void;
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
  layer: CardLayer,
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
        const type = effect.kind === "dwell" ? "dwelled" : "lingered";
        // One timer is enough: whatever starts another has made the one before it stale.
        window.clearTimeout(timer);
        timer = window.setTimeout(() => send({ type, token: effect.token }), effect.ms);
      } else if (effect.type === "show") {
        if (hit?.mark !== effect.mark || effect.mark.spans.some(({ node }) => !node.isConnected)) continue;
        word = hit.box;
        actions.show(effect.mark, hit.box);
      } else {
        word = null;
        actions.hide();
      }
    }
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    const slow = isSlow(event.clientX, event.clientY, event.timeStamp);
    const { clientX: x, clientY: y, target, buttons } = event;
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(() => {
      if (layer.holds(target)) {
        send({ type: "over-card" });
        return;
      }
      hit = buttons === 0 ? markAt(document, marks, x, y) : null;
      if (hit) send({ type: "over", mark: hit.mark, slow });
      else {
        const card = layer.box();
        send({ type: word && card && inCorridor(x, y, word, card) ? "over-card" : "away" });
      }
    });
  }

  const options = { signal, capture: true, passive: true };
  document.addEventListener("pointermove", onMove, options);
  // Not captured: a capturing listener would hear the leave of every element of the page.
  document.documentElement.addEventListener("pointerleave", () => send({ type: "away" }), { signal, passive: true });
  document.addEventListener("scroll", (event) => layer.holds(event.target) || send({ type: "scrolled" }), options);
  document.addEventListener(
    "pointerdown",
    (event) => layer.holds(event.target) || send({ type: "dismissed" }),
    options,
  );
  document.addEventListener("keydown", (event) => event.key === "Escape" && send({ type: "dismissed" }), options);
  signal.addEventListener(
    "abort",
    () => {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    },
    { once: true },
  );
  return {
    dismiss: () => send({ type: "dismissed" }),
    replaced: () => send({ type: "replaced" }),
    follow(moved) {
      if (word) word = moved;
    },
  };
}
