import { expect, it } from "vitest";
import { CARD_HOST, waitForCard } from "../../scripts/browsers/card";
import { hoverMark, waitForMarks } from "../../scripts/browsers/marks";
import { readAccessibilityTree } from "./support/accessibility-tree";
import { inEachBrowser } from "./support/lab";
import { storyPage } from "./support/story";

/** A dialog in a closed shadow root, with a button that has no name. */
const PLANTED = `<!doctype html><html lang=en><title>Planted</title><h1>Planted</h1><div id=host></div><script>
  const root = document.querySelector("#host").attachShadow({ mode: "closed" });
  root.innerHTML = '<section role=dialog aria-label="A planted card"><h2>A card</h2><button></button><a href="/">There</a></section>';
</script>`;

inEachBrowser("a card in its closed shadow root, as a screen reader gets it", (lab) => {
  it("what is planted there is seen, a button without a name too", async () => {
    const page = await lab().openPage(PLANTED);
    expect(await readAccessibilityTree(page, "A planted card")).toEqual([
      'dialog "A planted card"',
      'heading "A card"',
      'button ""',
      'link "There"',
    ]);
    await page.close();
  });

  it("is a dialog named after the entity, in which everything has a role and a name", async () => {
    const page = await lab().openPage(storyPage());
    await waitForMarks(page);
    await hoverMark(page, "Abbas Araghchi");
    await waitForCard(page, "Abbas Araghchi");
    const unfolded = await page.evaluateInShadow(
      CARD_HOST,
      (root) => [...root.querySelectorAll("a")].filter((link) => link.checkVisibility()).length,
    );
    const lines = await readAccessibilityTree(page, "Abbas Araghchi");
    const isLink = (line: string) => line.startsWith("link ");
    expect(lines.filter((line) => !isLink(line))).toEqual([
      'dialog "Abbas Araghchi عباس عراقچی"',
      'button "Pin this card"',
      'button "Close"',
      'heading "Abbas Araghchi عباس عراقچی"',
      // The sheet writes these in capitals, which is what browsers hand on.
      expect.stringMatching(/^heading "in this story"$/i),
      'button "counterpart of Steve Witkoff"',
      expect.stringMatching(/^heading "timeline"$/i),
      expect.stringMatching(/^summary "after this article \(\d+\)"$/i),
      expect.stringMatching(/^summary "connections \(\d+\)"$/i),
      expect.stringMatching(/^summary "sources \(\d+\)"$/i),
      'button "I know this one: no longer mark Abbas Araghchi"',
      'button "Copy as text"',
      'button "Open in search"',
    ]);
    // A link says what it leads to, not "Source" alone.
    const links = lines.filter(isLink);
    expect(links.length).toBeGreaterThan(3);
    expect(links).toHaveLength(unfolded ?? 0);
    for (const link of links) expect(link).toMatch(/^link "(?:Source|Read more): .{8,}"$/);
    await page.close();
  });
});
