import type { DrivenPage } from "../../../scripts/browsers/driven-page";
import { waitFor } from "../../../scripts/browsers/time-limit";
import type { Lab } from "./lab";

/** What a page of the extension offers to a script of ours in it. */
interface ExtensionWindow {
  browser?: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
  chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
}

/** The popup in a tab of its own, speaking of another page's tab as if that were the active one. */
export async function openPopupFor(lab: Lab, page: DrivenPage): Promise<DrivenPage> {
  const popup = await lab.session.extensionPage("popup.html");
  const url = await page.url();
  const id = await waitFor(`the tab of ${url}`, () =>
    popup.evaluate(async (wanted) => {
      const { browser, chrome } = window as unknown as ExtensionWindow;
      const tabs = await (browser ?? chrome).tabs.query({});
      return tabs.find((tab) => tab.url === wanted)?.id;
    }, url),
  );
  await popup.goto(`${lab.session.extensionOrigin}/popup.html?tab=${id}`);
  await popup.activate();
  return popup;
}

/** The visible text of a page. */
function textOf(page: DrivenPage): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Waits until a page's visible text fits. */
export async function waitForText(page: DrivenPage, wanted: RegExp): Promise<string> {
  let last = "";
  try {
    return await waitFor(`text ${wanted}`, async () => {
      last = await textOf(page);
      return wanted.test(last) && last;
    });
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : error}; the page ends with ${JSON.stringify(last.slice(-300))}`,
    );
  }
}
