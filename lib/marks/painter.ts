import type { Kind } from "../entity/vocabulary";
import type { MarkStyle } from "../settings/settings";
import type { NodeSpan } from "../text/text-map";
import { ACTIVE_HIGHLIGHT, highlightName, MARK_HIGHLIGHTS } from "./highlight-names";
import { isOnDark } from "./light-text";
import { elementOf, type Mark } from "./mark-store";

/** Shows marks through the CSS Custom Highlight API: no node, attribute or style of the page changes. */
export interface Painter {
  /** Replaces what is shown by these marks in this style. */
  paint(marks: Iterable<Mark>, style: MarkStyle): void;
  /** Shows one mark as active, or none. */
  activate(mark: Mark | null): void;
  /** Takes every highlight of ours out of the registry. */
  clear(): void;
}

/** Makes a painter; `kindOf` tells what a mark's likeliest meaning is. */
export function createPainter(kindOf: (mark: Mark) => Kind | undefined): Painter {
  const clear = () => {
    for (const name of MARK_HIGHLIGHTS) CSS.highlights.delete(name);
  };
  return {
    paint(marks, style) {
      const painted = new Map<string, Highlight>();
      // What is not to be seen need not be looked at.
      const standsOnDark = style === "hover" ? () => false : lookedAtOnce(isOnDark);
      for (const mark of marks) {
        const element = elementOf(mark);
        const kind = kindOf(mark);
        if (!element || !kind) continue;
        const inLink = element.closest("a[href]") !== null;
        const name = highlightName({ style, kind, inLink, onDark: standsOnDark(element) });
        const highlight = painted.get(name) ?? new Highlight();
        for (const span of mark.spans) highlight.add(staticRange(span));
        painted.set(name, highlight);
      }
      clear();
      for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
    },
    activate(mark) {
      if (!mark) {
        CSS.highlights.delete(ACTIVE_HIGHLIGHT);
        return;
      }
      const highlight = new Highlight(...mark.spans.map(staticRange));
      highlight.priority = 1;
      CSS.highlights.set(ACTIVE_HIGHLIGHT, highlight);
    },
    clear() {
      clear();
      CSS.highlights.delete(ACTIVE_HIGHLIGHT);
    },
  };
}

/** A question about elements that is asked of each once. */
function lookedAtOnce(ask: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const answer = known.get(element) ?? ask(element);
    known.set(element, answer);
    return answer;
  };
}

/** Static, since live ranges slow down every change that the page makes to its own tree. */
function staticRange({ node, start, end }: NodeSpan<Text>): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}
