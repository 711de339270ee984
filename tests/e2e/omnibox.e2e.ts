import { expect, it } from "vitest";
import type { ChromiumSession } from "../../scripts/browsers/chromium-session";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import type { FirefoxSession } from "../../scripts/browsers/firefox-session";
import { pause, waitFor } from "../../scripts/browsers/time-limit";
import { hasVirtualDisplay, openVirtualDisplay } from "../../scripts/browsers/virtual-display";
import { hasEngine, inEachBrowser, type Lab, openLab } from "./support/lab";
import { takeSearchTab } from "./support/look-ups";

interface Row {
  content: string;
  description: string;
}
declare const chrome: {
  omnibox: {
    onInputChanged: { dispatch(text: string, suggest: (rows: Row[]) => void): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
  tabs: { query(what: object): Promise<{ url?: string; active: boolean }[]> };
};

/** Between typing and choosing, where the rows cannot be waited for; in ms. */
const ROWS_MS = 800;
const ARAGHCHI = { q: "Abbas Araghchi", id: "abbas-araghchi" };

/** What the search is asked for when it opens in the tab in front, an empty one; closes that tab again. */
async function searchInFront(lab: Lab, helper: DrivenPage, ask: () => Promise<void>): Promise<Record<string, string>> {
  const tabs = () => helper.evaluate(async () => (await chrome.tabs.query({})).length);
  await (await lab.session.open("about:blank")).activate();
  const before = await tabs();
  await ask();
  await waitFor("the search in front", () =>
    helper.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return tab?.url?.includes("/search.html");
    }),
  );
  expect(await tabs()).toBe(before);
  return takeSearchTab(lab, helper);
}

inEachBrowser(
  "bg in the address bar",
  (lab) => {
    it("lists what is found, and a row opens the card in the search", async () => {
      const session = lab().session as FirefoxSession;
      const helper = await session.extensionPage("options.html");
      const asked = await searchInFront(lab(), helper, async () => {
        const rows = await session.typeIntoAddressBar("bg aragh", "Abbas Araghchi");
        expect(rows[0]).toContain("Search all facts of Backgrounder");
        expect(rows[1]).toContain("Abbas Araghchi — person — Iran’s foreign minister");
        await session.pressInAddressBar("ArrowDown");
        await session.pressInAddressBar("Enter");
      });
      expect(asked).toEqual(ARAGHCHI);
      await helper.close();
    });

    it.each(["aragh", "zanzibar & <quartet>"])("opens the search with what was typed: %s", async (text) => {
      const session = lab().session as FirefoxSession;
      const helper = await session.extensionPage("options.html");
      const asked = await searchInFront(lab(), helper, async () => {
        await session.typeIntoAddressBar(`bg ${text}`, text);
        await session.pressInAddressBar("Enter");
      });
      expect(asked).toEqual({ q: text });
      await helper.close();
    });
  },
  ["firefox"],
);

/* Chromium has no address bar without a window: its events are sent in the worker, and real keys below. */
inEachBrowser(
  "bg in the address bar",
  (lab) => {
    const rowsFor = async (text: string): Promise<Row[]> => {
      const worker = await (lab().session as ChromiumSession).worker();
      return worker.evaluate(
        (typed) => new Promise<Row[]>((resolve) => chrome.omnibox.onInputChanged.dispatch(typed, resolve)),
        text,
      );
    };
    const enter = async (text: string, disposition = "currentTab"): Promise<void> => {
      const worker = await (lab().session as ChromiumSession).worker();
      await worker.evaluate((typed, where) => chrome.omnibox.onInputEntered.dispatch(typed, where), text, disposition);
    };

    it("lists what is found as XML, and a row opens the card in the search", async () => {
      const helper = await lab().session.extensionPage("options.html");
      const [row] = await rowsFor("aragh");
      expect(row?.description).toMatch(/^Abbas <match>Aragh<\/match>chi<dim> — person — Iran’s foreign minister/);
      expect(await searchInFront(lab(), helper, () => enter(row?.content ?? ""))).toEqual(ARAGHCHI);
      await helper.close();
    });

    it.each(["aragh", "zanzibar & <quartet>", "Mercury (planet)"])(
      "opens the search with what was typed: %s",
      async (text) => {
        const helper = await lab().session.extensionPage("options.html");
        expect(await searchInFront(lab(), helper, () => enter(text))).toEqual({ q: text });
        await helper.close();
      },
    );

    it("lists nothing where nothing is found", async () => {
      expect(await rowsFor("xqzwv")).toEqual([]);
      expect(await rowsFor("")).toEqual([]);
    });

    it.each([
      ["newForegroundTab", true],
      ["newBackgroundTab", false],
    ])("opens a %s where it was asked for", async (disposition, active) => {
      const helper = await lab().session.extensionPage("options.html");
      await enter("oman", disposition);
      const tab = await waitFor("the search page", () =>
        helper.evaluate(async () => {
          return (await chrome.tabs.query({})).find(({ url }) => url?.includes("/search.html"));
        }),
      );
      expect(tab.active).toBe(active);
      expect(await takeSearchTab(lab(), helper)).toEqual({ q: "oman" });
      await helper.close();
    });
  },
  ["chromium"],
);

it.skipIf(!hasEngine("chromium") || !hasVirtualDisplay())(
  "bg in the address bar (chromium, with a window and real keys)",
  async () => {
    const display = await openVirtualDisplay();
    const lab = await openLab("chromium", { headless: false, display: display.name });
    const session = lab.session as ChromiumSession;
    try {
      const helper = await session.extensionPage("options.html");
      const asked = await waitFor("the card of a row", async () => {
        const wish = await searchInFront(lab, helper, async () => {
          display.press("ctrl+l", "b", "g", "space", ..."aragh");
          // Nobody outside sees the rows: where they came later than this, all is typed again.
          await pause(ROWS_MS);
          display.press("Down", "Return");
        });
        return wish.id && wish;
      });
      expect(asked).toEqual(ARAGHCHI);
    } finally {
      await lab.close();
      display.close();
    }
  },
);
