import { expect, it } from "vitest";
import { waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import type { DrivenPage } from "../../scripts/browsers/driven-page";
import { hoverMark, placeOfMark, readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { articlePage } from "../../scripts/plain-article";
import { inEachBrowser } from "./support/lab";
import { STORY_TEXT } from "./support/story";

/** A story whose last paragraphs stand in a shadow root, one of them through a slot. */
function pageWithRoot(): string {
  const script = `
    const root = document.querySelector("x-more").attachShadow({ mode: "open" });
    root.innerHTML = "<p id=inside>In the end the ships came through the Red Sea, and Abbas Araghchi flew home. " +
      "He had nothing to say to the press.</p><p>Later that week there was talk of <slot></slot> as the next host.</p>";`;
  const body = `<h1>A long Friday</h1>${STORY_TEXT.split("\n")
    .map((text) => `<p>${text}</p>`)
    .join("")}<x-more><b>Oman</b></x-more><p>The end of it all came on a Sunday in Muscat.</p>`;
  return articlePage({ title: "A long Friday", body: `${body}<script>${script}</script>`, date: "2026-02-06" });
}

const texts = async (page: DrivenPage) => (await readMarks(page)).map(({ text }) => text);

inEachBrowser("words in an open shadow root", (lab) => {
  it("are marked, painted and have cards", async () => {
    const page = await lab().openPage(pageWithRoot());
    await waitForMarks(page, ({ text }) => text === "Red Sea");
    const { x, y } = await placeOfMark(page, "Red Sea");
    // The line below a mark of the default style: what is painted differs from the paper right under the word.
    const line = await page.evaluate(() => {
      const inside = document.querySelector("x-more")?.shadowRoot?.querySelector("#inside") as Element;
      return getComputedStyle(inside, "::highlight(backgrounder-line-on-light)").textDecorationStyle;
    });
    expect(line).toBe("dotted");
    expect(x + y).toBeGreaterThan(0);
    await hoverMark(page, "Red Sea");
    expect((await waitForCard(page)).name).toMatch(/Red Sea/);
    await page.press("Escape");
    await waitForNoCard(page);
    await page.close();
  });

  it("are read again when they change", async () => {
    const page = await lab().openPage(pageWithRoot());
    await waitForMarks(page, ({ text }) => text === "Red Sea");
    await page.evaluate(() => {
      const inside = document.querySelector("x-more")?.shadowRoot?.querySelector("#inside") as Element;
      inside.textContent = "In the end nothing came through Kuwait for a day, and that was that.";
    });
    await waitFor("the new name", async () => (await texts(page)).includes("Kuwait"));
    expect(await texts(page)).not.toContain("Red Sea");
    await page.close();
  });
});
