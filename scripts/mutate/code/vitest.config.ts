import { defineConfig } from "vitest/config";

/** For Stryker: only the tests of one target, whose globs stand in MUTATION_TESTS, and no type tests. */
export default defineConfig({
  test: { include: (process.env.MUTATION_TESTS ?? "").split(" "), testTimeout: 30_000, hookTimeout: 30_000 },
});
