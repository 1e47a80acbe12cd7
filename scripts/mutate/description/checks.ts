import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compare } from "../../documentation/compare/index.js";
import { readFacts } from "../../documentation/index.js";
import { loadSources } from "../../lib/load-sources.js";
import { ROOT } from "../../lib/root.js";
import { runNode } from "../../lib/run-node.js";
import { script, tool } from "../../lib/tool.js";
import { ruleNames } from "../../lint/compile-rules.js";
import type { LintFinding } from "../../lint/finding.js";
import { runRedocly } from "../../lint/redocly.js";
import { runSpectral } from "../../lint/spectral.js";
import { readProject } from "../../rules/lib/project.js";
import type { Rule } from "../../rules/lib/rule.js";

const PATIENCE_MS = 600_000;
const DOCUMENT = "openapi/openapi.yaml";

/** Something that can notice a fault in the description of the project that this module lies in. */
export interface Check {
  readonly name: string;
  /** What it says of the description; undefined when it finds nothing wrong. */
  run(): Promise<string | undefined>;
}

/**
 * What `npm test` does that a change to openapi/ can fail, the fastest first: a fault is tried until one notices.
 * Those from "generate" on see the fault in generated/ too, because that has just been made from it.
 */
export const CHECKS: readonly Check[] = [
  { name: "documentation", run: differsFromPages },
  { name: "rules", run: breaksRule },
  linter("Spectral", runSpectral),
  linter("Redocly", (document) => runRedocly([document])),
  command("generate", script("scripts/generate.ts")),
  // In one process: its start takes as long as some of the tests.
  command("tests", tests("tests/documentation/description-follows-pages.test.ts", "tests/contract/mock.test.ts", "tests/description")),
];

async function differsFromPages(): Promise<string | undefined> {
  const facts = readFacts(await readFile(join(ROOT, "openapi/documentation.json"), "utf8"));
  const [first] = compare(facts, loadSources().description).differences;
  return first && `${first.operation}, ${first.at}: the page says ${first.page}, the description ${first.description}`;
}

/** Our rules without Spectral, which takes longer to read the files than the rules to run. It looks for files without use afterwards. */
async function breaksRule(): Promise<string | undefined> {
  const { description } = loadSources();
  const project = { ...readProject(join(ROOT, DOCUMENT), new Set()), orphans: [] };
  for (const name of await ruleNames()) {
    const { default: rule } = (await import(`../../rules/${name}.js`)) as { default: Rule };
    const [first] = rule.check(description, project);
    if (first) return `${name}: ${first.message}`;
  }
  return undefined;
}

/** The first check that notices a fault, and what it says. One that cannot run because of the fault has noticed it. */
export async function firstToNotice(checks: readonly Check[]): Promise<{ check: string; finding: string } | undefined> {
  for (const { name, run } of checks) {
    const finding = await run().catch((error: Error) => error.message);
    if (finding !== undefined) return { check: name, finding };
  }
  return undefined;
}

function linter(name: string, lint: (document: string) => Promise<readonly LintFinding[]>): Check {
  return {
    name,
    async run() {
      const [first] = await lint(DOCUMENT);
      return first && `${first.rule}: ${first.message}`;
    },
  };
}

/** On a busy machine a slow test is no notice. */
function tests(...files: string[]): string[] {
  return tool(
    "vitest",
    "vitest",
    "run",
    "--bail=1",
    "--reporter=dot",
    `--testTimeout=${PATIENCE_MS}`,
    `--hookTimeout=${PATIENCE_MS}`,
    ...files,
  );
}

function command(name: string, args: readonly string[]): Check {
  return {
    name,
    async run() {
      const { code, output } = await runNode(args);
      return code === 0 ? undefined : output;
    },
  };
}
