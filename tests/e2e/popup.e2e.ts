import { expect, it } from "vitest";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { clickText } from "./support/click-text";
import { waitForText } from "./support/extension-pages";
import { inEachBrowser, type Lab, UNLISTED_HOST } from "./support/lab";
import { takeSearchTab } from "./support/look-ups";
import {
  boxState,
  cardName,
  focusedText,
  pressCommandK,
  pressKey,
  waitForBox,
  waitForOptions,
} from "./support/search-box";
import { storyPage } from "./support/story";

async function openPopup(lab: Lab): Promise<DrivenPage> {
  const popup = await lab.session.extensionPage("popup.html");
  await popup.activate();
  await waitForBox(popup, { focused: true });
  return popup;
}

async function openCard(popup: DrivenPage, query: string, name: RegExp): Promise<void> {
  await popup.type(query);
  await waitForOptions(popup, query);
  await popup.press("Enter");
  await waitForText(popup, name);
}

inEachBrowser("the popup", (lab) => {
  it("finds a name in spite of a typo, opens its card, and keeps the query on the way back", async () => {
    const popup = await openPopup(lab());
    await openCard(popup, "aragchi", /Abbas Araghchi[\s\S]*Facts as of/);
    const card = await waitForText(popup, /foreign minister/i);
    expect(card).toMatch(/Source|Read more/);
    // Keys before the card has the focus would go to the box.
    await waitFor("the focus", () => popup.evaluate(() => document.activeElement?.matches(".card")));
    await pressKey(lab(), popup, "Escape");
    await waitForBox(popup, { focused: true, value: "aragchi" });
    await popup.close();
  });

  it("is a combobox by the book", async () => {
    const popup = await openPopup(lab());
    expect(await boxState(popup)).toMatchObject({ expanded: "false", active: null, options: 0 });
    await popup.type("iran");
    const { options } = await waitForOptions(popup, "iran");
    expect(options).toBeGreaterThan(5);
    expect(await boxState(popup)).toMatchObject({ expanded: "true", active: null, list: "listbox" });
    const last = options - 1;
    const keys: [string, number][] = [
      ["ArrowDown", 0],
      ["ArrowDown", 1],
      ["End", last],
      ["ArrowDown", 0],
      ["ArrowUp", last],
      ["Home", 0],
    ];
    for (const [key, index] of keys) {
      await pressKey(lab(), popup, key);
      await waitForBox(popup, { active: `result-${index}`, selected: [index], focused: true });
    }
    await waitFor("the number of results to be said", () =>
      popup.evaluate((said) => document.querySelector("[role=status]")?.textContent === said, `${options} results`),
    );
    await pressKey(lab(), popup, "Escape");
    await waitForBox(popup, { value: "", expanded: "false", active: null });
    await popup.close();
  });

  it("opens the option that the arrows chose, and comes back to it", async () => {
    const popup = await openPopup(lab());
    await popup.type("iran");
    await waitForOptions(popup, "iran");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown"]) await pressKey(lab(), popup, key);
    const name = await popup.evaluate(
      () => document.querySelector("[aria-selected=true] .line-name")?.textContent ?? "",
    );
    await popup.press("Enter");
    await waitFor("the card", async () => (await cardName(popup)) === name);
    await clickText(popup, "button", "← Back");
    await waitForBox(popup, { value: "iran", active: "result-2", focused: true });
    await popup.close();
  });

  it("opens what was typed, however soon Enter follows", async () => {
    const popup = await openPopup(lab());
    await popup.type("muscat");
    await popup.press("Enter");
    await waitFor("the card", async () => (await cardName(popup)) === "Muscat");
    await popup.close();
  });

  it("links to the same query and card in a tab", async () => {
    const popup = await openPopup(lab());
    const link = () =>
      popup.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>(".tab-link")];
        return links.find((one) => one.checkVisibility({ visibilityProperty: true }))?.getAttribute("href");
      });
    await waitFor("the link", async () => (await link()) === "/search.html");
    await openCard(popup, "araghchi", /Facts as of/);
    await waitFor("the card's link", async () => (await link()) === "/search.html?q=araghchi&id=abbas-araghchi");
    await popup.close();
  });

  it("opens that tab and closes itself on a click", async () => {
    const helper = await lab().session.extensionPage("options.html");
    const popup = await openPopup(lab());
    await popup.type("araghchi");
    await waitForOptions(popup, "araghchi");
    await popup.click(".tab-link");
    expect(await takeSearchTab(lab(), helper)).toEqual({ q: "araghchi" });
    await waitFor("the popup's end", () =>
      boxState(popup).then(
        () => false,
        () => true,
      ),
    );
    await helper.close();
  });

  it("puts the cursor into the box on Ctrl+K, out of a card too", async () => {
    const popup = await openPopup(lab());
    await openCard(popup, "araghchi", /Facts as of/);
    await pressCommandK(popup);
    await waitForBox(popup, { focused: true, value: "araghchi", chosen: "araghchi" });
    await popup.type("muscat");
    await waitForBox(popup, { value: "muscat" });
    await popup.close();
  });

  it("follows related entities as links, and goes back card by card", async () => {
    const popup = await openPopup(lab());
    await openCard(popup, "araghchi", /Connections/i);
    const chips = await popup.evaluate(() =>
      [...document.querySelectorAll("a.chip")].map((a) => a.getAttribute("href")),
    );
    expect(chips.length).toBeGreaterThan(1);
    for (const href of chips) expect(href).toMatch(/^\/search\.html\?q=araghchi&id=[\w-]+$/);
    await popup.click("a.chip");
    await waitFor("the next card", async () => !["", "Abbas Araghchi"].includes(await cardName(popup)));
    await clickText(popup, "button", "← Back");
    await waitFor("the card before", async () => (await cardName(popup)) === "Abbas Araghchi");
    await clickText(popup, "button", "← Back");
    await waitForBox(popup, { focused: true, value: "araghchi" });
    await popup.close();
  });

  it("says when nothing is found", async () => {
    const popup = await openPopup(lab());
    await popup.type("qqqqzzzz");
    await waitForText(popup, /Nothing found for “qqqqzzzz”[\s\S]*entries on the news/);
    await clickText(popup, "button", "foreign minister iran");
    await waitForBox(popup, { focused: true, value: "foreign minister iran" });
    await waitForOptions(popup, "foreign minister iran");
    await popup.close();
  });

  it.each([
    ["kind:foo", /No kind “foo”\. Kinds: person, place/],
    ["in:qqqq", /Nothing in these facts is tied to “qqqq”/],
    ["minister in:qqqq", /Nothing that fits “minister” is tied to “qqqq”/],
    ["qqqq ".repeat(20), /No entry fits this text\. Try one name/],
  ])("says why nothing is found for %s", async (query, note) => {
    const popup = await openPopup(lab());
    await popup.type(query);
    await waitForText(popup, note);
    await popup.close();
  });

  it("says what there is to find, and the keys that look it up on any page", async () => {
    const popup = await openPopup(lab());
    await waitForText(popup, /\d+ entries on the news[\s\S]*On any page: select a name, then Alt\+Shift\+L/);
    await popup.close();
  });

  it("lists what was looked up in this session, until it is cleared", async () => {
    const first = await openPopup(lab());
    await openCard(first, "uranium enrichment", /Facts as of/);
    // It is stored a moment after it is shown.
    await clickText(first, "button", "← Back");
    await waitForBox(first, { focused: true, value: "uranium enrichment" });
    await pressKey(lab(), first, "Escape");
    await waitForText(first, /Looked up[\s\S]*Uranium enrichment/i);
    await first.close();
    const popup = await openPopup(lab());
    await waitForText(popup, /Looked up[\s\S]*Uranium enrichment/i);
    await pressKey(lab(), popup, "ArrowDown");
    await waitFor("the row", async () => (await focusedText(popup)).startsWith("Uranium enrichment"));
    await popup.press("Enter");
    await waitFor("the card", async () => (await cardName(popup)) === "Uranium enrichment");
    await pressKey(lab(), popup, "Escape");
    await waitFor("the row again", async () => (await focusedText(popup)).startsWith("Uranium enrichment"));
    await clickText(popup, "button", "Clear");
    await waitFor(
      "an empty list",
      async () => !(await popup.evaluate(() => document.body.innerText)).includes("Uranium"),
    );
    await waitForBox(popup, { focused: true });
    await popup.close();
  });
});

inEachBrowser("the toolbar button on a page that is not listed", (lab) => {
  it("reads this page once", async () => {
    const page = await lab().openPage(storyPage(), { host: UNLISTED_HOST });
    const popup = await lab().session.pressToolbarButton(page);
    await waitFor("the button to read the page", () => popup.clickButton("Read this page"));
    const marks = await waitForMarks(page);
    expect(marks.map(({ text }) => text)).toContain("Abbas Araghchi");
    await waitFor("the cast in the popup", async () => (await popup.text()).includes("Steve Witkoff"));
    await popup.close();
    await page.close();
  });

  it("shows the cast at once on a page that is read already", async () => {
    const page = await lab().openPage(storyPage());
    await waitForMarks(page);
    const popup = await lab().session.pressToolbarButton(page);
    await waitFor("the cast in the popup", async () => (await popup.text()).includes("Steve Witkoff"));
    await popup.close();
    await page.close();
  });
});
