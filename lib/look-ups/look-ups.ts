import * as v from "valibot";
import { KINDS } from "../entity/vocabulary";

const lookUp = v.object({ id: v.string(), name: v.string(), kind: v.picklist(KINDS) });

/** An entity whose card the reader opened in this browser session. */
export type LookUp = v.InferOutput<typeof lookUp>;

/** How many are kept: what a reader still remembers having looked for, and two heights of the popup. */
export const LOOK_UPS_KEPT = 20;

/** The look-ups with one more: newest first, each entity once. */
export function withLookUp(before: readonly LookUp[], { id, name, kind }: LookUp): LookUp[] {
  return [{ id, name, kind }, ...before.filter((other) => other.id !== id)].slice(0, LOOK_UPS_KEPT);
}

/** What is stored, as far as it fits. */
export function readLookUps(raw: unknown): LookUp[] {
  return Array.isArray(raw) ? raw.filter((one): one is LookUp => v.is(lookUp, one)) : [];
}
