import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/root.js";
import type { Task } from "./lib/task.js";
import { script, tool } from "./lib/tool.js";

/** TypeScript 7, in native code; the package called typescript is 5.9, the library of openapi-typescript. */
const TSC = (project: string) => tool("typescript-7", "tsc", "-p", project);

const GENERATE: Task = {
  name: "generate",
  run: script("scripts/generate.ts"),
  inputs: ["openapi", "redocly.yaml", "scripts/generate/postman/sandbox"],
  outputs: [
    "generated/openapi.yaml",
    "generated/openapi.json",
    "generated/index.md",
    "generated/extensions.md",
    "generated/extensions.ts",
    "generated/client",
    "generated/postman",
  ],
  explains: ["lint: description"],
};

const DOCS: Task = {
  name: "docs",
  run: script("scripts/build-docs.ts"),
  inputs: ["generated/openapi.json", "openapi", "redocly.yaml", "scripts/docs"],
  outputs: ["generated/docs/index.html"],
  after: [GENERATE.name],
};

/** The code lint takes little: it runs always, and so cannot say "up to date" of what is not. */
const CHECKS: readonly Task[] = [
  { name: "lint: code", run: tool("@biomejs/biome", "biome", "ci", "--colors=off", "--max-diagnostics=none", ".") },
  {
    name: "lint: description",
    run: script("scripts/lint-description.ts"),
    inputs: ["openapi", ".spectral.yaml", "redocly.yaml", "scripts/rules", "src/description"],
  },
  {
    name: "types",
    run: TSC("tsconfig.json"),
    inputs: checkedSources(),
    after: [GENERATE.name],
  },
];

/** The code that ships: what its entry points reach, in JavaScript with declarations. */
const PACKAGE: Task = {
  name: "package",
  run: script("scripts/build-package.ts"),
  inputs: ["tsconfig.package.json", "package.json", "src", "generated/client", "generated/extensions.ts"],
  outputs: ["dist"],
  empties: "dist",
  after: [GENERATE.name],
};

const IS_FRESH: Task = {
  name: "generated/ is fresh",
  run: script("scripts/generate.ts", "--check"),
  inputs: [...(GENERATE.inputs ?? []), ...(GENERATE.outputs ?? [])],
  explains: GENERATE.explains ?? [],
};

export const LINT_TASKS: readonly Task[] = CHECKS;

/** What `npm test` needs before the tests: the checks, proof that generated/ is fresh, and what some tests install or serve. */
export const TEST_TASKS: readonly Task[] = [IS_FRESH, ...CHECKS, DOCS, PACKAGE];

/** Ordered so that two processors end together: what is generated comes first, checks that need nothing of it fill the time. */
export const BUILD_TASKS: readonly Task[] = [GENERATE, ...CHECKS, DOCS, PACKAGE];

/** The same, but the checks wait until the docs are built: on two processors they would double the time until both servers are up. */
export const START_TASKS: readonly Task[] = [GENERATE, DOCS, ...[...CHECKS, PACKAGE].map((task) => ({ ...task, after: [DOCS.name] }))];

/** What the docs and the mock need, without the checks. */
export const DEV_TASKS: readonly Task[] = [GENERATE, DOCS];

/** What the type check includes, from where it says so. */
function checkedSources(): string[] {
  const { include } = JSON.parse(readFileSync(join(ROOT, "tsconfig.json"), "utf8")) as { include: string[] };
  return include;
}
