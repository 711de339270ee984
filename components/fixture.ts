import type { VNode } from "preact";

/** A named state of a component, for the gallery page and the visual test. */
export interface Fixture {
  name: string;
  render: () => VNode;
}
