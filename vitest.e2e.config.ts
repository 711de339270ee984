import "./scripts/testing/map-group-by.ts";
import { defineConfig } from "vitest/config";

/** End-to-end tests: real browsers on the production build, one file after the other, since browsers share two cores. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.e2e.ts"],
    environment: "node",
    pool: "forks",
    fileParallelism: false,
    // Upper limits for a stalled CI machine, not expectations.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
