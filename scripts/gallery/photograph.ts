import { PNG } from "pngjs";
import type { ColorScheme, DrivenPage } from "../browsers/driven-page";
import { waitFor } from "../browsers/time-limit";
import type { ExhibitListing } from "./gallery-page";
import type { Picture } from "./picture";

/** The direction of a document's text. */
export type Direction = "ltr" | "rtl";

/** Waits until the page of the gallery can show exhibits, and lists them. */
export async function listExhibits(page: DrivenPage): Promise<ExhibitListing[]> {
  await waitFor("the gallery", () => page.evaluate(() => window.gallery !== undefined));
  return page.evaluate(() => window.gallery.list());
}

/** Prepares the gallery's page for exhibits of a size, in a theme. */
export async function setUp(page: DrivenPage, { width, height }: ExhibitListing, theme: ColorScheme): Promise<void> {
  await page.emulateColorScheme(theme);
  await resize(page, width, height);
  await waitFor(`the ${theme} colours`, () =>
    page.evaluate((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, theme),
  );
}

/** A photo of an exhibit, after `setUp`. What `plant` changes in the page is on it. */
export async function photograph(
  page: DrivenPage,
  { address, width, height, shows }: ExhibitListing,
  dir: Direction,
  plant?: () => void,
): Promise<Picture> {
  const shown = await page.evaluate((hash) => window.gallery.show(hash), `#/${address}?dir=${dir}`);
  if (plant) await page.evaluate(plant);
  const wide = shows === "component" ? shown.width : width;
  const tall = shows === "viewport" ? height : shows === "document" ? Math.max(height, shown.height) : shown.height;
  if (tall > height) await resize(page, width, tall);
  const png = PNG.sync.read(Buffer.from(await page.photograph({ width: wide, height: tall })));
  if (tall > height) await resize(page, width, height);
  return { width: png.width, height: png.height, data: png.data };
}

async function resize(page: DrivenPage, width: number, height: number): Promise<void> {
  await page.resize({ width, height });
  await waitFor(`a viewport of ${width} x ${height} px`, () =>
    page.evaluate((wide, tall) => innerWidth === wide && innerHeight === tall, width, height),
  );
}
