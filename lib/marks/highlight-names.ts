import { MARK_STYLES, type MarkStyle } from "../settings/settings";

/**
 * Names in the page's highlight registry: one a style, saying nothing of what the words mean, since a page can read
 * them. `backgrounder-hover` has no rule in the style sheet: its marks show only while they are active.
 */
export const highlightName = (style: MarkStyle): string => `backgrounder-${style}`;
/** The one mark under the pointer or whose card is open. */
export const ACTIVE_HIGHLIGHT = "backgrounder-active";
export const ALL_HIGHLIGHTS: readonly string[] = [...MARK_STYLES.map(highlightName), ACTIVE_HIGHLIGHT];
