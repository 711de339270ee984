import { expect, it } from "vitest";
import type { DrivenPage, Size } from "../../scripts/browsers/driven-page";
import { waitFor } from "../../scripts/browsers/time-limit";
import { clickText } from "./support/click-text";
import { waitForText } from "./support/extension-pages";
import { inEachBrowser, type Lab } from "./support/lab";
import { pressCommandK, pressKey, waitForBox, waitForOptions } from "./support/search-box";

const WIDE: Size = { width: 1000, height: 800 };
const NARROW: Size = { width: 500, height: 800 };

async function openTab(lab: Lab, size: Size, address = ""): Promise<DrivenPage> {
  const tab = await lab.session.extensionPage(`search.html${address}`);
  await tab.resize(size);
  await tab.activate();
  await waitForBox(tab, {});
  return tab;
}

/** What a bookmark of the tab would hold. */
const place = (tab: DrivenPage) => tab.evaluate(() => ({ search: location.search, title: document.title }));

async function waitForPlace(tab: DrivenPage, search: string, title: string): Promise<void> {
  await waitFor(`${search} as ${title}`, async () => {
    const now = await place(tab);
    return now.search === search && now.title === `${title}Backgrounder`;
  });
}

/** Loads the page anew, as a reader does. */
async function reload(tab: DrivenPage): Promise<void> {
  await tab.evaluate(() => {
    document.body.id = "before";
    location.reload();
  });
  await waitFor("the page again", () => tab.evaluate(() => document.body?.id !== "before").catch(() => false));
}

const go = (tab: DrivenPage, way: "back" | "forward") => tab.evaluate((to) => history[to](), way);

/** Which of the two panes can be seen. */
const panes = (tab: DrivenPage) =>
  tab.evaluate(() => {
    const seen = (selector: string) =>
      document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) ?? false;
    return { list: seen("[role=combobox]"), card: seen(".card"), back: seen(".back") };
  });

inEachBrowser("the search in a tab", (lab) => {
  it("keeps query and card in its address, through reload, back and forward", async () => {
    const tab = await openTab(lab(), WIDE);
    await waitForBox(tab, { focused: true });
    await tab.type("araghchi");
    await waitForOptions(tab, "araghchi");
    await waitForPlace(tab, "?q=araghchi", "araghchi · ");
    await tab.press("Enter");
    await waitForPlace(tab, "?q=araghchi&id=abbas-araghchi", "Abbas Araghchi · ");
    await reload(tab);
    await waitForText(tab, /Facts as of/);
    await waitForBox(tab, { value: "araghchi" });
    await waitForPlace(tab, "?q=araghchi&id=abbas-araghchi", "Abbas Araghchi · ");
    const next = (await tab.evaluate(() => document.querySelector("a.chip")?.getAttribute("href"))) ?? "";
    await tab.click("a.chip");
    await waitFor("the next card", async () => next.endsWith((await place(tab)).search));
    await go(tab, "back");
    await waitForPlace(tab, "?q=araghchi&id=abbas-araghchi", "Abbas Araghchi · ");
    await go(tab, "back");
    await waitForPlace(tab, "?q=araghchi", "araghchi · ");
    await go(tab, "forward");
    await waitForPlace(tab, "?q=araghchi&id=abbas-araghchi", "Abbas Araghchi · ");
    await tab.close();
  });

  it("leaves the card at the first letter of another search, and goes back to it", async () => {
    const tab = await openTab(lab(), WIDE, "?q=witkoff&id=oman");
    await waitForText(tab, /Facts as of/);
    await pressCommandK(tab);
    await waitForBox(tab, { focused: true, chosen: "witkoff" });
    await tab.type("muscat");
    await waitForOptions(tab, "muscat");
    await waitForPlace(tab, "?q=muscat", "muscat · ");
    await waitForBox(tab, { focused: true, value: "muscat" });
    await tab.press("Enter");
    await waitForPlace(tab, "?q=muscat&id=muscat", "Muscat · ");
    await go(tab, "back");
    await waitForPlace(tab, "?q=muscat", "muscat · ");
    await go(tab, "back");
    await waitForPlace(tab, "?q=witkoff&id=oman", "Oman · ");
    await waitForBox(tab, { value: "witkoff" });
    await tab.close();
  });

  it("tells to choose where there is something to choose", async () => {
    const tab = await openTab(lab(), WIDE, "?q=iran");
    await waitForText(tab, /Choose an entry/);
    await tab.type("qqqqzzzz");
    await waitForText(tab, /Nothing found/);
    expect(await tab.evaluate(() => document.querySelector(".aside")?.textContent)).toBe("");
    await tab.close();
  });

  it("shows list and card side by side where there is room", async () => {
    const tab = await openTab(lab(), WIDE, "?q=iran&id=oman");
    await waitForText(tab, /Facts as of/);
    await waitForOptions(tab, "iran");
    expect(await panes(tab)).toEqual({ list: true, card: true, back: false });
    await pressCommandK(tab);
    await waitForBox(tab, { focused: true, chosen: "iran" });
    expect((await panes(tab)).card).toBe(true);
    await tab.close();
  });

  it("shows one in the place of the other where there is not", async () => {
    const tab = await openTab(lab(), NARROW, "?q=iran&id=oman");
    await waitForText(tab, /Facts as of/);
    expect(await panes(tab)).toEqual({ list: false, card: true, back: true });
    await clickText(tab, "button", "← Back");
    await waitForPlace(tab, "?q=iran", "iran · ");
    await waitForBox(tab, { focused: true, value: "iran" });
    expect(await panes(tab)).toEqual({ list: true, card: false, back: false });
    await waitForOptions(tab, "iran");
    await pressKey(lab(), tab, "ArrowDown");
    await tab.press("Enter");
    await waitForText(tab, /Facts as of/);
    await pressKey(lab(), tab, "Escape");
    await waitForBox(tab, { focused: true, value: "iran", active: "result-0" });
    await tab.close();
  });

  it("says when an address names nobody", async () => {
    const tab = await openTab(lab(), WIDE, "?id=nobody-of-this-name");
    await waitForText(tab, /No entity “nobody-of-this-name” in these facts/);
    await waitForPlace(tab, "?id=nobody-of-this-name", "");
    await tab.close();
  });

  it("tells how a search is narrowed, and forgets what was looked up when told to", async () => {
    const tab = await openTab(lab(), WIDE, "?id=muscat");
    await waitForText(tab, /Looked up[\s\S]*Muscat/i);
    await waitForText(tab, /kind:/);
    await clickText(tab, "button", "Clear");
    await waitFor("an empty list", () => tab.evaluate(() => document.querySelector("[data-row]") === null));
    await tab.close();
  });
});
