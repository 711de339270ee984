import { writeFileSync } from "node:fs";
import type { CDPSession, KeyInput, Page } from "puppeteer-core";
import { chromiumAccessibility } from "./chromium-accessibility";
import { type DrivenPage, middleOf, type Point } from "./driven-page";
import { callExpression, type Json, nodeFunction, parseResult } from "./page-script";
import { STEP_LIMIT, waitFor, withTimeLimit } from "./time-limit";

/** Wraps a puppeteer page of Chromium. */
export function chromiumPage(page: Page): DrivenPage {
  let position: Point = { x: 0, y: 0 };
  // What a debugging session emulates ends with it, and each call takes back what the one before set.
  let emulating: CDPSession | undefined;
  const emulated = new Map<string, string>();

  async function evaluate<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const result: unknown = await withTimeLimit("evaluate", page.evaluate(callExpression(fn, args)));
    return parseResult<R>(result);
  }

  async function moveMouse(point: Point): Promise<void> {
    position = point;
    await withTimeLimit("mouse move", page.mouse.move(point.x, point.y));
  }

  async function pressMouse(): Promise<void> {
    await withTimeLimit("mouse button", page.mouse.click(position.x, position.y));
  }

  async function emulate(name: string, value: string): Promise<void> {
    emulating ??= await page.createCDPSession();
    emulated.set(name, value);
    const features = [...emulated].map(([feature, wanted]) => ({ name: feature, value: wanted }));
    await withTimeLimit(name, emulating.send("Emulation.setEmulatedMedia", { features }));
  }

  return {
    evaluate,
    moveMouse,
    pressMouse,
    async goto(url) {
      await page.goto(url, { waitUntil: "domcontentloaded", timeout: STEP_LIMIT });
    },
    url: async () => page.url(),
    async runScript(source) {
      await withTimeLimit("script", page.evaluate(`${source}\n;undefined`));
    },
    async evaluateInShadow<A extends Json[], R>(
      selector: string,
      fn: (root: ShadowRoot, ...args: A) => R | Promise<R>,
      ...args: A
    ) {
      const cdp = await page.createCDPSession();
      try {
        const root = await closedRoot(cdp, selector);
        if (root === null) return null;
        const call = cdp.send("Runtime.callFunctionOn", {
          objectId: root,
          functionDeclaration: `function () { return (${nodeFunction(fn, args)})(this); }`,
          awaitPromise: true,
          returnByValue: true,
        });
        const { result, exceptionDetails } = await withTimeLimit("evaluate in shadow", call);
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return parseResult<R>(result.value);
      } finally {
        await cdp.detach();
      }
    },
    accessibilityTree: () => chromiumAccessibility(page),
    async click(selector) {
      await moveMouse(await waitFor(`an element to click: ${selector}`, () => evaluate(middleOf, selector)));
      await pressMouse();
    },
    type: (text) => withTimeLimit("typing", page.keyboard.type(text)),
    press: (key) => withTimeLimit(`key ${key}`, page.keyboard.press(key as KeyInput)),
    emulateColorScheme: (scheme) => emulate("prefers-color-scheme", scheme),
    emulateForcedColors: (on) => emulate("forced-colors", on ? "active" : "none"),
    resize: (size) => withTimeLimit("resize", page.setViewport(size)),
    async photograph(size) {
      const clip = { x: 0, y: 0, ...size };
      return withTimeLimit("photograph", page.screenshot({ type: "png", clip, optimizeForSpeed: true }));
    },
    async screenshot(file) {
      writeFileSync(file, await withTimeLimit("screenshot", page.screenshot({ type: "png" })));
    },
    activate: () => withTimeLimit("bring to front", page.bringToFront()),
    close: () => withTimeLimit("close tab", page.close()),
  };
}

/** Handle of an element's shadow root, which only the debugger sees when it is closed; null also where it just goes. */
async function closedRoot(cdp: CDPSession, selector: string): Promise<string | null> {
  const { root } = await cdp.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await cdp.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  if (nodeId === 0) return null;
  const described = await cdp.send("DOM.describeNode", { nodeId, depth: 1, pierce: true }).catch(nullWhereGone);
  const shadow = described?.node.shadowRoots?.[0];
  if (!shadow) return null;
  const resolved = await cdp.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId }).catch(nullWhereGone);
  return resolved?.object.objectId ?? null;
}

function nullWhereGone(error: unknown): null {
  if (/Could not find node|No node with given id|Node with given id does not belong/.test(String(error))) return null;
  throw error;
}
