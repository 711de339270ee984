import { expect, it } from "vitest";
import { CARD_HOST, waitForCard } from "../../scripts/browsers/card";
import type { ColorScheme } from "../../scripts/browsers/driven-page";
import { hoverMark, waitForMarks } from "../../scripts/browsers/marks";
import { audit, type Finding, findingLine } from "./support/axe";
import { coveredWhenFocused } from "./support/covered-focus";
import { cutOff, cutOffInShadow } from "./support/cut-off";
import { inEachBrowser } from "./support/lab";
import { PAGE_STATES, ZOOMED } from "./support/page-states";
import { FAULTY_PAGE, plantFaults } from "./support/planted-faults";
import { storyPage } from "./support/story";

const SCHEMES: readonly ColorScheme[] = ["light", "dark"];

/** Rule and id of what was planted. */
const planted = (findings: Finding[]) => findings.map(({ rule, html }) => `${rule} #${/id="(\w+)"/.exec(html)?.[1]}`);

inEachBrowser("axe", (lab) => {
  it("finds what is planted on a page of the web, in light and in dark", async () => {
    const page = await lab().openPage(FAULTY_PAGE);
    expect(planted(await audit(page, "light"))).toEqual(["button-name #nameless", "color-contrast #pale"]);
    expect(planted(await audit(page, "dark"))).toEqual(["button-name #nameless", "color-contrast #dim"]);
    await page.close();
  });

  it("finds what is planted on a page of the extension, whose policy forbids foreign scripts", async () => {
    const page = await lab().session.extensionPage("welcome.html");
    await page.evaluate(plantFaults);
    expect(planted(await audit(page, "light"))).toEqual(["button-name #nameless", "color-contrast #pale"]);
    await page.close();
  });

  for (const { name, sizes, open } of PAGE_STATES) {
    it(`finds nothing: ${name}`, async () => {
      const page = await open(lab());
      const lines: string[] = [];
      for (const size of sizes) {
        await page.resize(size);
        for (const scheme of SCHEMES) {
          const findings = await audit(page, scheme);
          lines.push(...findings.map((finding) => findingLine(`${name}, ${size.width} px, ${scheme}`, finding)));
        }
      }
      expect(lines).toEqual([]);
      await page.close();
    });
  }
});

inEachBrowser("zoomed in", (lab) => {
  it("what is planted is found to be cut or covered", async () => {
    const page = await lab().openPage(FAULTY_PAGE);
    await page.resize({ width: 500, height: 400 });
    const found = [...(await cutOff(page)), ...(await coveredWhenFocused(page))];
    expect(found.map((line) => line.replace(/:.*id="(\w+)".*/s, " #$1"))).toEqual([
      "the page scrolls sideways: 1200 px in 500",
      "cut at the bottom #long",
      "beyond the edge #wide",
      "covered while it has the focus #covered",
    ]);
    await page.close();
  });

  for (const { name, zoomed, open } of PAGE_STATES) {
    it(`nothing is cut or covered, and nothing scrolls sideways: ${name}`, async () => {
      const page = await open(lab());
      for (const size of zoomed) {
        await page.resize(size);
        expect(await cutOff(page), `at ${size.width} px`).toEqual([]);
        expect(await coveredWhenFocused(page), `at ${size.width} px`).toEqual([]);
      }
      await page.close();
    });
  }

  it("nothing is cut of a card on a news page", async () => {
    for (const size of ZOOMED) {
      const page = await lab().openPage(storyPage());
      await page.resize(size);
      await waitForMarks(page);
      await hoverMark(page, "Steve Witkoff");
      await waitForCard(page, "Steve Witkoff");
      expect(await cutOffInShadow(page, CARD_HOST), `at ${size.width} px`).toEqual([]);
      await page.close();
    }
  });
});
