import { writeFileSync } from "node:fs";
import { type Bidi, scriptValue } from "./bidi";
import { type DrivenPage, middleOf } from "./driven-page";
import { firefoxAccessibility } from "./firefox-accessibility";
import { firefoxDocument } from "./firefox-document";
import { firefoxHands } from "./firefox-hands";
import { frontWindow } from "./firefox-window";
import { waitFor } from "./time-limit";

/** What is used of Firefox's internals, which no package types. */
interface Overrides {
  prefersColorSchemeOverride: string;
  forcedColorsOverride: string;
  mediumOverride: string;
}
declare const ChromeUtils: {
  importESModule(url: string): {
    NavigableManager: { getBrowsingContextById(id: string): Overrides | null };
  };
};

/** Drives one browsing context of Firefox over raw BiDi; works on web pages and on pages of the extension. */
export function firefoxPage(bidi: Bidi, context: string): DrivenPage {
  const target = { context };
  const hands = firefoxHands(bidi, context);

  const { evaluate, evaluateInShadow } = firefoxDocument(bidi, context);

  return {
    ...hands,
    evaluate,
    goto: (url) => load(bidi, context, url, evaluate),
    url: () => evaluate(() => location.href),
    async runScript(source) {
      scriptValue(await bidi("script.evaluate", { expression: `${source}\n;undefined`, target, awaitPromise: true }));
    },
    evaluateInShadow,
    frame: (part) =>
      waitFor(`a frame ${part}`, async () => {
        const [tab] = (await bidi("browsingContext.getTree", { root: context })).contexts;
        const frame = tab?.children?.find(({ url }) => url.includes(part));
        return frame && firefoxDocument(bidi, frame.context);
      }),
    accessibilityTree: () => firefoxAccessibility(bidi, context),
    async click(selector) {
      await hands.moveMouse(await waitFor(`an element to click: ${selector}`, () => evaluate(middleOf, selector)));
      await hands.pressMouse();
    },
    async emulateColorScheme(scheme) {
      const inWindow = await frontWindow(bidi);
      await inWindow(override, context, "prefersColorSchemeOverride" as const, scheme);
    },
    async emulateMedium(medium) {
      const inWindow = await frontWindow(bidi);
      await inWindow(override, context, "mediumOverride" as const, medium === "print" ? medium : "");
    },
    async emulateForcedColors(on) {
      const inWindow = await frontWindow(bidi);
      await inWindow(override, context, "forcedColorsOverride" as const, on ? "active" : "none");
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
function override(context: string, what: keyof Overrides, value: string): void {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const tab = NavigableManager.getBrowsingContextById(context);
  if (!tab) throw new Error(`expected a tab ${context}`);
  tab[what] = value;
}
