import { copyFile, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { Document, type RulesetDefinition, Spectral } from "@stoplight/spectral-core";
import { Yaml } from "@stoplight/spectral-parsers";
import { ROOT } from "../../scripts/lib/root.js";
import { loadRuleset, rulesetAt } from "../../scripts/lint/ruleset.js";
import { formatPointer } from "../../src/description/key-path.js";

export interface Finding {
  file: string;
  pointer: string;
  message: string;
}

/** Files of a description, by their path from the project's root, as YAML. */
export type Files = Record<string, string>;

export const SOURCE = "openapi/openapi.yaml";
export const BUNDLE = "generated/openapi.yaml";

/** Built once per worker. */
let loaded: Promise<RulesetDefinition> | undefined;
const ruleset = () => (loaded ??= loadRuleset());

/**
 * What one rule finds in a description of a few lines. A finding of anything but the rule (a reference to nothing, a YAML error) is a
 * broken fixture.
 */
export async function lintFixture(rule: string, files: Files, root = SOURCE): Promise<Finding[]> {
  const results = await lint(only(rule, await ruleset()), files, root);
  const other = results.find((result) => result.rule !== rule);
  if (other !== undefined) throw new Error(`The fixture is broken: ${other.rule} ${other.pointer} ${other.message}`);
  return results.map(({ rule: _rule, ...finding }) => finding);
}

/** What all rules, the stock ones too, find in a description. */
export async function lintWithAllRules(files: Files, root = SOURCE): Promise<(Finding & { rule: string })[]> {
  return lint(await ruleset(), files, root);
}

/** The files lie in a folder of their own, as in the project, with the real conventions and registry beside them. */
async function lint(definition: RulesetDefinition, files: Files, root: string) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "kore-xo-api-")));
  try {
    await writeFiles(folder, files);
    const spectral = new Spectral();
    spectral.setRuleset(rulesetAt(folder, definition));
    const file = join(folder, root);
    const results = await spectral.run(new Document(await readFile(file, "utf8"), Yaml, file));
    return results.map(({ code, source, path, message }) => ({
      rule: String(code),
      file: relative(folder, source ?? file),
      pointer: formatPointer(path),
      message,
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What one rule finds in one path item: the text stands in the file that `/api/public/bots` refers to. */
export async function lintPathItem(rule: string, pathItem: string, others: Files = {}): Promise<Omit<Finding, "file">[]> {
  const files = {
    [SOURCE]: rootWith({ "/api/public/bots": "./modules/bots/paths/bots.yaml" }),
    "openapi/modules/bots/paths/bots.yaml": pathItem,
  };
  const findings = await lintFixture(rule, { ...files, ...others });
  return findings.map(({ file, ...finding }) => (file.endsWith("/bots.yaml") ? finding : { file, ...finding }));
}

/** A root document with these references from URL to file. */
export function rootWith(paths: Record<string, string>): string {
  const lines = Object.entries(paths).map(([url, file]) => `  ${url}: { $ref: ${file} }`);
  return ["openapi: 3.1.1", "info: { title: Test, version: 1.0.0 }", "paths:", ...lines, ""].join("\n");
}

async function writeFiles(folder: string, files: Files) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await mkdir(join(folder, "openapi"), { recursive: true });
  for (const name of ["conventions.yaml", "extensions.yaml"]) await copyFile(join(ROOT, "openapi", name), join(folder, "openapi", name));
}

/** The ruleset with every other rule off. An override also switches a rule on, so only the rule's own are kept. */
function only(rule: string, definition: RulesetDefinition): RulesetDefinition {
  const { extends: parents = [], overrides = [] } = definition as Parts;
  const own = overrides.filter((override) => rule in (override.rules ?? {}));
  return {
    ...(own.length > 0 && { overrides: own }),
    extends: parents.map((ruleset) => [ruleset, "off"]),
    rules: { [rule]: "error" },
  } as RulesetDefinition;
}

interface Parts {
  extends?: RulesetDefinition[];
  overrides?: { files: string[]; rules?: Record<string, unknown> }[];
}
