import { describe, expect, it } from "vitest";
import type { ColorScheme, DrivenPage } from "../../scripts/browsers/driven-page";
import { takePhotos } from "../../scripts/gallery/photo-album";
import { listExhibits, photograph, setUp } from "../../scripts/gallery/photograph";
import { compare } from "../../scripts/gallery/picture";
import { complaints } from "./compare-photos";
import { inEachGallery } from "./in-each-gallery";
import { moveButton, paintLinks, removeLine, wrongFonts } from "./planted-changes";

const THEMES: readonly ColorScheme[] = ["light", "dark"];

/** The first state of the card. */
async function firstCard(page: DrivenPage) {
  const card = (await listExhibits(page)).find(({ surface }) => surface === "card");
  if (!card) throw new Error("expected a fixture of the card");
  await setUp(page, card, "light");
  return card;
}

// Letters are drawn by each system in its own way; the photos are Linux's.
describe.skipIf(process.platform !== "linux")("photos", () => {
  inEachGallery("of every state of every component", (gallery) => {
    for (const theme of THEMES) {
      it(`are as they were, in ${theme} colours, in both directions`, async () => {
        const { engine } = gallery();
        expect(complaints(engine, theme, await takePhotos(gallery(), theme))).toEqual([]);
      });
    }

    it("depend on no font of this machine", async () => {
      const { page } = gallery();
      const found: string[] = [];
      for (const { address } of await listExhibits(page)) {
        await page.evaluate((hash) => window.gallery.show(hash), `#/${address}`);
        found.push(...(await page.evaluate(wrongFonts)).map((line) => `${address}: ${line}`));
      }
      expect(found).toEqual([]);
    });

    it("are the same twice", async () => {
      const { page } = gallery();
      const card = await firstCard(page);
      const [first, second] = [await photograph(page, card, "ltr"), await photograph(page, card, "ltr")];
      expect(compare(first, second).pixels).toBe(0);
    });

    it.each([
      ["another shade of a link", paintLinks],
      ["a button 2 px further", moveButton],
      ["a line that is missing", removeLine],
    ])("show a small change: %s", async (_, plant) => {
      const { page } = gallery();
      const card = await firstCard(page);
      const { pixels, allowed } = compare(
        await photograph(page, card, "ltr"),
        await photograph(page, card, "ltr", plant),
      );
      expect(pixels).toBeGreaterThan(allowed);
    });
  });
});
