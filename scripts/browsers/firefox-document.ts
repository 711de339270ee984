import { type Bidi, scriptValue } from "./bidi";
import type { DrivenDocument } from "./driven-page";
import { callExpression, type Json, nodeFunction, parseResult } from "./page-script";

/** The document of one browsing context of Firefox, a tab or a frame, over raw BiDi. */
export function firefoxDocument(bidi: Bidi, context: string): DrivenDocument {
  const target = { context };
  return {
    async evaluate<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) {
      const expression = callExpression(fn, args);
      return parseResult<R>(scriptValue(await bidi("script.evaluate", { expression, target, awaitPromise: true })));
    },
    async evaluateInShadow<A extends Json[], R>(
      selector: string,
      fn: (root: ShadowRoot, ...args: A) => R | Promise<R>,
      ...args: A
    ) {
      const { nodes } = await bidi("browsingContext.locateNodes", {
        context,
        locator: { type: "css", value: selector },
        maxNodeCount: 1,
        serializationOptions: { includeShadowTree: "all", maxDomDepth: 0 },
      });
      const sharedId = nodes[0]?.value?.shadowRoot?.sharedId;
      if (sharedId === undefined) return null;
      const answer = await bidi("script.callFunction", {
        functionDeclaration: nodeFunction(fn, args),
        target,
        arguments: [{ sharedId }],
        awaitPromise: true,
      });
      return parseResult<R>(scriptValue(answer));
    },
  };
}
