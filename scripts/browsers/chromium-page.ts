import { writeFileSync } from "node:fs";
import type { CDPSession, Page } from "puppeteer-core";
import { chromiumAccessibility } from "./chromium-accessibility";
import { chromiumDocument } from "./chromium-document";
import { chromiumHands } from "./chromium-hands";
import { type DrivenPage, middleOf } from "./driven-page";
import { STEP_LIMIT, waitFor, withTimeLimit } from "./time-limit";

/** Wraps a puppeteer page of Chromium. */
export function chromiumPage(page: Page): DrivenPage {
  const hands = chromiumHands(page);
  // What a debugging session emulates ends with it, and each call takes back what the one before set.
  let emulating: CDPSession | undefined;
  const emulated = new Map<string, string>();

  const { evaluate, evaluateInShadow } = chromiumDocument(page.mainFrame());

  async function emulate(name: string, value: string): Promise<void> {
    emulating ??= await page.createCDPSession();
    emulated.set(name, value);
    const media = emulated.get("media") ?? "";
    const features = [...emulated].map(([feature, wanted]) => ({ name: feature, value: wanted }));
    await withTimeLimit(name, emulating.send("Emulation.setEmulatedMedia", { media, features }));
  }

  return {
    ...hands,
    evaluate,
    async goto(url) {
      await page.goto(url, { waitUntil: "domcontentloaded", timeout: STEP_LIMIT });
    },
    url: async () => page.url(),
    async runScript(source) {
      await withTimeLimit("script", page.evaluate(`${source}\n;undefined`));
    },
    evaluateInShadow,
    frame: (part) =>
      waitFor(`a frame ${part}`, async () => {
        const frame = page.frames().find((one) => one !== page.mainFrame() && one.url().includes(part));
        return frame && chromiumDocument(frame);
      }),
    accessibilityTree: () => chromiumAccessibility(page),
    async click(selector) {
      await hands.moveMouse(await waitFor(`an element to click: ${selector}`, () => evaluate(middleOf, selector)));
      await hands.pressMouse();
    },
    emulateColorScheme: (scheme) => emulate("prefers-color-scheme", scheme),
    emulateForcedColors: (on) => emulate("forced-colors", on ? "active" : "none"),
    emulateMedium: (medium) => emulate("media", medium === "print" ? medium : ""),
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
