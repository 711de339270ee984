import { afterAll, beforeAll, describe } from "vitest";
import { type OpenGallery, openGallery } from "../../scripts/gallery/open-gallery";
import { ENGINES, hasEngine } from "../e2e/support/lab";

/** A group of tests on the gallery in each engine, with one browser for the group; skipped where there is none. */
export function inEachGallery(title: string, tests: (gallery: () => OpenGallery) => void): void {
  for (const engine of ENGINES) {
    describe.skipIf(!hasEngine(engine))(`${title} (${engine})`, () => {
      let gallery: OpenGallery | undefined;
      beforeAll(async () => {
        gallery = await openGallery(engine);
      });
      afterAll(() => gallery?.close());
      tests(() => {
        if (!gallery) throw new Error("the browser did not start");
        return gallery;
      });
    });
  }
}
