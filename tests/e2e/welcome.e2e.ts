import { expect, it } from "vitest";
import { waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import { hoverMark, waitForMarks } from "../../scripts/browsers/marks";
import { articlePage } from "../../scripts/plain-article";
import { waitForText } from "./support/extension-pages";
import { inEachBrowser } from "./support/lab";

inEachBrowser("the sample on the welcome page", (lab) => {
  it("is marked as the same text is on a news site, and shows cards", async () => {
    const welcome = await lab().session.extensionPage("welcome.html");
    await welcome.activate();
    const marks = await waitForMarks(welcome);
    expect(marks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Abbas Araghchi", "Steve Witkoff", "Strait of Hormuz", "JCPOA"]),
    );
    await hoverMark(welcome, "Abbas Araghchi");
    await waitForCard(welcome, "Abbas Araghchi");
    await welcome.press("Escape");
    await waitForNoCard(welcome);
    const body = await welcome.evaluate(() => document.querySelector("article")?.innerHTML ?? "");
    const served = await lab().openPage(articlePage({ title: "Sample", body }));
    const onSite = (await waitForMarks(served)).map(({ text }) => text);
    expect(onSite).toEqual(marks.map(({ text }) => text));
  });
});

inEachBrowser("the welcome page", (lab) => {
  it("names the ways to look something up on any page", async () => {
    const welcome = await lab().session.extensionPage("welcome.html");
    await waitForText(welcome, /press Alt\+Shift\+L[\s\S]*right-click menu[\s\S]*“bg”/);
    await welcome.close();
  });
});
