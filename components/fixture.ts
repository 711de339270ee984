import type { VNode } from "preact";

/** Where a component stands: in the card's shadow root on a page of the web, or on one of the extension's own pages. */
export type Surface = "card" | "popup" | "search" | "options" | "welcome";

/**
 * A named state of a component, for the gallery page and the visual test. A file `*.fixture.tsx` exports `fixtures`, and
 * `surface` where that is not the one named like its folder (and the card for every other folder).
 */
export interface Fixture {
  name: string;
  render: () => VNode;
}
