import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { whenSeenFor } from "./seen-for";

const MS = 3000;
let seen: ReturnType<typeof vi.fn<() => void>>;
let ending: AbortController;

/** A page that has the focus or not, and starts the wait there. */
function waitOn(hasFocus: boolean): EventTarget {
  const defaultView = new EventTarget();
  whenSeenFor({ hasFocus: () => hasFocus, defaultView } as unknown as Document, MS, seen, ending.signal);
  return defaultView;
}

beforeEach(() => {
  vi.useFakeTimers();
  seen = vi.fn<() => void>();
  ending = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
});

it("waits from now on where the page has the focus", () => {
  waitOn(true);
  vi.advanceTimersByTime(MS - 1);
  expect(seen).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(seen).toHaveBeenCalledOnce();
});

it("waits from when the page has the focus again", () => {
  const window = waitOn(false);
  vi.advanceTimersByTime(10 * MS);
  expect(seen).not.toHaveBeenCalled();
  window.dispatchEvent(new Event("focus"));
  vi.advanceTimersByTime(MS - 1);
  expect(seen).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(seen).toHaveBeenCalledOnce();
});

it("does not begin again with another focus", () => {
  const window = waitOn(false);
  window.dispatchEvent(new Event("focus"));
  vi.advanceTimersByTime(MS / 2);
  window.dispatchEvent(new Event("focus"));
  vi.advanceTimersByTime(10 * MS);
  expect(seen).toHaveBeenCalledOnce();
});

it.each([true, false])("ends with the signal (focus: %s)", (hasFocus) => {
  const window = waitOn(hasFocus);
  ending.abort();
  window.dispatchEvent(new Event("focus"));
  vi.advanceTimersByTime(10 * MS);
  expect(seen).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
