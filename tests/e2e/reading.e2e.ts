import { describe, expect, it } from "vitest";
import { DWELL_MS, GRACE_MS } from "../../lib/hover/hover";
import { insideCard, readCard, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import { glide, hoverMark, placeOfMark, waitForMarks } from "../../scripts/browsers/marks";
import { pause } from "../../scripts/browsers/time-limit";
import { inEachBrowser, OTHER_NEWS_HOST } from "./support/lab";
import { forbidden, MUTATION_LOG, markup, mutations } from "./support/mutation-log";
import { NAMES, storyPage } from "./support/story";

/** Twice a delay: whatever was to happen after it has happened. */
const after = (delay: number) => pause(2 * delay);

inEachBrowser("an article on a listed site", (lab) => {
  it("has its names marked in the default style", async () => {
    const page = await lab().openPage(storyPage());
    const marks = await waitForMarks(page);
    const texts = marks.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(NAMES));
    expect(new Set(marks.map(({ style }) => style))).toEqual(new Set(["backgrounder-line-on-light"]));
    await page.close();
  });

  it("shows a card with role, facts and sources under a resting pointer", async () => {
    const page = await lab().openPage(storyPage(), { host: OTHER_NEWS_HOST });
    await hoverMark(page, "Abbas Araghchi");
    const card = await waitForCard(page, "Abbas Araghchi");
    expect(card.text).toMatch(/foreign minister/i);
    expect(card.text).toMatch(/as of|since/i);
    expect(card.links.length).toBeGreaterThan(0);
    for (const link of card.links) {
      expect(link).toMatchObject({ href: expect.stringMatching(/^https:/), target: "_blank" });
      expect(link.rel.split(" ").sort()).toEqual(["noopener", "noreferrer"]);
    }
    await page.close();
  });

  it("keeps the card while the pointer walks into it and rests there", async () => {
    const page = await lab().openPage(storyPage());
    const mark = await hoverMark(page, "Steve Witkoff");
    const card = await waitForCard(page, "Steve Witkoff");
    await glide(page, mark, insideCard(card));
    await after(GRACE_MS);
    expect((await readCard(page))?.name).toBe("Steve Witkoff");
    await glide(page, insideCard(card), { x: 5, y: 795 });
    await waitForNoCard(page);
    await page.close();
  });

  it("closes the card on Escape, and opens it again", async () => {
    const page = await lab().openPage(storyPage());
    for (const name of ["Oman", "Steve Witkoff"]) {
      await hoverMark(page, name);
      await waitForCard(page, name);
      await page.press("Escape");
      await waitForNoCard(page);
    }
    await page.close();
  });

  it("keeps it closed while the pointer stays on the word, and opens it when it comes back", async () => {
    const page = await lab().openPage(storyPage());
    const { x, y } = await hoverMark(page, "Oman");
    await waitForCard(page, "Oman");
    await page.press("Escape");
    await waitForNoCard(page);
    await page.moveMouse({ x: x + 1, y });
    await after(DWELL_MS);
    expect(await readCard(page)).toBeNull();
    await page.moveMouse({ x: 5, y: 795 });
    await hoverMark(page, "Oman");
    await waitForCard(page, "Oman");
    await page.close();
  });

  it("shows the card on a page that hides elements it does not know", async () => {
    const page = await lab().openPage(storyPage("<style>:not(:defined) { display: none !important }</style>"));
    await hoverMark(page, "Steve Witkoff");
    await waitForCard(page, "Steve Witkoff");
    await page.close();
  });

  it("shows nothing when the pointer passes quickly", async () => {
    const page = await lab().openPage(storyPage());
    await waitForMarks(page);
    const { x, y } = await placeOfMark(page, "Oman");
    for (const dx of [-240, -120, 0, 120, 240]) await page.moveMouse({ x: Math.max(1, x + dx), y: y + dx / 10 });
    await page.moveMouse({ x: 990, y: 790 });
    await after(DWELL_MS);
    expect(await readCard(page)).toBeNull();
    await page.close();
  });
});

inEachBrowser("the page stays the page", (lab) => {
  it("is not changed by reading it, and gets one element by a card", async () => {
    const page = await lab().openPage(storyPage(MUTATION_LOG));
    await waitForMarks(page);
    expect(await mutations(page)).toEqual([]);
    const before = await markup(page);
    for (const name of ["Abbas Araghchi", "Oman"]) {
      await hoverMark(page, name);
      await waitForCard(page, name);
      await page.press("Escape");
      await waitForNoCard(page);
    }
    const log = await mutations(page);
    expect(forbidden(log)).toEqual([]);
    expect(log.filter((line) => line.includes("+backgrounder-card"))).toHaveLength(1);
    expect(await markup(page)).toBe(before);
    await page.close();
  });

  it.each([
    ["nothing at all", "default-src 'none'; style-src 'none'; script-src 'none'; img-src 'none'; font-src 'none'"],
    ["trusted types", "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"],
    ["a sandbox", "sandbox; default-src 'none'"],
  ])("shows marks and cards under a policy that allows %s", async (_, policy) => {
    const page = await lab().openPage(storyPage(), { headers: { "content-security-policy": policy } });
    await hoverMark(page, "Steve Witkoff");
    const card = await waitForCard(page, "Steve Witkoff");
    // A card without its style sheet would be as wide as the page.
    expect(card.box.width).toBeLessThan(400);
    await page.close();
  });
});

describe("the mutation log", () => {
  it("would tell a change of the page from our host", () => {
    expect(
      forbidden(["childList html  +backgrounder-card -", "childList body  +mark -", "attributes p class + -"]),
    ).toEqual(["childList body  +mark -", "attributes p class + -"]);
  });
});
