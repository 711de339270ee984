import type { EntityRecord } from "../../lib/pack/entity-record";
import { isAfter } from "./date-words";

export type Step = NonNullable<EntityRecord["timeline"]>[number];

/** Steps shown at once: with the summary and the facts above, more would push the sources out of sight. */
const STEPS_SHOWN = 4;

interface SplitTimeline {
  earlier: Step[];
  shown: Step[];
  later: Step[];
}

/** Cuts a timeline, oldest first, at the story date; of what came before, the newest steps are `shown`. */
export function splitTimeline(steps: readonly Step[], storyDate: string | null): SplitTimeline {
  const sorted = [...steps].sort((a, b) => (a.date < b.date ? -1 : 1));
  const cut = storyDate ? sorted.filter((step) => !isAfter(step.date, storyDate)).length : sorted.length;
  const start = Math.max(0, cut - STEPS_SHOWN);
  return { earlier: sorted.slice(0, start), shown: sorted.slice(start, cut), later: sorted.slice(cut) };
}
