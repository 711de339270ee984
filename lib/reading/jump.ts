import { boxesOf } from "../marks/hit-test";
import { elementOf, type Mark } from "../marks/mark-store";
import type { Painter } from "../marks/painter";
import type { Jump } from "../messages/protocol";
import { isLaidOut } from "./laid-out";
import { type Landing, nextPlace } from "./next-place";
import { scrollTo } from "./scroll-to";
import { whenSeenFor } from "./seen-for";

/** How long the reader sees the word that was jumped to highlighted, ms: enough to find it when the page is at rest. */
export const SHOWN_MS = 3000;

/** Jumps from one mention of an entity to the next. */
export interface Jumps {
  /** Shows the entity's next mention, at first its first, where the popup leaves it to be seen; null where none is laid out. */
  to(id: string): Jump | null;
  /** Takes the highlight of the last jump away. */
  end(): void;
  /** Leaves the highlight to another: a card shows its word with it now. */
  release(): void;
}

/**
 * Jumps among the marks that `marksOf` gives in document order. A jump's highlight goes with the next jump, Escape, a
 * press on the page, when the reader has had it before them for a while, or with the signal.
 */
export function createJumps(
  document: Document,
  marksOf: (id: string) => Mark[],
  painter: Painter,
  signal: AbortSignal,
): Jumps {
  let last: (Landing<Mark> & { id: string }) | null = null;
  let shown: AbortController | null = null;
  const release = () => {
    shown?.abort();
    shown = null;
  };
  const end = () => {
    if (shown) painter.activate(null);
    release();
  };
  const show = (mark: Mark) => {
    end();
    shown = new AbortController();
    const options = { signal: shown.signal, capture: true, passive: true };
    document.addEventListener("pointerdown", end, options);
    document.addEventListener("keydown", (event) => event.key === "Escape" && end(), options);
    whenSeenFor(document, SHOWN_MS, end, shown.signal);
    painter.activate(mark);
  };
  signal.addEventListener("abort", release, { once: true });
  return {
    end,
    release,
    to(id) {
      const marks = marksOf(id).filter(isLaidOut);
      const place = nextPlace(marks, last?.id === id ? last : null);
      const mark = marks[place];
      const element = mark && elementOf(mark);
      const [box] = mark ? boxesOf(mark) : [];
      if (!mark || !element || !box) return null;
      last = { id, mark, place };
      scrollTo(element, box);
      show(mark);
      return { place: place + 1, of: marks.length };
    },
  };
}
