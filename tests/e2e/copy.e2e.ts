import { describe, expect, it } from "vitest";
import { CARD_HOST, pressInCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { waitFor } from "../../scripts/browsers/time-limit";
import { startServer } from "../../scripts/serve";
import { inEachBrowser, NEWS_HOST } from "./support/lab";
import { takeSearchTab } from "./support/look-ups";
import { openByRest } from "./support/open-card";
import { storyPage } from "./support/story";

/** A page that listens to copies on its way down and up, and a field to paste into. */
const LISTENS = `<script>
  window.heard = [];
  for (const target of [document, document.documentElement])
    for (const capture of [true, false]) target.addEventListener("copy", () => heard.push("copy"), capture);
</script>`;
const PAGE = storyPage(LISTENS).replace("</article>", `</article><textarea id="paste" rows="2"></textarea>`);

/** What the clipboard holds, by pasting it. */
async function pasted(page: DrivenPage): Promise<string> {
  await page.click("#paste");
  await page.pressClipboardKey("paste");
  return waitFor("pasted text", () => page.evaluate(() => document.querySelector("textarea")?.value || null));
}

const said = (page: DrivenPage) =>
  page.evaluateInShadow(CARD_HOST, (root) => root.querySelector("footer [role=status]")?.textContent || null);

async function copyCard(page: DrivenPage): Promise<string> {
  await openByRest(page, "Abbas Araghchi");
  await pressInCard(page, "button", "Copy as text");
  expect(await waitFor("the answer", () => said(page))).toBe("Copied");
  return pasted(page);
}

function expectWholeCard(text: string): void {
  expect(text).toMatch(/^Abbas Araghchi/u);
  expect(text).toMatch(/foreign minister/iu);
  expect(text).toMatch(/^Facts as of .*\d{4}/mu);
  expect(text).toMatch(/^\[1\] .*https:\/\/\S+$/mu);
}

inEachBrowser("what a card gives away", (lab) => {
  describe("a card that is copied", () => {
    it("is in the clipboard with name, summary, date and sources, and the page hears nothing of it", async () => {
      const page = await lab().openPage(PAGE);
      const text = await copyCard(page);
      expectWholeCard(text);
      const heard = () => page.evaluate(() => (window as Window & { heard?: string[] }).heard);
      expect(await heard()).toEqual([]);
      // It does hear of its reader's own copies.
      await page.evaluate(() => document.querySelector("textarea")?.select());
      await page.pressClipboardKey("copy");
      await waitFor("the page's own copy", async () => (await heard())?.length === 4);
      await page.close();
    });

    it("is in the clipboard also where the page has no TLS and so no clipboard of its own", async () => {
      const server = await startServer("http");
      try {
        server.put("/article/plain", PAGE);
        const page = await lab().session.open(server.url(NEWS_HOST, "/article/plain"));
        await page.activate();
        expect(await page.evaluate(() => [isSecureContext, location.protocol])).toEqual([false, "http:"]);
        expectWholeCard(await copyCard(page));
        await page.close();
      } finally {
        await server.close();
      }
    });
  });

  describe("a card's way to the search", () => {
    it("opens the search page with that card", async () => {
      const helper = await lab().session.extensionPage("options.html");
      const page = await lab().openPage(storyPage());
      await openByRest(page, "Oman");
      await pressInCard(page, "button", "Open in search");
      expect(await takeSearchTab(lab(), helper)).toEqual({ q: "Oman", id: "oman" });
      await page.close();
      await helper.close();
    });
  });
});
