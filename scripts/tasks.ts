import type { Task } from "./lib/task-runner.js";
import { script, tool } from "./lib/tool.js";

/** What the lint command checks. Checking the types also compiles the package: it is the same work. */
export const LINT_TASKS: readonly Task[] = [
  {
    name: "lint: code",
    run: tool("@biomejs/biome", "biome", "ci", "--colors=off", "."),
    inputs: ["src", "scripts", "tests", "bench", "examples", "biome.json", "package.json"],
  },
  {
    name: "lint: Redocly",
    run: tool("@redocly/cli", "redocly", "lint", "openapi/openapi.yaml"),
    inputs: ["openapi", "redocly.yaml"],
  },
  {
    name: "types and package",
    run: script("scripts/compile.ts"),
    inputs: ["src", "scripts", "tests", "bench", "examples", "generated/client", "tsconfig.json", "vitest.config.ts", "package.json"],
    outputs: ["dist"],
    after: ["generate"],
  },
  {
    name: "lint: Spectral",
    run: tool("@stoplight/spectral-cli", "spectral", "lint", "openapi/openapi.yaml", "--fail-severity", "hint"),
    inputs: ["openapi", ".spectral.yaml", "scripts/rules", "scripts/lib"],
  },
];

const GENERATE: Task = {
  name: "generate",
  run: script("scripts/generate.ts"),
  inputs: ["openapi", "scripts/generate.ts", "scripts/generate", "scripts/lib", "scripts/rules/lib", "src/description"],
  outputs: ["generated/openapi.yaml", "generated/openapi.json", "generated/index.md", "generated/client"],
};

const DOCS: Task = {
  name: "docs",
  run: script("scripts/build-docs.ts"),
  inputs: [
    "generated/openapi.json",
    "openapi/guides",
    "openapi/conventions.yaml",
    "openapi/errors.yaml",
    "scripts/build-docs.ts",
    "scripts/docs",
    "scripts/lib",
  ],
  outputs: ["generated/docs/index.html"],
  after: ["generate"],
};

/** Ordered so that two cores end together: the long type check waits for what is generated, the short checks fill that time. */
export const BUILD_TASKS: readonly Task[] = [GENERATE, ...LINT_TASKS, DOCS];

/** What docs and mock need, without the checks. */
export const DEV_TASKS: readonly Task[] = [GENERATE, DOCS];
