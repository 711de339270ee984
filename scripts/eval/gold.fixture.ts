import type { Mark } from "./chain";
import type { GoldMention } from "./gold";
import type { Held, Label } from "./labels";

/** A gold mention of `surface` in `text`; `over` replaces what its name, Amman by default, says. */
export function goldMention(text: string, surface: string, over: Partial<GoldMention> = {}): GoldMention {
  const start = text.indexOf(surface);
  if (start < 0) throw new Error(`${surface} does not stand in ${text}`);
  return {
    ...{ start, end: start + surface.length, surface, entity: "Q1", name: "Amman" },
    ...{ classes: [], descriptive: false, optional: false },
    ...over,
  };
}

/** A judged label of `surface` that means the entity with `id`, or one that the pack does not hold. */
export function goldLabel(text: string, surface: string, id: string | null, over: Partial<Label> = {}): Label {
  const held: Held | null = id === null ? null : { id, kind: "place" };
  return { mention: goldMention(text, surface), exclusion: null, held, governed: null, ...over };
}

/** A mark on `surface` in `text`; several candidates make a could-be. */
export function markOn(
  text: string,
  surface: string,
  candidates: readonly string[],
  metonym: string | null = null,
): Mark {
  const { start, end } = goldMention(text, surface);
  return { start, end, surface, state: candidates.length > 1 ? "could-be" : "sure", candidates, metonym };
}
