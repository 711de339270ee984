/** From a change of the page to the next scan, ms: the first time, and at most. */
export const SOONEST_MS = 400;
export const LATEST_MS = 30_000;

/** Decides when a page is scanned again; scans never run side by side. */
export interface ScanSchedule {
  /** The page changed: a scan will follow, after the one that runs now if one does. */
  changed(): void;
}

/**
 * Runs `scan` at once, then again some time after each change. `scan` says whether it found anything new; while it does
 * not (a clock that ticks, an animation), the wait doubles from SOONEST_MS to LATEST_MS. Ends with the signal.
 */
export function scheduleScans(scan: () => Promise<boolean>, window: Window, signal: AbortSignal): ScanSchedule {
  let wait = SOONEST_MS;
  let running = false;
  let due = false;
  let timer: number | undefined;
  const run = async () => {
    timer = undefined;
    running = true;
    due = false;
    const news = await scan();
    running = false;
    wait = news ? SOONEST_MS : Math.min(wait * 2, LATEST_MS);
    if (due) plan();
  };
  const plan = () => {
    if (timer === undefined && !signal.aborted) timer = window.setTimeout(() => void run(), wait);
  };
  signal.addEventListener("abort", () => window.clearTimeout(timer), { once: true });
  void run();
  return {
    changed() {
      if (running) due = true;
      else plan();
    },
  };
}
