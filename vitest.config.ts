import "./scripts/testing/map-group-by.ts";
import { defineConfig } from "vitest/config";

/** Unit tests, which stand beside their source; the end-to-end tests have vitest.e2e.config.ts. */
export default defineConfig({
  test: {
    include: ["{lib,components,scripts,tests,entrypoints}/**/*.test.{ts,tsx}"],
    environment: "node",
    // What takes two seconds here may take ten on a busy machine.
    testTimeout: 20_000,
  },
});
