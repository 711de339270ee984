import { expect, it } from "vitest";
import { readCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { hoverMark, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { inEachBrowser } from "./support/lab";
import { underSettings } from "./support/settings";
import { storyPage } from "./support/story";

const DARK = "<style>body { background: #14161a; color: #e8e6e1 }</style>";
const GROUNDS = [
  ["light", ""],
  ["dark", DARK],
] as const;

/** The look of each marked word: the name of its highlight without ours before it. */
const looks = async (page: DrivenPage) =>
  Object.fromEntries((await waitForMarks(page)).map(({ text, style }) => [text, style.replace("backgrounder-", "")]));

inEachBrowser("the look of marks", (lab) => {
  it.each(GROUNDS)("tells kinds apart on a %s page", async (ground, head) => {
    await underSettings(lab(), { markStyle: "kinds" }, async () => {
      const page = await lab().openPage(storyPage(head));
      expect(await looks(page)).toMatchObject({
        "Abbas Araghchi": `person-on-${ground}`,
        Oman: `place-on-${ground}`,
        "Strait of Hormuz": `place-on-${ground}`,
      });
      await page.close();
    });
  });

  it.each(GROUNDS)("is a tint of its own on a %s page", async (ground, head) => {
    await underSettings(lab(), { markStyle: "background" }, async () => {
      const page = await lab().openPage(storyPage(head));
      expect(new Set(Object.values(await looks(page)))).toEqual(new Set([`tint-on-${ground}`]));
      await page.close();
    });
  });

  it.each(GROUNDS)("goes by the ground of each part where a %s page has another one in it", async (ground, head) => {
    const other = ground === "light" ? "background: #14161a; color: #eee" : "background: #fff; color: #111";
    await underSettings(lab(), { markStyle: "background" }, async () => {
      const page = await lab().openPage(storyPage(`${head}<style>p:nth-of-type(3) { ${other} }</style>`));
      const seen = await looks(page);
      expect([seen.Iran, seen.Oman]).toEqual([`tint-on-${ground}`, `tint-on-${ground === "light" ? "dark" : "light"}`]);
      await page.close();
    });
  });

  it.each(["underline", "kinds", "hover"] as const)(
    "is nothing below a link (%s), which still has its card",
    async (markStyle) => {
      await underSettings(lab(), { markStyle }, async () => {
        const page = await lab().openPage(storyPage("", { Oman: "/next" }));
        const seen = await looks(page);
        expect(seen.Oman).toBe("hover");
        expect(seen.Iran === "hover").toBe(markStyle === "hover");
        await hoverMark(page, "Oman");
        await waitFor("the card", async () => (await readCard(page))?.name === "Oman");
        // The word whose card is open is shown, link or not.
        expect(await page.evaluate(() => CSS.highlights.get("backgrounder-active")?.size)).toBe(1);
        await page.close();
      });
    },
  );

  it("has no rule for what is not to be seen, and one for every other look in use", async () => {
    const page = await lab().openPage(storyPage("", { Oman: "/next" }));
    await looks(page);
    const line = (selector: string, look: string) =>
      page.evaluate(
        (wanted, name) =>
          getComputedStyle(document.querySelector(wanted) as Element, `::highlight(backgrounder-${name})`)
            .textDecorationLine,
        selector,
        look,
      );
    expect(await line("p", "underline")).toBe("underline");
    expect(await line("a", "hover")).toBe("none");
    await page.close();
  });
});
