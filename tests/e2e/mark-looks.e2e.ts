import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { readCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { hoverMark, placeOfMark, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { inEachBrowser } from "./support/lab";
import { underSettings } from "./support/settings";
import { storyPage } from "./support/story";

const DARK = "<style>body { background: #14161a; color: #e8e6e1 }</style>";
interface Strip {
  left: number;
  right: number;
  bottom: number;
}

const viewport = () => ({ width: innerWidth, height: innerHeight });

/** The box of the marked word at a point; runs in the page. */
function stripBelow(x: number, y: number): Strip {
  const caret = document.caretPositionFromPoint(x, y);
  const range = document.createRange();
  range.setStart(caret?.offsetNode as Node, 0);
  range.setEnd(caret?.offsetNode as Node, 4);
  const { left, right, bottom } = range.getBoundingClientRect();
  return { left, right, bottom };
}

const GROUNDS = [
  ["light", ""],
  ["dark", DARK],
] as const;

/** The look of each marked word: the name of its highlight without ours before it. */
const looks = async (page: DrivenPage) =>
  Object.fromEntries((await waitForMarks(page)).map(({ text, style }) => [text, style.replace("backgrounder-", "")]));

/** How many pixels of the line below a mark stand out from the ground, where no letter reaches. */
async function linePixels(page: DrivenPage, word: string): Promise<number> {
  const { x, y } = await placeOfMark(page, word);
  const { left, right, bottom } = await page.evaluate<[number, number], Strip>(stripBelow, x, y);
  const picture = PNG.sync.read(Buffer.from(await page.photograph(await page.evaluate(viewport))));
  const lightness = (column: number, row: number) => {
    const at = (row * picture.width + column) * 4;
    return ((picture.data[at] ?? 0) + (picture.data[at + 1] ?? 0) + (picture.data[at + 2] ?? 0)) / 3;
  };
  const ground = lightness(Math.round(left) - 2, Math.round(bottom) + 1);
  let count = 0;
  for (let row = Math.round(bottom) - 4; row <= Math.round(bottom) + 1; row++) {
    for (let column = Math.ceil(left); column < right; column++) {
      if (Math.abs(lightness(column, row) - ground) > 60) count++;
    }
  }
  return count;
}

inEachBrowser("the look of marks", (lab) => {
  it.each(GROUNDS)("is a line that is seen on a %s page", async (ground, head) => {
    const page = await lab().openPage(storyPage(head));
    expect(new Set(Object.values(await looks(page)))).toEqual(new Set([`line-on-${ground}`]));
    expect(await linePixels(page, "Oman")).toBeGreaterThan(10);
    await page.close();
  });

  it("follows a page that is switched from light to dark", async () => {
    const page = await lab().openPage(storyPage());
    expect((await looks(page)).Oman).toBe("line-on-light");
    await page.evaluate(() => {
      document.body.style.cssText = "background: #14161a; color: #e8e6e1";
    });
    await waitFor("the line for a dark ground", async () => (await looks(page)).Oman === "line-on-dark");
    await page.close();
  });

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
    expect(await line("p", "line-on-light")).toBe("underline");
    expect(await line("a", "hover")).toBe("none");
    await page.close();
  });
});
