import type { TargetName } from "./targets.js";

/** Where the reports of a run are written, relative to the project's root. */
const REPORTS = "coverage/mutation";

/** Two at a time: each runs Vitest, and tests that wait for timers fail on a machine with more work than cores. */
const CONCURRENCY = 2;
/** What Stryker's copies of the project do without. */
const NOT_COPIED = ["/mutation/node_modules", "/bench/node_modules", "/bench/.out", "/dist", "/generated/docs", "/.cache", "/coverage"];

/** Configuration of Stryker, which it reads as JSON. */
export function strykerOptions(name: TargetName, mutate: readonly string[], bound: number): object {
  return {
    mutate,
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    // Which tests cover a mutant is measured. Stryker's own choice follows imports, and the rules are not imported by name.
    vitest: { configFile: "scripts/mutate/code/vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    // What runs when a module is loaded, once for all tests.
    ignoreStatic: true,
    concurrency: CONCURRENCY,
    timeoutMS: 5_000,
    thresholds: { high: bound, low: bound, break: bound },
    reporters: ["clear-text", "progress-append-only", "html", "json"],
    clearTextReporter: { allowColor: false, logTests: false },
    htmlReporter: { fileName: `${REPORTS}/${name}.html` },
    jsonReporter: { fileName: `${REPORTS}/${name}.json` },
    tempDirName: ".cache/stryker",
    ignorePatterns: NOT_COPIED,
  };
}
