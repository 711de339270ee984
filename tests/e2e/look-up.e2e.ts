import { expect, it } from "vitest";
import { DWELL_MS } from "../../lib/hover/hover";
import { CARD_HOST, insideCard, readCard, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { glide, hoverMark, readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { pause, waitFor } from "../../scripts/browsers/time-limit";
import { inEachBrowser, type Lab, NEWS_HOST, UNLISTED_HOST } from "./support/lab";
import { type Ask, askByCommand, askByMenu, focusInCard, selectText } from "./support/look-ups";
import { forbidden, MUTATION_LOG, markup, mutations } from "./support/mutation-log";
import { storyPage } from "./support/story";

/** A page that nothing of ours reads: no article, and under a name on no list where the driver can grant access to it. */
const NOTES = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes</title>${MUTATION_LOG}
<style>body { margin: 40px; font: 18px/1.5 serif }</style></head><body><h1>Notes</h1>
<p id="text" contenteditable="false">In the evening Abbas Araghchi flew home.</p>
<p><input id="field" value="ask Steve Witkoff" size="40"></p>
<p><button id="button">Save</button></p>
<div style="height: 3000px"></div></body></html>`;

const openNotes = (lab: Lab, html = NOTES): Promise<DrivenPage> =>
  lab.openPage(html, { path: "/notes", host: lab.engine === "firefox" ? UNLISTED_HOST : NEWS_HOST });

/** What has the focus, and what is selected. */
const attention = (page: DrivenPage) =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    const field = active instanceof HTMLInputElement ? active : null;
    return {
      focus: active?.id || active?.localName,
      selected: field ? `${field.selectionStart}-${field.selectionEnd}` : getSelection()?.toString(),
    };
  });

const hosts = (page: DrivenPage) => page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);

const WAYS: [string, Ask][] = [
  ["context menu", askByMenu],
  ["command", askByCommand],
];

inEachBrowser("a look-up on a page that is not read", (lab) => {
  it.each(WAYS)("by %s shows the card beside the selection and leaves nothing behind", async (_, ask) => {
    const page = await openNotes(lab());
    const before = await markup(page);
    const word = await selectText(page, "#text", "Abbas Araghchi");
    const kept = await attention(page);
    await ask(lab(), page);
    const card = await waitForCard(page, "Abbas Araghchi");
    expect(card.text).toContain("foreign minister");
    expect(Math.abs(card.box.left - word.left)).toBeLessThan(2);
    expect(Math.abs(card.box.top - word.bottom)).toBeLessThan(10);
    expect(await focusInCard(page)).toBe("dialog");

    await page.press("Escape");
    await waitForNoCard(page);
    expect(await attention(page)).toEqual(kept);
    expect(await hosts(page)).toBe(0);
    expect(await markup(page)).toBe(before);
    expect(forbidden(await mutations(page))).toEqual([]);
    await page.close();
  });

  it.each(WAYS)("by %s in a field stands beside the field and gives the focus back", async (_, ask) => {
    const page = await openNotes(lab());
    const field = await selectText(page, "#field", "Steve Witkoff");
    await ask(lab(), page);
    const card = await waitForCard(page, "Steve Witkoff");
    expect(Math.abs(card.box.top - field.bottom)).toBeLessThan(10);
    expect(await focusInCard(page)).toBe("dialog");
    await page.press("Escape");
    await waitForNoCard(page);
    expect(await attention(page)).toEqual({ focus: "field", selected: "4-17" });
    await page.close();
  });

  it("finds a selection in a frame, and stands in that frame", async () => {
    lab().server.put("/frame", { body: `<p id="text">Muscat was quiet.</p>`, headers: {} });
    const frame = `<iframe id="frame" src="/frame" width="700" height="600"></iframe>`;
    const page = await openNotes(lab(), NOTES.replace("<h1>", `${frame}<h1>`));
    const inFrame = <T extends string | number | boolean>(fn: string) =>
      page.evaluate((source) => {
        const { contentWindow } = document.querySelector("iframe") as HTMLIFrameElement;
        return (contentWindow as Window & { eval(text: string): T }).eval(source);
      }, fn);
    await waitFor("the frame", () => inFrame<boolean>("document.getElementById('text') !== null"));
    await page.click("#frame");
    await inFrame(
      "const w = document.getElementById('text').firstChild; getSelection().setBaseAndExtent(w, 0, w, 6), 1",
    );
    await askByCommand(lab(), page);
    const count = `document.querySelectorAll("${CARD_HOST}").length`;
    await waitFor("the card in the frame", async () => (await inFrame(count)) === 1);
    expect(await hosts(page)).toBe(0);
    await page.press("Escape");
    await waitFor("the card to close", async () => (await inFrame(count)) === 0);
    await page.close();
  });

  it("follows the selection when the page scrolls, and closes when it is out of sight", async () => {
    const page = await openNotes(lab());
    const word = await selectText(page, "#text", "Abbas Araghchi");
    await askByCommand(lab(), page);
    const card = await waitForCard(page);
    await page.evaluate(() => scrollBy({ top: 30, behavior: "instant" }));
    await waitFor("the card to follow", async () => (await readCard(page))?.box.top === card.box.top - 30);
    await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), word.bottom + 1);
    await waitForNoCard(page);
    expect((await attention(page)).selected).toBe("Abbas Araghchi");
    await page.close();
  });

  it("closes at a press outside, which does what it does without us", async () => {
    const page = await openNotes(lab());
    await selectText(page, "#text", "Abbas Araghchi");
    await askByCommand(lab(), page);
    await waitForCard(page);
    await page.moveMouse({ x: 900, y: 30 });
    await page.pressMouse();
    await waitForNoCard(page);
    expect(await hosts(page)).toBe(0);
    expect((await attention(page)).selected).toBe("");
    await page.close();
  });

  it("stands inside an open dialog, and Escape closes the card before the dialog", async () => {
    const dialog = `<dialog><p id="inside">Muscat was quiet.</p></dialog>`;
    const page = await openNotes(lab(), NOTES.replace("<h1>", `${dialog}<h1>`));
    const isOpen = () => page.evaluate(() => document.querySelector("dialog")?.open);
    await page.evaluate(() => document.querySelector("dialog")?.showModal());
    await selectText(page, "#inside", "Muscat");
    await askByCommand(lab(), page);
    await waitForCard(page, "Muscat");
    expect(await focusInCard(page)).toBe("dialog");
    await page.press("Escape");
    await waitForNoCard(page);
    expect(await isOpen()).toBe(true);
    await page.press("Escape");
    await waitFor("the dialog to close", async () => !(await isOpen()));
    await page.close();
  });

  it("opens what is related in the same card, and keeps the focus there", async () => {
    const page = await openNotes(lab());
    await selectText(page, "#text", "Abbas Araghchi");
    await askByCommand(lab(), page);
    const card = await waitForCard(page);
    const chip = await waitFor("something related", () =>
      page.evaluateInShadow(CARD_HOST, (root) => {
        const first = root.querySelector(".chip");
        first?.scrollIntoView({ block: "center", behavior: "instant" });
        const box = first?.getBoundingClientRect();
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }),
    );
    await page.moveMouse(chip);
    await page.pressMouse();
    await waitFor("another card", async () => ((await readCard(page))?.name ?? card.name) !== card.name);
    expect(await focusInCard(page)).toBe("dialog");
    await page.press("Escape");
    await waitForNoCard(page);
    expect((await attention(page)).selected).toBe("Abbas Araghchi");
    await page.close();
  });
});

inEachBrowser("a look-up on a page that is read", (lab) => {
  it("takes the place of the reader's card, and the reader's card its place", async () => {
    const page = await lab().openPage(storyPage());
    await waitForMarks(page);
    await hoverMark(page, "Steve Witkoff");
    await waitForCard(page, "Steve Witkoff");
    await selectText(page, "article", "Abbas Araghchi");
    await askByCommand(lab(), page);
    await waitForCard(page, "Abbas Araghchi");
    expect(await hosts(page)).toBe(1);

    await hoverMark(page, "Strait of Hormuz");
    await waitForCard(page, "Strait of Hormuz");
    expect(await hosts(page)).toBe(1);
    await page.press("Escape");
    await waitForNoCard(page);
    await page.close();
  });

  it("keeps its card while the pointer rests on it, whatever marks lie under it", async () => {
    // Lines so short that marks come to lie under the card.
    const page = await lab().openPage(storyPage("<style>article p { width: 300px }</style>"));
    await waitForMarks(page);
    await selectText(page, "article", "Abbas Araghchi");
    await askByCommand(lab(), page);
    const card = await waitForCard(page, "Abbas Araghchi");
    const { left, top, width, height } = card.box;
    const under = (await readMarks(page)).find(({ middle }) => {
      return middle && middle.x > left && middle.x < left + width && middle.y > top && middle.y < top + height;
    })?.middle;
    if (!under) throw new Error("expected a mark under the card");
    await glide(page, insideCard(card), under);
    await pause(3 * DWELL_MS);
    expect((await readCard(page))?.name).toBe("Abbas Araghchi");
    await page.close();
  });
});
