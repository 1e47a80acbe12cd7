import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { SlowFirst } from "./tests/support/slow-first.js";
import { reporters } from "./vitest.reporters.js";

export default defineConfig({
  test: {
    ...reporters,
    include: ["tests/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["tests/browser/**"],
    // vitest leaves one processor free, which on two is half of them. Type tests (*.test-d.ts) belong to the type check of all code.
    maxWorkers: availableParallelism(),
    // Half of the time of a small file went into loading again what the file before had loaded. What a test changes for all, it puts back.
    isolate: false,
    unstubEnvs: true,
    sequence: { sequencer: SlowFirst },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
