import { buildGallery } from "../../scripts/gallery/build-gallery";

/** Builds the gallery once for all tests; vitest calls it. */
export async function setup(): Promise<void> {
  await buildGallery();
}
