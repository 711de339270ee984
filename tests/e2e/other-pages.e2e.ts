import { expect, it } from "vitest";
import { waitForCard } from "../../scripts/browsers/card";
import { hoverMark, readMarks, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { openPopupFor, waitForText } from "./support/extension-pages";
import { inEachBrowser, type Lab, UNLISTED_HOST } from "./support/lab";
import { forbidden, MUTATION_LOG, mutations } from "./support/mutation-log";
import { STORY_TEXT, storyPage } from "./support/story";

const FRONT_PAGE = `<!doctype html><html><head><title>News</title>${MUTATION_LOG}</head><body><nav><ul>${[
  "Iran says no",
  "Oman says yes",
  "Witkoff in Muscat",
  "Markets today",
]
  .map((title) => `<li><a href="/x">${title}</a></li>`)
  .join("")}</ul></nav></body></html>`;

/** The story over and over until the text alone has five million characters. */
function hugePage(): string {
  const paragraph = `<p>${STORY_TEXT.replaceAll("\n", "</p><p>")}</p>`;
  return storyPage().replace("</article>", `${paragraph.repeat(Math.ceil(5_000_000 / STORY_TEXT.length))}</article>`);
}

/** Proof that the extension is alive: another article is read, and a card opens on it. */
async function expectAlive(lab: Lab): Promise<void> {
  const page = await lab.openPage(storyPage());
  await hoverMark(page, "Oman");
  await waitForCard(page, "Oman");
  await page.close();
}

inEachBrowser("pages that are no article", (lab) => {
  it.each([
    ["a front page of a listed site", FRONT_PAGE, { path: "/" }],
    ["a page without text", "<!doctype html><html><head><title></title></head><body></body></html>", {}],
    ["an article on a site that is not listed", storyPage(MUTATION_LOG), { host: UNLISTED_HOST }],
  ])("%s gets no reader", async (_, html, options) => {
    const page = await lab().openPage(html, options);
    // What would have been done to it has been done once a page that was opened later is read.
    await expectAlive(lab());
    expect(await readMarks(page)).toEqual([]);
    if (html.includes("mutationLog")) expect(forbidden(await mutations(page))).toEqual([]);
    if (!("host" in options)) {
      const popup = await openPopupFor(lab(), page);
      await waitForText(popup, /has not been read/);
      await popup.close();
    }
    await page.close();
  });
});

inEachBrowser("pages that are hard to read", (lab) => {
  it("five million characters are marked and stay usable", async () => {
    const page = await lab().openPage(hugePage());
    await waitForMarks(page);
    await hoverMark(page, "Abbas Araghchi");
    await waitForCard(page, "Abbas Araghchi");
    await page.close();
    await expectAlive(lab());
  });

  it("a document that is taken apart while it is read does no harm", async () => {
    const script = `<script>document.addEventListener("DOMContentLoaded", () => {
      const frame = document.createElement("iframe");
      frame.srcdoc = document.querySelector("article").outerHTML.repeat(3);
      frame.style.cssText = "width: 600px; height: 600px";
      frame.onload = () => setTimeout(() => { frame.remove(); document.documentElement.remove(); window.gone = true; }, 5);
      document.body.append(frame);
    })</script>`;
    const page = await lab().openPage(storyPage(script));
    await expectAlive(lab());
    expect(await page.evaluate(() => document.documentElement === null)).toBe(true);
    await page.close();
  });

  it("a page whose text is exchanged is read again", async () => {
    const page = await lab().openPage(storyPage());
    await waitForMarks(page);
    await page.evaluate(() => {
      const paragraph = document.querySelector("article p");
      if (paragraph)
        paragraph.textContent = `${"Another paragraph took its place. ".repeat(6)} Saudi Arabia was in it.`;
    });
    await waitForMarks(page, ({ text }) => text === "Saudi Arabia");
    expect((await readMarks(page)).map(({ text }) => text)).not.toContain("Abbas Araghchi");
    await page.close();
  });

  it("text that is shown later is read then, and text that is hidden is forgotten", async () => {
    const hidden = `<p id="more" hidden>${"It went on in the evening. ".repeat(4)} Saudi Arabia was told.</p>`;
    const page = await lab().openPage(storyPage().replace("</article>", `${hidden}</article>`));
    await waitForMarks(page);
    const isMarked = async () => (await readMarks(page)).some(({ text }) => text === "Saudi Arabia");
    expect(await isMarked()).toBe(false);
    await page.evaluate(() => document.getElementById("more")?.removeAttribute("hidden"));
    await waitFor("the text that is shown now", isMarked);
    await page.evaluate(() => document.getElementById("more")?.setAttribute("hidden", ""));
    await waitFor("the hidden text to be forgotten", async () => !(await isMarked()));
    await page.close();
  });
});
