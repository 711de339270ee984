const reported = new Set<string>();

/**
 * The one reporter: says a trouble on the console once per `what`, however often it comes back. For what is survived;
 * a broken invariant throws instead.
 */
export function reportOnce(what: string, error?: unknown): void {
  if (reported.has(what)) return;
  reported.add(what);
  console.warn(`Backgrounder: ${what}`, ...(error === undefined ? [] : [error]));
}
