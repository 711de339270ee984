import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildFolder } from "../../scripts/browsers/browser-choice";
import { waitForCard } from "../../scripts/browsers/card";
import type { ChromiumSession } from "../../scripts/browsers/chromium-session";
import { hoverMark, readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { clickText } from "./support/click-text";
import { waitForText } from "./support/extension-pages";
import { ENGINES, hasEngine, openLab } from "./support/lab";
import { storyPage } from "./support/story";

/** The name of the compiled core pack in a build. */
const PACK = "facts.pack";

/** A copy of a build in which one byte in the middle of the pack is flipped. */
function damagedBuild(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), "backgrounder-damaged-"));
  cpSync(folder, copy, { recursive: true });
  const bytes = readFileSync(join(copy, PACK));
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8((bytes[middle] ?? 0) ^ 0xff, middle);
  writeFileSync(join(copy, PACK), bytes);
  return copy;
}

for (const engine of ENGINES) {
  describe.skipIf(!hasEngine(engine))(`a damaged pack (${engine})`, () => {
    it("is refused, said in the popup, and leaves the extension alive", async () => {
      const extension = damagedBuild(buildFolder(engine));
      const lab = await openLab(engine, { extension });
      try {
        const popup = await lab.session.extensionPage("popup.html");
        await waitForText(popup, /could not be loaded/);
        const options = await lab.session.extensionPage("options.html");
        await clickText(options, "label", "Background");
        await waitForText(options, /Saved/);
        const page = await lab.openPage(storyPage());
        expect(await readMarks(page)).toEqual([]);
      } finally {
        await lab.close();
        rmSync(extension, { recursive: true, force: true });
      }
    });
  });
}

/** Firefox's event page is stopped in look-up-elsewhere.e2e.ts. */
describe.skipIf(!hasEngine("chromium"))("the background worker (chromium)", () => {
  it("is woken by a page's first card and by a new page, and not needed by later cards", async () => {
    const lab = await openLab("chromium");
    const session = lab.session as ChromiumSession;
    try {
      const page = await lab.openPage(storyPage());
      await waitForMarks(page);
      const end = async () => {
        await (await session.worker()).close();
        await waitFor("the worker's end", async () => !session.workerRuns());
      };
      await end();
      // It brings the script of cards while the pointer dwells, and the map of a place.
      await hoverMark(page, "Oman");
      await waitForCard(page, "Oman");
      expect(session.workerRuns()).toBe(true);
      await end();
      await hoverMark(page, "Steve Witkoff");
      await waitForCard(page, "Steve Witkoff");
      expect(session.workerRuns()).toBe(false);
      await waitForMarks(await lab.openPage(storyPage()));
      expect(session.workerRuns()).toBe(true);
    } finally {
      await lab.close();
    }
  });
});
