import { expect, it } from "vitest";
import { readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { articlePage } from "../../scripts/plain-article";
import { openPopupFor, waitForText } from "./support/extension-pages";
import { inEachBrowser } from "./support/lab";
import { cardName, focusedText, pressKey, waitForBox } from "./support/search-box";
import { STORY_TEXT, storyPage } from "./support/story";

/** How often the story below names Oman; no two mentions are in view at once. */
const OMANS = 3;

/** A long story whose page scrolls as the style has it. */
function longStory(style: string): string {
  const part = `<p>${STORY_TEXT.replaceAll("Oman", "The hosts")}</p><p>Oman was the host again.</p>`;
  const head = `<style>p { margin: 900px 0 } ${style}</style>`;
  return articlePage({ title: "Three rounds", body: `<h1>Three rounds</h1>${part.repeat(OMANS)}`, head });
}

inEachBrowser("the cast in the popup", (lab) => {
  it.each([
    ["in the window", ""],
    ["in a body that scrolls for the window", "body { overflow-y: auto }"],
    [
      "in a body that scrolls by itself",
      "html { overflow: hidden; height: 100% } body { overflow: auto; height: 100% }",
    ],
    ["in a part of the page", "main { overflow: auto; height: 500px } article { overflow: auto; height: 700px }"],
  ])("leads to each mention in turn %s", async (_, style) => {
    const page = await lab().openPage(longStory(style));
    const omans = async () => (await readMarks(page)).filter((mark) => mark.text === "Oman");
    await waitFor("all marks", async () => (await omans()).length === OMANS);
    const popup = await lab().session.pressToolbarButton(page);
    await waitFor("the cast in the popup", async () => (await popup.text()).includes("Steve Witkoff"));
    for (const place of [...Array(OMANS).keys(), 0]) {
      await waitFor("the row", () => popup.clickButton("Oman"));
      await waitFor("the highlight", () => page.evaluate(() => CSS.highlights.has("backgrounder-active")));
      await waitFor("the place", async () => (await popup.text()).includes(`${place + 1} of ${OMANS}`));
      await waitFor("the mention in view", async () => {
        const middle = (await omans())[place]?.middle;
        return middle && (await page.evaluate((y) => y > innerHeight / 4 && y < (innerHeight * 3) / 4, middle.y));
      });
    }
    await popup.close();
    await page.close();
  });

  it("counts the mentions", async () => {
    const page = await lab().openPage(longStory(""));
    await waitForMarks(page, (mark) => mark.text === "Oman");
    const popup = await openPopupFor(lab(), page);
    await waitForText(popup, /Steve Witkoff/);
    const rows = await popup.evaluate(() =>
      [...document.querySelectorAll("[data-row]")].map((row) => row.textContent ?? ""),
    );
    expect(rows.find((row) => row.startsWith("Oman"))).toContain(`${OMANS} mentions`);
    await popup.close();
    await page.close();
  });

  it("opens a card by the second button of a row", async () => {
    const page = await lab().openPage(storyPage());
    await waitForMarks(page);
    const popup = await openPopupFor(lab(), page);
    await waitForText(popup, /Steve Witkoff/);
    await popup.click('[aria-label="Open the card of Steve Witkoff"]');
    await waitFor("the card", async () => (await cardName(popup)) === "Steve Witkoff");
    await popup.close();
    await page.close();
  });

  it("is walked through with the keys", async () => {
    const page = await lab().openPage(storyPage());
    await waitForMarks(page);
    const popup = await openPopupFor(lab(), page);
    await waitForText(popup, /Steve Witkoff/);
    const names = await popup.evaluate(() =>
      [...document.querySelectorAll("[data-row] .line-name")].map((name) => name.textContent ?? ""),
    );
    const steps: [string, string | undefined][] = [
      ["ArrowDown", names[0]],
      ["ArrowDown", names[1]],
      ["End", names.at(-1)],
      ["ArrowDown", names.at(-1)],
      ["Home", names[0]],
    ];
    for (const [key, name] of steps) {
      await pressKey(lab(), popup, key);
      await waitFor(`${name} after ${key}`, async () => (await focusedText(popup)).startsWith(name ?? "none"));
    }
    await pressKey(lab(), popup, "ArrowUp");
    await waitForBox(popup, { focused: true });
    await pressKey(lab(), popup, "ArrowDown");
    await pressKey(lab(), popup, "ArrowRight");
    await waitFor("the card", async () => (await cardName(popup)) === names[0]);
    await pressKey(lab(), popup, "Escape");
    await waitFor("the row again", async () => (await focusedText(popup)).startsWith(names[0] ?? "none"));
    await popup.type("w");
    await waitForBox(popup, { focused: true, value: "w" });
    await popup.close();
    await page.close();
  });
});
