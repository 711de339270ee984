import { writeFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { chromiumDocument } from "./chromium-document";
import { chromiumHands } from "./chromium-hands";
import { type DrivenPage, middleOf } from "./driven-page";
import { STEP_LIMIT, waitFor, withTimeLimit } from "./time-limit";

/** Wraps a puppeteer page of Chromium. */
export function chromiumPage(page: Page): DrivenPage {
  const hands = chromiumHands(page);

  const { evaluate, evaluateInShadow } = chromiumDocument(page.mainFrame());

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
    async click(selector) {
      await hands.moveMouse(await waitFor(`an element to click: ${selector}`, () => evaluate(middleOf, selector)));
      await hands.pressMouse();
    },
    emulateColorScheme: (value) =>
      withTimeLimit("colour scheme", page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }])),
    emulateMedium: (medium) => withTimeLimit("medium", page.emulateMediaType(medium === "print" ? "print" : undefined)),
    resize: (size) => withTimeLimit("resize", page.setViewport(size)),
    async screenshot(file) {
      writeFileSync(file, await withTimeLimit("screenshot", page.screenshot({ type: "png" })));
    },
    activate: () => withTimeLimit("bring to front", page.bringToFront()),
    close: () => withTimeLimit("close tab", page.close()),
  };
}
