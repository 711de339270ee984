import { storage } from "@wxt-dev/storage";
import { reportOnce } from "../base/report";
import { type LookUp, readLookUps, withLookUp } from "./look-ups";

/** In memory of the browser until it closes; never on disk. */
const item = storage.defineItem<LookUp[]>("session:lookUps", { fallback: [] });

/** Changes wait for the one before: of two at once, each would write what it read before the other. */
let last: Promise<void> = Promise.resolve();

/** Runs a change after those that were begun before; one that fails is reported. */
function change(failure: string, work: () => Promise<void>): Promise<void> {
  last = last.then(work).catch((error: unknown) => reportOnce(failure, error));
  return last;
}

/** The look-ups of this browser session, newest first; none where they cannot be read, said once on the console. */
export async function loadLookUps(): Promise<LookUp[]> {
  try {
    return readLookUps(await item.getValue());
  } catch (error) {
    reportOnce("the look-ups of this session could not be read", error);
    return [];
  }
}

/**
 * Keeps a look-up until the browser closes, unless it was made in a private window; where that cannot be found out it
 * counts as one. Never rejects.
 */
export function keepLookUp(lookUp: LookUp, isPrivate: () => Promise<boolean>): Promise<void> {
  return change("a look-up could not be kept", async () => {
    if (await isPrivate()) return;
    await item.setValue(withLookUp(readLookUps(await item.getValue()), lookUp));
  });
}

/** Forgets all look-ups. Never rejects. */
export function clearLookUps(): Promise<void> {
  return change("the look-ups of this session could not be cleared", () => item.removeValue());
}

/** Calls back after every change, also those made elsewhere; returns the function that ends it. */
export function watchLookUps(onChange: (lookUps: LookUp[]) => void): () => void {
  return item.watch((value) => onChange(readLookUps(value)));
}
