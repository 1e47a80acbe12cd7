import { runNode } from "../../lib/run-node.js";
import { script, tool } from "../../lib/tool.js";
import type { LintFinding } from "../../lint/finding.js";
import { runRedocly } from "../../lint/redocly.js";
import { runSpectral } from "../../lint/spectral.js";

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
  linter("Spectral", runSpectral),
  linter("Redocly", (document) => runRedocly([document])),
  command("generate", script("scripts/generate.ts")),
  // In one process: its start takes as long as some of the tests.
  command("tests", tests("tests/documentation/description-follows-pages.test.ts", "tests/contract/mock.test.ts", "tests/description")),
];

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
      const [first] = await lint("openapi/openapi.yaml");
      return first && `${first.rule}: ${first.message}`;
    },
  };
}

function tests(...files: string[]): string[] {
  return tool("vitest", "vitest", "run", "--bail=1", "--reporter=dot", ...files);
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
