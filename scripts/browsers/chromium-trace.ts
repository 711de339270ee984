import type { Page } from "puppeteer-core";
import { withTimeLimit } from "./time-limit";

/** One event of Chromium's trace, as far as it is read here; times in microseconds of one clock. */
export interface TraceEvent {
  name: string;
  /** `X` has a duration, `M` tells the name of a process or thread. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args: { name?: string; data?: { timerId?: number; timeout?: number } };
}

const CATEGORIES = [
  "-*",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.frame",
  "devtools.timeline.frame",
];
/** Longest time that the work of one trace may take, ms. */
const TRACE_LIMIT = 120_000;

/** Traces the browser while some work is done with a page. */
export async function trace(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  let bytes: Uint8Array | undefined;
  try {
    await withTimeLimit("the work to trace", work(), TRACE_LIMIT);
  } finally {
    bytes = await page.tracing.stop();
  }
  if (!bytes) throw new Error("expected a trace");
  return (JSON.parse(Buffer.from(bytes).toString("utf8")) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Size of a page's JavaScript heap after a collection, bytes. */
export async function heapOf(page: Page): Promise<number> {
  const cdp = await page.createCDPSession();
  try {
    await cdp.send("HeapProfiler.enable");
    // A collection may leave what the one before it has made collectable.
    for (let time = 0; time < 3; time++) await cdp.send("HeapProfiler.collectGarbage");
    return (await cdp.send("Runtime.getHeapUsage")).usedSize;
  } finally {
    await cdp.detach();
  }
}
