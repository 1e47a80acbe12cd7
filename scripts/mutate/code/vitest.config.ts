import { defineConfig } from "vitest/config";

/** For Stryker: only the tests of one target, whose globs stand in MUTATION_TESTS, and no type tests. */
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? "").split(" "),
    // Loading modules again took two thirds of the time. Stryker's setup file says which fault is active when a test starts, not when a module is loaded.
    isolate: false,
    unstubEnvs: true,
    // A fault that makes a test wait forever fails it, which takes less time than to end the process and start another one.
    testTimeout: 10_000,
    hookTimeout: 30_000,
  },
});
