import "./scripts/testing/map-group-by.ts";
import { defineConfig } from "vitest/config";

/** Tests on the gallery of components in real browsers: photos and axe; one file after the other. */
export default defineConfig({
  test: {
    include: ["tests/visual/**/*.visual.ts"],
    globalSetup: "tests/visual/build-gallery.ts",
    environment: "node",
    pool: "forks",
    fileParallelism: false,
    // Upper limits for a stalled CI machine, not expectations.
    testTimeout: 180_000,
    hookTimeout: 90_000,
  },
});
