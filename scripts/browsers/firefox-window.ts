import { type Bidi, scriptValue } from "./bidi";
import { callExpression, type Json, parseResult } from "./page-script";

/** Runs a self-contained function in the browser's own window; arguments and result are JSON. */
export type InWindow = <A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) => Promise<R>;

/** A way to run self-contained functions in the browser's front window. */
export async function frontWindow(bidi: Bidi): Promise<InWindow> {
  const { contexts } = await bidi("browsingContext.getTree", { "moz:scope": "chrome" });
  const window = contexts[0]?.context;
  if (window === undefined) throw new Error("expected a browser window; is --remote-allow-system-access set?");
  return async <A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) => {
    const expression = callExpression(fn, args);
    const answer = await bidi("script.evaluate", { expression, target: { context: window }, awaitPromise: true });
    return parseResult<R>(scriptValue(answer));
  };
}
