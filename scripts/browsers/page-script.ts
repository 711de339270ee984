/** What may cross between a test and a page. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * Source text of an expression that calls `fn` with JSON arguments inside a page. The function must be
 * self-contained. `__name` stands in for a helper that the TypeScript loader weaves into function bodies.
 */
export function callExpression<A extends readonly Json[]>(fn: (...args: A) => unknown, args: A): string {
  const list = args.map((arg) => (arg === undefined ? "undefined" : JSON.stringify(arg))).join(", ");
  return `(async () => { const __name = (f) => f; return JSON.stringify(await (${fn})(${list})); })()`;
}

/** Like `callExpression`, but a function declaration whose first parameter, a node of the page, comes from outside. */
export function nodeFunction<N, A extends readonly Json[]>(fn: (node: N, ...args: A) => unknown, args: A): string {
  const list = args.map((arg) => `, ${arg === undefined ? "undefined" : JSON.stringify(arg)}`).join("");
  return `async (node) => { const __name = (f) => f; return JSON.stringify(await (${fn})(node${list})); }`;
}

/** Reads back what the two above return from the page. */
export function parseResult<T>(text: unknown): T {
  if (text === undefined || text === null) return undefined as T;
  if (typeof text !== "string") throw new Error(`expected JSON text from the page, found ${typeof text}`);
  return JSON.parse(text) as T;
}
