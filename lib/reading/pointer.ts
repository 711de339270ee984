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

/** Tells the pointer watcher from outside that the card must go. */
export interface PointerWatch {
  dismiss(): void;
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

  function send(event: HoverEvent<Mark>): void {
    const step = hover(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === "wait") {
        const type = effect.kind === "dwell" ? "dwelled" : "lingered";
        const timer = window.setTimeout(() => send({ type, token: effect.token }), effect.ms);
        signal.addEventListener("abort", () => window.clearTimeout(timer), { once: true });
      } else if (effect.type === "show") {
        if (hit?.mark !== effect.mark) continue;
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
  document.documentElement.addEventListener("pointerleave", () => send({ type: "away" }), options);
  document.addEventListener("scroll", (event) => layer.holds(event.target) || send({ type: "scrolled" }), options);
  document.addEventListener(
    "pointerdown",
    (event) => layer.holds(event.target) || send({ type: "dismissed" }),
    options,
  );
  document.addEventListener("keydown", (event) => event.key === "Escape" && send({ type: "dismissed" }), options);
  signal.addEventListener("abort", () => window.cancelAnimationFrame(frame), { once: true });
  return { dismiss: () => send({ type: "dismissed" }) };
}
