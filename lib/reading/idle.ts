/** Longest wait for an idle moment, ms: a busy page must not keep its marks for ever. */
const IDLE_TIMEOUT_MS = 500;

/**
 * Resolves at the window's next idle moment. Called as a method of the window: a bare reference to it silently never
 * runs in Firefox's content scripts.
 */
export function nextIdle(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
  });
}
