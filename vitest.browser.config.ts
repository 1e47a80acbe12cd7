import { defineConfig } from "vitest/config";
import { reporters } from "./vitest.reporters.js";

/** What needs a real Chromium. */
export default defineConfig({
  test: {
    ...reporters,
    include: ["tests/browser/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
