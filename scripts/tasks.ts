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
    "generated/msw",
    "generated/postman",
    "generated/workflow-inputs.json",
  ],
  explains: ["lint: description"],
};

/** The description in one page: quick to make, so it is there first. */
const REFERENCE: Task = {
  name: "reference",
  run: script("scripts/build-reference.ts"),
  inputs: ["generated/openapi.json", "openapi", "redocly.yaml", "scripts/docs"],
  outputs: ["generated/docs/reference"],
  after: [GENERATE.name],
};

/** What the site consists of besides the reference. */
const SITE_OUTPUTS = [
  "404.html",
  "api",
  "assets",
  "downloads",
  "guides",
  "hashmap.json",
  "index.html",
  "llms.txt",
  "try-it.html",
  "vp-icons.css",
  "workflows",
  "workflows.md",
];

/** All other pages of the docs. VitePress loads modules by itself, so what they import is named here. */
const SITE: Task = {
  name: "site",
  run: script("scripts/build-site.ts"),
  inputs: [
    "generated/openapi.json",
    "generated/openapi.yaml",
    "generated/postman",
    "openapi",
    "site",
    "site/.vitepress",
    "scripts/docs",
    "scripts/workflows",
    "examples/workflows",
    "scripts/lib/conventions.ts",
    "scripts/generate/markdown-table.ts",
    "src/client/auth",
    "src/client/errors",
  ],
  outputs: SITE_OUTPUTS.map((name) => `generated/docs/${name}`),
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
  inputs: ["tsconfig.package.json", "package.json", "src", "generated/client", "generated/msw", "generated/extensions.ts"],
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
export const TEST_TASKS: readonly Task[] = [IS_FRESH, ...CHECKS, REFERENCE, PACKAGE];

/** Ordered so that two processors end together: what is generated comes first, checks that need nothing of it fill the time. */
export const BUILD_TASKS: readonly Task[] = [GENERATE, SITE, ...CHECKS, REFERENCE, PACKAGE];

/**
 * The same, but what is served comes first: the reference, then the other pages beside it. The checks wait until the reference is built: on two
 * processors they would double the time until both servers are up.
 */
export const START_TASKS: readonly Task[] = [
  GENERATE,
  REFERENCE,
  { ...SITE, after: [REFERENCE.name] },
  ...[...CHECKS, PACKAGE].map((task) => ({ ...task, after: [REFERENCE.name] })),
];

/** What the docs and the mock need, without the checks. */
export const DEV_TASKS: readonly Task[] = [GENERATE, REFERENCE, SITE];

/** What the type check includes, from where it says so. */
function checkedSources(): string[] {
  const { include } = JSON.parse(readFileSync(join(ROOT, "tsconfig.json"), "utf8")) as { include: string[] };
  return include;
}
