import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LATEST_MS, SOONEST_MS, scheduleScans } from "./scan-schedule";

const window = globalThis as unknown as Window;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A schedule whose scans take `ms` and answer in turn what `news` says. */
function start(ms: number, news: (run: number) => boolean = () => true) {
  const controller = new AbortController();
  const log = { runs: 0, running: 0, most: 0 };
  const scan = async () => {
    log.runs++;
    log.running++;
    log.most = Math.max(log.most, log.running);
    await new Promise((resolve) => setTimeout(resolve, ms));
    log.running--;
    return news(log.runs);
  };
  return { schedule: scheduleScans(scan, window, controller.signal), log, controller };
}

describe("scheduleScans", () => {
  it("scans at once, and not again without a change", async () => {
    const { log } = start(1);
    await vi.advanceTimersByTimeAsync(LATEST_MS * 2);
    expect(log.runs).toBe(1);
  });

  it("scans once for many changes", async () => {
    const { schedule, log } = start(1);
    await vi.advanceTimersByTimeAsync(10);
    for (let i = 0; i < 50; i++) schedule.changed();
    await vi.advanceTimersByTimeAsync(SOONEST_MS * 3);
    expect(log.runs).toBe(2);
  });

  it("never scans side by side, and not less for changes while it scans", async () => {
    const { schedule, log } = start(SOONEST_MS * 3);
    for (let i = 0; i < 6; i++) {
      schedule.changed();
      await vi.advanceTimersByTimeAsync(SOONEST_MS);
    }
    await vi.advanceTimersByTimeAsync(SOONEST_MS * 20);
    expect(log.most).toBe(1);
    expect(log.runs).toBeGreaterThanOrEqual(2);
  });

  it("waits ever longer while changes bring nothing, and forgets that when they do", async () => {
    const { schedule, log } = start(0, (run) => run > 6);
    const clock = setInterval(() => schedule.changed(), 50);
    await vi.advanceTimersByTimeAsync(SOONEST_MS * 20);
    expect(log.runs).toBeLessThanOrEqual(5);
    await vi.advanceTimersByTimeAsync(LATEST_MS * 3);
    const before = log.runs;
    await vi.advanceTimersByTimeAsync(SOONEST_MS * 10);
    expect(log.runs - before).toBeGreaterThanOrEqual(8);
    clearInterval(clock);
  });

  it("stops with the signal", async () => {
    const { schedule, log, controller } = start(1);
    await vi.advanceTimersByTimeAsync(10);
    schedule.changed();
    controller.abort();
    schedule.changed();
    await vi.advanceTimersByTimeAsync(LATEST_MS);
    expect(log.runs).toBe(1);
  });
});
