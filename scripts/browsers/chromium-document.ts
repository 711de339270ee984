import type { CDPSession, Frame } from "puppeteer-core";
import type { DrivenDocument } from "./driven-page";
import { callExpression, type Json, nodeFunction, parseResult } from "./page-script";
import { withTimeLimit } from "./time-limit";

/** The document of a frame of Chromium, be it the page's own or one in another process. */
export function chromiumDocument(frame: Frame): DrivenDocument {
  return {
    async evaluate<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) {
      const result: unknown = await withTimeLimit("evaluate", frame.evaluate(callExpression(fn, args)));
      return parseResult<R>(result);
    },
    async evaluateInShadow<A extends Json[], R>(
      selector: string,
      fn: (root: ShadowRoot, ...args: A) => R | Promise<R>,
      ...args: A
    ) {
      // Puppeteer's types do not publish the debugger's session of a frame; a frame of another origin has its own.
      const { client } = frame as unknown as { client: CDPSession };
      const host = await frame.$(selector);
      const objectId = host && (await closedRoot(client, host.remoteObject().objectId as string));
      await host?.dispose();
      if (!objectId) return null;
      const call = client.send("Runtime.callFunctionOn", {
        objectId,
        functionDeclaration: `function () { return (${nodeFunction(fn, args)})(this); }`,
        awaitPromise: true,
        returnByValue: true,
      });
      const { result, exceptionDetails } = await withTimeLimit("evaluate in shadow", call);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return parseResult<R>(result.value);
    },
  };
}

/** Handle of an element's shadow root, which only the debugger sees when it is closed; null also where it just goes. */
async function closedRoot(client: CDPSession, host: string): Promise<string | null> {
  const described = await client
    .send("DOM.describeNode", { objectId: host, depth: 1, pierce: true })
    .catch(nullWhereGone);
  const shadow = described?.node.shadowRoots?.[0];
  if (!shadow) return null;
  const resolved = await client.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId }).catch(nullWhereGone);
  return resolved?.object.objectId ?? null;
}

function nullWhereGone(error: unknown): null {
  if (/Could not find (?:node|object)|No node with given id|Node with given id does not belong/.test(String(error)))
    return null;
  throw error;
}
