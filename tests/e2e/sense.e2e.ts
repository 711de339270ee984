import { expect, it } from "vitest";
import { waitForCard } from "../../scripts/browsers/card";
import { hoverMark, waitForMarks } from "../../scripts/browsers/marks";
import { articlePage } from "../../scripts/plain-article";
import { inEachBrowser } from "./support/lab";

const FILLER =
  "Nobody who took part would say when the next meeting was to be. It would depend, one of them said, on what was made of " +
  "the papers that were now on their way home in locked cases, and on the weather of the week.";

/** An article of these paragraphs, long enough to be one. */
function page(date: string, ...paragraphs: string[]): string {
  const body = [...paragraphs, FILLER, FILLER, FILLER].map((text) => `<p>${text}</p>`).join("\n");
  return articlePage({ title: "Papers on their way", body: `<h1>Papers on their way</h1>${body}`, date, head: "" });
}

inEachBrowser("what names mean on a page", (lab) => {
  it("a dateline is left alone, and a capital that acts says for whom", async () => {
    const text = "DOHA, Feb 6 (Reuters) – Tehran said on Friday that more papers would follow.";
    const opened = await lab().openPage(page("2026-02-06", text));
    const marks = await waitForMarks(opened);
    expect(marks.map((mark) => mark.text)).toEqual(["Tehran"]);
    await hoverMark(opened, "Tehran");
    expect((await waitForCard(opened, "Tehran")).text).toContain("the government of Iran");
    await opened.close();
  });

  it("a city that is a place says nothing of a government", async () => {
    const opened = await lab().openPage(page("2026-02-06", "Rain fell in Tehran on Friday, and the papers got wet."));
    await hoverMark(opened, "Tehran");
    expect((await waitForCard(opened, "Tehran")).text).not.toContain("government of");
    await opened.close();
  });

  it("the day of the story tells two rounds of talks apart", async () => {
    const text = "The Oman talks between Iran and the United States ended late. Abbas Araghchi left first.";
    const opened = await lab().openPage(page("2026-02-06", text));
    await hoverMark(opened, "Oman talks");
    const card = await waitForCard(opened, "2026 Iran–US talks");
    expect(card.text).not.toContain("Could be");
    await opened.close();
    const undated = await lab().openPage(
      articlePage({
        title: "Papers",
        body: [text, FILLER, FILLER, FILLER, FILLER].map((t) => `<p>${t}</p>`).join(""),
        date: "",
        head: "",
      }),
    );
    await hoverMark(undated, "Oman talks");
    const choice = await waitForCard(undated, "Could be one of these");
    expect(choice.text).toMatch(/2026 Iran–US talks[\s\S]*2025 Iran–US talks/);
    await undated.close();
  });
});
