import type { MarkStyle } from "../settings/settings";
import type { NodeSpan } from "../text/text-map";
import { ACTIVE_HIGHLIGHT, ALL_HIGHLIGHTS, highlightName } from "./highlight-names";
import type { Mark } from "./mark-store";

/** Shows marks through the CSS Custom Highlight API: no node, attribute or style of the page changes. */
export interface Painter {
  /** Replaces what is shown by these marks in this style. */
  paint(marks: Iterable<Mark>, style: MarkStyle): void;
  /** Shows one mark as active, or none. */
  activate(mark: Mark | null): void;
  /** Takes every highlight of ours out of the registry. */
  clear(): void;
}

export function createPainter(): Painter {
  const clear = () => {
    for (const name of ALL_HIGHLIGHTS) CSS.highlights.delete(name);
  };
  return {
    paint(marks, style) {
      const highlight = new Highlight();
      for (const mark of marks) for (const span of mark.spans) highlight.add(staticRange(span));
      for (const name of ALL_HIGHLIGHTS) if (name !== ACTIVE_HIGHLIGHT) CSS.highlights.delete(name);
      CSS.highlights.set(highlightName(style), highlight);
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
    clear,
  };
}

/** Static, since live ranges slow down every change that the page makes to its own tree. */
function staticRange({ node, start, end }: NodeSpan<Text>): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}
