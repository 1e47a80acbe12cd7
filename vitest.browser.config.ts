import { defineConfig } from "vitest/config";

/** What needs a real Chromium. */
export default defineConfig({
  test: { include: ["tests/browser/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
