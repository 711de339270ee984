import { writeFileSync } from "node:fs";
import { type Bidi, scriptValue } from "./bidi";
import { type DrivenPage, middleOf, type Point } from "./driven-page";
import { firefoxAccessibility } from "./firefox-accessibility";
import { frontWindow } from "./firefox-window";
import { callExpression, type Json, nodeFunction, parseResult } from "./page-script";
import { waitFor } from "./time-limit";

/** What is used of Firefox's internals, which no package types. */
declare const ChromeUtils: {
  importESModule(url: string): {
    NavigableManager: {
      getBrowsingContextById(id: string): { prefersColorSchemeOverride: string; forcedColorsOverride: string } | null;
    };
  };
};

/** WebDriver's code points for keys that are no characters. */
const KEYS: Record<string, string> = {
  Escape: "\uE00C",
  Enter: "\uE007",
  Tab: "\uE004",
  Backspace: "\uE003",
  ArrowDown: "\uE015",
  ArrowUp: "\uE013",
};

/** Drives one browsing context of Firefox over raw BiDi; works on web pages and on pages of the extension. */
export function firefoxPage(bidi: Bidi, context: string): DrivenPage {
  const target = { context };
  let position: Point = { x: 0, y: 0 };

  async function evaluate<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const expression = callExpression(fn, args);
    return parseResult<R>(scriptValue(await bidi("script.evaluate", { expression, target, awaitPromise: true })));
  }

  async function pointer(...actions: { type: string; x?: number; y?: number; button?: number }[]): Promise<void> {
    await bidi("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  async function moveMouse(point: Point): Promise<void> {
    position = { x: Math.round(point.x), y: Math.round(point.y) };
    await pointer({ type: "pointerMove", ...position });
  }

  async function pressMouse(): Promise<void> {
    await pointer({ type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 });
  }

  async function keys(values: readonly string[]): Promise<void> {
    const actions = values.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await bidi("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions }] });
  }

  return {
    evaluate,
    moveMouse,
    pressMouse,
    goto: (url) => load(bidi, context, url, evaluate),
    url: () => evaluate(() => location.href),
    async runScript(source) {
      scriptValue(await bidi("script.evaluate", { expression: `${source}\n;undefined`, target, awaitPromise: true }));
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
    accessibilityTree: () => firefoxAccessibility(bidi, context),
    async click(selector) {
      await moveMouse(await waitFor(`an element to click: ${selector}`, () => evaluate(middleOf, selector)));
      await pressMouse();
    },
    type: (text) => keys([...text]),
    press: (key) => keys([KEYS[key] ?? key]),
    async emulateColorScheme(scheme) {
      const inWindow = await frontWindow(bidi);
      await inWindow(overrideColorScheme, context, scheme);
    },
    async emulateForcedColors(on) {
      const inWindow = await frontWindow(bidi);
      await inWindow(overrideForcedColors, context, on);
    },
    async resize(viewport) {
      await bidi("browsingContext.setViewport", { context, viewport });
    },
    async photograph(size) {
      const clip = { type: "box" as const, x: 0, y: 0, ...size };
      const { data } = await bidi("browsingContext.captureScreenshot", { context, clip });
      return Buffer.from(data, "base64");
    },
    async screenshot(file) {
      const { data } = await bidi("browsingContext.captureScreenshot", { context });
      writeFileSync(file, Buffer.from(data, "base64"));
    },
    async activate() {
      await bidi("browsingContext.activate", { context });
    },
    async close() {
      await bidi("browsingContext.close", { context });
    },
  };
}

/** Pages of the extension live in another process: BiDi loses that navigation, so it is watched from here. */
async function load(bidi: Bidi, context: string, url: string, evaluate: DrivenPage["evaluate"]): Promise<void> {
  if (!url.startsWith("moz-extension:")) {
    await bidi("browsingContext.navigate", { context, url, wait: "interactive" });
    return;
  }
  await bidi("browsingContext.navigate", { context, url, wait: "none" });
  const probe = () => evaluate((wanted) => location.href === wanted && document.readyState === "complete", url);
  // While the process is swapped there is no realm to ask; that is part of the wait.
  await waitFor(`${url} to load`, () => probe().catch(() => false));
}

/** BiDi of this version has no command for it; this is what the browser's own developer tools do. Runs in its window. */
function overrideColorScheme(context: string, scheme: string): void {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const tab = NavigableManager.getBrowsingContextById(context);
  if (!tab) throw new Error(`expected a tab ${context}`);
  tab.prefersColorSchemeOverride = scheme;
}

/** The same for forced colours. Runs in the browser's window. */
function overrideForcedColors(context: string, on: boolean): void {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const tab = NavigableManager.getBrowsingContextById(context);
  if (!tab) throw new Error(`expected a tab ${context}`);
  tab.forcedColorsOverride = on ? "active" : "none";
}
