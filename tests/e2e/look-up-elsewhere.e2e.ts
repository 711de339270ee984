import { expect, it } from "vitest";
import { CARD_HOST, readCard, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import type { ChromiumSession } from "../../scripts/browsers/chromium-session";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import type { FirefoxSession } from "../../scripts/browsers/firefox-session";
import { lookFor, pause, waitFor } from "../../scripts/browsers/time-limit";
import { hasVirtualDisplay, openVirtualDisplay } from "../../scripts/browsers/virtual-display";
import { hasEngine, inEachBrowser, type Lab, NEWS_HOST, openLab, UNLISTED_HOST } from "./support/lab";
import { askByCommand, askByMenu, type ExtensionApi, focusInCard, selectText, takeSearchTab } from "./support/look-ups";

declare const chrome: ExtensionApi;

/** A menu of Chromium's own takes about this long to hear keys, and a card as long to open at most; in ms. */
const MENU_MS = 500;
const CARD_MS = 3000;

const NOTES = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes</title>
<style>body { margin: 40px; font: 18px/1.5 serif }</style></head><body>
<p id="text">In the evening Abbas Araghchi flew home, and the Zanzibar Quartet played on.</p>
<p><input id="secret" type="password" value="Oman"></p><div style="height: 3000px"></div></body></html>`;

const openNotes = (lab: Lab): Promise<DrivenPage> =>
  lab.openPage(NOTES, { path: "/notes", host: lab.engine === "firefox" ? UNLISTED_HOST : NEWS_HOST });

inEachBrowser("a look-up that has no card to show", (lab) => {
  it("opens the search with a text that names nothing known", async () => {
    const helper = await lab().session.extensionPage("options.html");
    const page = await openNotes(lab());
    for (const ask of [askByMenu, askByCommand]) {
      await selectText(page, "#text", "Zanzibar Quartet");
      await ask(lab(), page);
      expect(await takeSearchTab(lab(), helper)).toEqual({ q: "Zanzibar Quartet" });
    }
    expect(await page.evaluate((host) => document.querySelector(host), CARD_HOST)).toBeNull();
    await page.close();
    await helper.close();
  });

  it("opens the search with the entity where the selection is out of sight", async () => {
    const helper = await lab().session.extensionPage("options.html");
    const page = await openNotes(lab());
    await selectText(page, "#text", "Abbas Araghchi");
    await page.evaluate(() => scrollTo({ top: 1000, behavior: "instant" }));
    await askByCommand(lab(), page);
    expect(await takeSearchTab(lab(), helper)).toEqual({ q: "Abbas Araghchi", id: "abbas-araghchi" });
    await page.close();
    await helper.close();
  });

  it.each(["nothing is selected", "a password is selected"])("opens the empty search where %s", async (what) => {
    const helper = await lab().session.extensionPage("options.html");
    const page = await openNotes(lab());
    if (what === "a password is selected") await selectText(page, "#secret", "Oman");
    await askByCommand(lab(), page);
    expect(await takeSearchTab(lab(), helper)).toEqual({});
    await page.close();
    await helper.close();
  });
});

inEachBrowser("a look-up", (lab) => {
  it("works while Backgrounder is switched off", async () => {
    const helper = await lab().session.extensionPage("options.html");
    await helper.evaluate(() => chrome.storage.local.set({ settings: { enabled: false } }));
    const page = await openNotes(lab());
    await selectText(page, "#text", "Abbas Araghchi");
    await askByCommand(lab(), page);
    await waitForCard(page, "Abbas Araghchi");
    await helper.evaluate(() => chrome.storage.local.set({ settings: {} }));
    await page.close();
    await helper.close();
  });

  it("is kept for the session", async () => {
    const helper = await lab().session.extensionPage("options.html");
    const page = await openNotes(lab());
    await selectText(page, "#text", "Abbas Araghchi");
    await askByMenu(lab(), page);
    await waitForCard(page, "Abbas Araghchi");
    const kept = await waitFor("the look-up", () =>
      helper.evaluate(async () => {
        const { lookUps } = (await chrome.storage.session.get("lookUps")) as { lookUps?: { id: string }[] };
        return lookUps?.[0];
      }),
    );
    expect(kept).toEqual({ id: "abbas-araghchi", name: "Abbas Araghchi", kind: "person" });
    await page.close();
    await helper.close();
  });
});

inEachBrowser(
  "a look-up after the background was stopped",
  (lab) => {
    it("is offered and answered as before", async () => {
      const session = lab().session as FirefoxSession;
      const page = await openNotes(lab());
      for (const ask of [askByMenu, askByCommand]) {
        await session.stopBackground();
        await selectText(page, "#text", "Abbas Araghchi");
        await ask(lab(), page);
        await waitForCard(page, "Abbas Araghchi");
        await page.press("Escape");
        await waitForNoCard(page);
      }
      await page.close();
    });
  },
  ["firefox"],
);

inEachBrowser(
  "a look-up on a page that lets nobody in",
  (lab) => {
    it("opens the search with the entity", async () => {
      const helper = await lab().session.extensionPage("options.html");
      const page = await lab().session.open("chrome://version");
      const worker = await (lab().session as ChromiumSession).worker();
      await worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        const clicked = { menuItemId: "look-up", selectionText: "Oman", frameId: 0, editable: false };
        chrome.contextMenus.onClicked.dispatch(clicked, tab);
      });
      expect(await takeSearchTab(lab(), helper)).toEqual({ q: "Oman", id: "oman" });
      await page.close();
      await helper.close();
    });
  },
  ["chromium"],
);

/*
 * Chromium has neither shortcuts nor menus without a window: a real one on a virtual display gets real key presses, and
 * what they grant. Where there is no virtual display, this is skipped.
 */
it.skipIf(!hasEngine("chromium") || !hasVirtualDisplay())(
  "the shortcut and the menu work on a site that is on no list (chromium, with a window and real keys)",
  async () => {
    const display = await openVirtualDisplay();
    const lab = await openLab("chromium", { headless: false, display: display.name });
    const session = lab.session as ChromiumSession;
    try {
      const page = await lab.openPage(NOTES, { path: "/notes", host: UNLISTED_HOST });
      // The menu's key opens it on the selection; its items answer to their first letters.
      for (const keys of [["alt+shift+l"], ["shift+F10", "l"]]) {
        await (await session.worker()).close();
        await waitFor("the worker's end", async () => !session.workerRuns());
        await selectText(page, "#text", "Abbas Araghchi");
        await waitFor("the card", async () => {
          for (const key of keys) {
            display.press(key);
            await pause(MENU_MS);
          }
          const card = await lookFor(() => readCard(page), CARD_MS);
          // A key that came before the window was ready for it has gone nowhere.
          if (!card) display.press("Escape");
          return card?.name === "Abbas Araghchi";
        });
        expect(await focusInCard(page)).toBe("dialog");
        display.press("Escape");
        await waitForNoCard(page);
        expect(await page.evaluate(() => getSelection()?.toString())).toBe("Abbas Araghchi");
      }
    } finally {
      await lab.close();
      display.close();
    }
  },
);
