import type { TraceEvent } from "../browsers/chromium-trace";

/** How long a card took from the end of the dwell on, ms. */
export interface CardTime {
  /** Until the frame that shows it was drawn. */
  painted: number;
  /** Of it, the main thread's tasks. */
  mainThread: number;
}

const US_PER_MS = 1000;

/**
 * The cards of a trace, in their order. A dwell is a timer of exactly that many ms; the card is the first frame that is
 * drawn after the page has handed its changes over. A dwell after which nothing was drawn in the trace is left out.
 */
export function cardTimes(events: readonly TraceEvent[], dwellMs: number): CardTime[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts);
  const key = ({ pid, tid, args }: TraceEvent) => `${pid}/${tid}/${args.data?.timerId}`;
  const dwells = new Set<string>();
  const times: CardTime[] = [];
  for (const event of sorted) {
    if (event.name === "TimerInstall" && event.args.data?.timeout === dwellMs) dwells.add(key(event));
    if (event.name !== "TimerFire" || !dwells.delete(key(event))) continue;
    const mine = ({ pid, tid }: TraceEvent) => pid === event.pid && tid === event.tid;
    const commit = sorted.find((other) => other.name === "Commit" && mine(other) && other.ts > event.ts);
    const committed = commit ? commit.ts + (commit.dur ?? 0) : Number.POSITIVE_INFINITY;
    const drawn = sorted.find(({ name, pid, ts }) => name === "DrawFrame" && pid === event.pid && ts >= committed);
    if (!drawn) continue;
    const within = (other: TraceEvent) =>
      other.name === "RunTask" && mine(other) && other.ts + (other.dur ?? 0) > event.ts;
    const tasks = sorted.filter((other) => within(other) && other.ts < committed);
    times.push({
      painted: (drawn.ts - event.ts) / US_PER_MS,
      mainThread: tasks.reduce((sum, { dur = 0 }) => sum + dur, 0) / US_PER_MS,
    });
  }
  return times;
}

/** Time that a page's main thread spent in tasks during a trace, ms: of the process that spent most. */
export function mainThreadTime(events: readonly TraceEvent[]): number {
  const mains = new Set(
    events
      .filter(({ ph, name, args }) => ph === "M" && name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const sums = new Map<string, number>();
  for (const { name, pid, tid, dur = 0 } of events) {
    const thread = `${pid}/${tid}`;
    if (name === "RunTask" && mains.has(thread)) sums.set(thread, (sums.get(thread) ?? 0) + dur);
  }
  return Math.max(0, ...sums.values()) / US_PER_MS;
}
