import { KINDS, type Kind } from "../entity/vocabulary";
import type { MarkStyle } from "../settings/settings";

/** How one mark is to look. */
export interface MarkLook {
  style: MarkStyle;
  kind: Kind;
  /** The text is light, and so what it stands on is dark. */
  onDark: boolean;
  inLink: boolean;
}

/** Marks of this name have no rule in the style sheet: they show only while they are active. */
const UNSEEN = "backgrounder-hover";
/** The one mark under the pointer or whose card is open. */
export const ACTIVE_HIGHLIGHT = "backgrounder-active";

/**
 * The name in the page's highlight registry under which a mark of this look is painted; entrypoints/marks.css has a rule for
 * each. A page can read these names: they say how a mark looks, and of what it means at most the kind, where the reader
 * wants kinds told apart. A line below a link would be taken for the link's own, so there marks have none.
 */
export function highlightName({ style, kind, onDark, inLink }: MarkLook): string {
  const ground = onDark ? "on-dark" : "on-light";
  if (style === "background") return `backgrounder-tint-${ground}`;
  if (style === "hover" || inLink) return UNSEEN;
  return `backgrounder-${style === "underline" ? "line" : kind}-${ground}`;
}

/** Every name under which marks are painted. */
export const MARK_HIGHLIGHTS: ReadonlySet<string> = new Set(
  (["underline", "kinds", "background", "hover"] as const).flatMap((style) =>
    KINDS.flatMap((kind) => [true, false].map((onDark) => highlightName({ style, kind, onDark, inLink: false }))),
  ),
);
