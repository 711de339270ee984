import { type Hit, markAt } from "../marks/hit-test";
import type { MarkStore } from "../marks/mark-store";
import type { Opening } from "../settings/settings";
import type { CardContent } from "./card-content";

/** What answers to a click by itself, so that the click is not for us. */
const CONTROLS =
  "a[href], button, input, select, textarea, label, summary, [role=button], [contenteditable], [onclick]";

/** A mark that was clicked or tapped. */
export interface Press extends Hit {
  touch: boolean;
  /** The page's own link there, which a tap on a mark does not follow; a click always does. */
  link: CardContent["link"];
}

/**
 * Calls back when a mark is clicked, where clicks are to open cards, or tapped. A click on a link stays the link's; a tap
 * on one is ours, and the card offers to follow it, since touch has no other way to a card.
 */
export function watchPresses(
  document: Document,
  marks: MarkStore,
  isOurs: (target: EventTarget | null) => boolean,
  opening: () => Opening,
  onPress: (press: Press) => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    "click",
    (event) => {
      const touch = event instanceof PointerEvent && event.pointerType === "touch";
      if (!event.isTrusted || event.button !== 0 || isOurs(event.target) || (!touch && opening() !== "click")) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      // The end of a selection is no click on a word.
      if (document.getSelection()?.isCollapsed === false) return;
      const [target] = event.composedPath();
      const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
      const link = touch && control instanceof HTMLAnchorElement ? control : null;
      const hit = control === link ? markAt(document, marks, event.clientX, event.clientY) : null;
      if (!hit) return;
      if (link) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      onPress({ ...hit, touch, link: link ? { words: wordsOf(link), follow: () => link.click() } : undefined });
    },
    { signal, capture: true },
  );
}

/** A link's words, short enough for a line. */
function wordsOf(link: HTMLElement): string {
  const words = link.innerText.replace(/\s+/gu, " ").trim();
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
