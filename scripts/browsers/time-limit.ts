import { setTimeout as sleep } from "node:timers/promises";

/** Longest wait for anything that a browser should do at once, in ms; generous because CI machines stall. */
export const STEP_LIMIT = 15_000;
/** Pause between two looks at a condition, in ms: below what a person notices, above what burdens two cores. */
const POLL_PAUSE = 40;

/** Looks again and again until `probe` gives something else than null, undefined or false; null after `limit` ms. */
export async function lookFor<T>(probe: () => Promise<T | null | undefined | false>, limit: number): Promise<T | null> {
  const end = Date.now() + limit;
  for (;;) {
    const found = await withTimeLimit("one look", probe(), Math.max(end - Date.now(), STEP_LIMIT));
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) return null;
    await sleep(POLL_PAUSE);
  }
}

/** Like `lookFor`, but throws when there is nothing to be found. */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  limit = STEP_LIMIT,
): Promise<T> {
  const found = await lookFor(probe, limit);
  if (found === null) throw new Error(`waited ${limit} ms for ${what}`);
  return found;
}

/** The promise's result, or an error after `limit` ms. The work itself is not stopped. */
export async function withTimeLimit<T>(what: string, work: Promise<T>, limit = STEP_LIMIT): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${limit} ms: ${what}`)), limit);
  });
  try {
    return await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
}

/** A plain pause, for what has no condition to wait for: the pace of a hand on the mouse. */
export function pause(ms: number): Promise<void> {
  return sleep(ms);
}
