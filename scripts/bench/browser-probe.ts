import { CARD_HOST } from "../browsers/card";

/** What the page itself saw, left in `window.seen`. */
export interface Seen {
  /** Sum of the page's layout shifts (https://web.dev/articles/cls). */
  shift: number;
  /** Changes of the document after it was parsed, but for the card's one element. */
  mutations: number;
  /** From the last pointer move and the dwell after it to the frame that shows a card, ms; one entry a card. */
  painted: number[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Selector of the card of the bench's own rival. */
export const RIVAL_CARD = "bench-card";

/** A head script that watches the page. With `frames` it also looks for a card in each frame, which costs some time. */
export function probeScript(dwellMs: number, frames: boolean): string {
  const call = `(${watchPage})(${JSON.stringify([CARD_HOST, RIVAL_CARD])}, ${dwellMs}, ${frames})`;
  return `<script>{ const __name = (f) => f; ${call}; }</script>`;
}

/** Runs in the page, before anything else. */
function watchPage(cards: readonly string[], dwellMs: number, frames: boolean): void {
  const seen: Seen = { shift: 0, mutations: 0, painted: [] };
  window.seen = seen;
  const isCard = (node: Node | null) => node !== null && cards.includes(node.nodeName.toLowerCase());
  document.addEventListener("DOMContentLoaded", () => {
    const observer = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes];
        if (nodes.length === 0 || !nodes.every(isCard)) seen.mutations++;
      }
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  }
  if (!frames) return;
  let last = { at: 0, x: 0, y: 0 };
  let open = false;
  addEventListener("pointermove", ({ timeStamp, clientX, clientY }) => {
    last = { at: timeStamp, x: clientX, y: clientY };
  });
  /** A card stands above or below the word, next to where the pointer is. */
  const look = () => {
    const shown = [-60, -40, 40, 60].some((away) => isCard(document.elementFromPoint(last.x + 4, last.y + away)));
    if (shown && !open) {
      const { port1, port2 } = new MessageChannel();
      const due = last.at + dwellMs;
      port1.onmessage = () => seen.painted.push(performance.now() - due);
      port2.postMessage(null);
    }
    open = shown;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
