import { expect, it } from "vitest";
import type { ColorScheme, DrivenPage } from "../../scripts/browsers/driven-page";
import { waitFor } from "../../scripts/browsers/time-limit";
import { listExhibits } from "../../scripts/gallery/photograph";
import { audit, type Finding, findingLine } from "../e2e/support/axe";
import { inEachGallery } from "./in-each-gallery";

/**
 * Names on a map stand on shapes, of which axe does not know which lies below; and a shape that reaches beyond the map's
 * frame, where it is cut off, lies over the caption for it. It finds no fault there, and cannot say so.
 */
const isOnMap = ({ rule, html, why }: Finding) =>
  rule === "color-contrast" && /^<(?:text|figcaption)\b/.test(html) && why.startsWith("undecided");

/** A way in which a reader may see the card. */
interface Theme {
  name: string;
  scheme: ColorScheme;
  /** What the gallery is asked for; it decides the media feature in the style sheet's text. */
  query: string;
  /** Whether the browser is to force its own colours, as a system's high contrast does. */
  forced: boolean;
}

const THEMES: readonly Theme[] = [
  { name: "light", scheme: "light", query: "", forced: false },
  { name: "dark", scheme: "dark", query: "", forced: false },
  // No driver of Firefox sets this preference, so in both browsers the gallery does.
  { name: "high contrast", scheme: "light", query: "?contrast=more", forced: false },
  { name: "dark high contrast", scheme: "dark", query: "?contrast=more", forced: false },
  { name: "forced colours", scheme: "light", query: "", forced: true },
];

async function auditExhibit(page: DrivenPage, address: string, { scheme, query, forced }: Theme): Promise<Finding[]> {
  await page.emulateForcedColors(forced);
  await waitFor(`forced colours: ${forced}`, () =>
    page.evaluate((wanted) => matchMedia("(forced-colors: active)").matches === wanted, forced),
  );
  await page.evaluate((hash) => window.gallery.show(hash), `#/${address}${query}`);
  return audit(page, scheme);
}

inEachGallery("axe on the card in an open shadow root", (gallery) => {
  for (const theme of THEMES) {
    it(`finds what is planted, in ${theme.name}`, async () => {
      const found = await auditExhibit(gallery().page, "planted-faults/two-faults", theme);
      const planted = found.map(({ rule, html }) => `${rule} #${/id="(\w+)"/.exec(html)?.[1]}`);
      // Forced colours take the place of the pale ones. In Chromium axe reads the colour before that all the same, from
      // `-webkit-text-fill-color`; so there it judges what our own sheet says for forced colours.
      const pale = theme.forced && gallery().engine === "firefox" ? [] : ["color-contrast #pale"];
      expect(planted).toEqual(["button-name #nameless", ...pale]);
    });

    it(`finds nothing, in ${theme.name}`, async () => {
      const { page } = gallery();
      const lines: string[] = [];
      const cards = (await listExhibits(page)).filter(({ surface }) => surface === "card");
      await page.resize({ width: 1000, height: 1600 });
      const components = new Set(cards.map(({ component }) => component));
      for (const component of components) {
        // All states of a component on one page, each in a shadow root of its own.
        const findings = await auditExhibit(page, component, theme);
        lines.push(...findings.filter((one) => !isOnMap(one)).map((one) => findingLine(component, one)));
      }
      expect(components.size).toBeGreaterThan(0);
      expect(lines).toEqual([]);
    });
  }
});
