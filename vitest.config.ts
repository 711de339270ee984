import "./scripts/testing/map-group-by.ts";
import { defineConfig } from "vitest/config";

/** Unit tests, which stand beside their source; the end-to-end tests have vitest.e2e.config.ts. */
export default defineConfig({
  test: {
    include: ["{lib,components,scripts,tests,entrypoints}/**/*.test.{ts,tsx}"],
    environment: "node",
    // What takes a second here may take ten on a busy machine; a test that hangs is still found.
    testTimeout: 60_000,
  },
});
