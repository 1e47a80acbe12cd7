import { defineConfig } from "vitest/config";
import { reporters } from "./vitest.reporters.js";

export default defineConfig({
  test: {
    ...reporters,
    include: ["tests/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["tests/browser/**"],
    typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
