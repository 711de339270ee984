import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { readMarks, type SeenMark, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { clickText } from "./support/click-text";
import { waitForText } from "./support/extension-pages";
import { ENGINES, hasEngine, inEachBrowser, NEWS_HOST, openLab } from "./support/lab";
import { storyPage } from "./support/story";

/** Waits until the marks of a page are as wanted, without the page being loaded again. */
async function marksBecome(page: DrivenPage, what: string, fits: (marks: SeenMark[]) => boolean): Promise<void> {
  await waitFor(what, async () => fits(await readMarks(page)));
}

/** Flips the switch with a label and waits until the page says that it is stored. */
async function flip(options: DrivenPage, selector: string, label: string): Promise<void> {
  await clickText(options, selector, label);
  await waitForText(options, /Saved/);
}

const styles = (marks: SeenMark[]) => [...new Set(marks.map(({ style }) => style))].join();
const has = (marks: SeenMark[], text: string) => marks.some((mark) => mark.text === text);

inEachBrowser("options take effect in the open tab", (lab) => {
  it("without a reload: style, kinds, first mention, site, everywhere", async () => {
    const page = await lab().openPage(storyPage());
    const all = (await waitForMarks(page)).length;
    await page.evaluate(() => document.documentElement.setAttribute("data-same-document", ""));
    const options = await lab().session.extensionPage("options.html");

    await flip(options, "label", "Background");
    await marksBecome(page, "the background style", (marks) => styles(marks) === "backgrounder-tint-on-light");
    await flip(options, "label", "Nothing until hover");
    await marksBecome(page, "the hover style", (marks) => styles(marks) === "backgrounder-hover");
    await flip(options, "label", "Underline");
    await marksBecome(page, "the underline style", (marks) => styles(marks) === "backgrounder-line-on-light");

    await flip(options, "label", "People");
    await marksBecome(page, "no people", (marks) => marks.length > 0 && !has(marks, "Abbas Araghchi"));
    await flip(options, "label", "People");
    await marksBecome(page, "people again", (marks) => has(marks, "Abbas Araghchi") && marks.length === all);

    await flip(options, "label", "First mention only");
    await marksBecome(page, "each name once", (marks) => {
      const texts = marks.map(({ text }) => text);
      return texts.length > 0 && new Set(texts).size === texts.length;
    });
    await flip(options, "label", "Every mention");
    await marksBecome(page, "every mention", (marks) => marks.length === all);

    await flip(options, "label", "Associated Press");
    await marksBecome(page, `nothing on ${NEWS_HOST}`, (marks) => marks.length === 0);
    await flip(options, "label", "Associated Press");
    await marksBecome(page, `marks on ${NEWS_HOST} again`, (marks) => marks.length === all);

    await flip(options, "label", "Mark names and terms");
    await marksBecome(page, "nothing anywhere", (marks) => marks.length === 0);
    await flip(options, "label", "Mark names and terms");
    await marksBecome(page, "marks again", (marks) => marks.length === all);

    expect(await page.evaluate(() => document.documentElement.hasAttribute("data-same-document"))).toBe(true);
    await options.close();
    await page.close();
  });
});

for (const engine of ENGINES) {
  describe.skipIf(!hasEngine(engine))(`settings (${engine})`, () => {
    it("survive a restart of the browser", async () => {
      const profile = mkdtempSync(join(tmpdir(), "backgrounder-profile-"));
      try {
        const before = await openLab(engine, { profile });
        const options = await before.session.extensionPage("options.html");
        await flip(options, "label", "Background");
        await flip(options, "label", "People");
        await before.close();

        const after = await openLab(engine, { profile });
        const page = await after.openPage(storyPage());
        await marksBecome(page, "the style set before", (marks) => styles(marks) === "backgrounder-tint-on-light");
        expect(has(await readMarks(page), "Abbas Araghchi")).toBe(false);
        await after.close();
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  });
}
