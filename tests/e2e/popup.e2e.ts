import { expect, it } from "vitest";
import { waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { openPopupFor, waitForText } from "./support/extension-pages";
import { inEachBrowser, UNLISTED_HOST } from "./support/lab";
import { storyPage } from "./support/story";

inEachBrowser("the popup", (lab) => {
  it("finds a name in spite of a typo, opens its card, and keeps the query on the way back", async () => {
    const popup = await lab().session.extensionPage("popup.html");
    await popup.activate();
    await popup.click("[role=combobox]");
    await popup.type("aragchi");
    const first = () => popup.evaluate(() => document.querySelector("[role=option]")?.textContent ?? "");
    await waitFor("a first result", async () => (await first()).includes("Abbas Araghchi"));
    await popup.press("Enter");
    const card = await waitForText(popup, /Abbas Araghchi[\s\S]*Facts as of/);
    expect(card).toMatch(/foreign minister/i);
    expect(card).toMatch(/Source|Read more/);
    // The card's first control takes the focus once it is painted; keys before that go nowhere.
    await waitFor("the focus", () => popup.evaluate(() => document.activeElement?.tagName === "BUTTON"));
    await popup.press("Escape");
    await waitFor("the box with the query", () =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>("[role=combobox]")?.value === "aragchi"),
    );
    await popup.close();
  });

  it("says when nothing is found", async () => {
    const popup = await lab().session.extensionPage("popup.html");
    await popup.activate();
    await popup.click("[role=combobox]");
    await popup.type("qqqqzzzz");
    await waitForText(popup, /Nothing found/);
    await popup.close();
  });

  it("lists the cast of the page with counts", async () => {
    const page = await lab().openPage(storyPage());
    const marks = await waitForMarks(page);
    const popup = await openPopupFor(lab(), page);
    const text = await waitForText(popup, /On this page/i);
    expect(text).toContain("Abbas Araghchi");
    const options = () =>
      popup.evaluate(() => [...document.querySelectorAll("[role=option]")].map((o) => o.textContent ?? ""));
    const oman = (await options()).find((option) => option.startsWith("Oman"));
    expect(oman).toContain(String(marks.filter((mark) => mark.text === "Oman").length));
    await popup.close();
    await page.close();
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
