import { expect, it } from "vitest";
import { CARD_HOST, pressInCard, waitForCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { clickText } from "./support/click-text";
import { waitForText } from "./support/extension-pages";
import { inEachBrowser } from "./support/lab";
import { openByRest } from "./support/open-card";
import { storedSettings } from "./support/settings";
import { storyPage } from "./support/story";

const has = async (page: DrivenPage, word: string) => (await readMarks(page)).some(({ text }) => text === word);
const note = (page: DrivenPage) =>
  page.evaluateInShadow(CARD_HOST, (root) => root.querySelector<HTMLElement>(".card.muted [role=status]")?.innerText);

inEachBrowser("I know this one", (lab) => {
  it("takes the marks of an entity away everywhere, and Undo brings marks and card back", async () => {
    const other = await lab().openPage(storyPage());
    await waitForMarks(other, ({ text }) => text === "Oman");
    const page = await lab().openPage(storyPage());
    const all = (await waitForMarks(page)).length;
    await openByRest(page, "Oman");
    await pressInCard(page, "button", "I know this one");
    expect(await waitFor("the note", () => note(page))).toBe("Oman is no longer marked.");
    await waitFor("no mark of Oman", async () => !(await has(page, "Oman")));
    await waitFor("no mark of Oman in the other tab", async () => !(await has(other, "Oman")));
    expect(await has(page, "Iran")).toBe(true);
    expect((await storedSettings(lab())).muted).toEqual([{ id: "oman", name: "Oman" }]);

    await page.activate();
    await pressInCard(page, "button", "Undo");
    await waitForCard(page, "Oman");
    await waitFor("every mark again", async () => (await readMarks(page)).length === all);
    await waitFor("every mark in the other tab", async () => (await readMarks(other)).length === all);
    expect((await storedSettings(lab())).muted ?? []).toEqual([]);
    await page.close();
    await other.close();
  });

  it("holds for pages that are opened later, until the options say otherwise", async () => {
    const page = await lab().openPage(storyPage());
    await openByRest(page, "Oman");
    await pressInCard(page, "button", "I know this one");
    await waitFor("the note", () => note(page));
    const later = await lab().openPage(storyPage());
    await waitForMarks(later);
    expect(await has(later, "Oman")).toBe(false);
    await page.close();

    const options = await lab().session.extensionPage("options.html");
    await clickText(options, "li", "Oman");
    await clickText(options, "button", "Mark again");
    await waitForText(options, /None yet/);
    await options.close();
    await later.activate();
    await waitFor("the marks", () => has(later, "Oman"));
    await openByRest(later, "Oman");
    await later.close();
  });
});
