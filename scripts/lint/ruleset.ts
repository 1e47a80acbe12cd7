import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import spectralCore, { type Ruleset, type RulesetDefinition } from "@stoplight/spectral-core";
import stockRulesets from "@stoplight/spectral-rulesets";
import { parse } from "yaml";
import { ROOT } from "../lib/root.js";
import { compileRules } from "./compile-rules.js";

interface RulesetFile {
  readonly extends: readonly string[];
}

/**
 * What .spectral.yaml says, with freshly compiled rules. Spectral's own loader does the same with a bundler, which takes longer than
 * the rules themselves.
 */
export async function loadRuleset(): Promise<RulesetDefinition> {
  const compiled = await compileRules();
  const file = join(ROOT, ".spectral.yaml");
  const { extends: names, ...rest } = parse(await readFile(file, "utf8")) as RulesetFile;
  const rulesets = names.map(async (name) => {
    if (name === "spectral:oas") return stockRulesets.oas;
    if (resolve(dirname(file), name) !== compiled)
      throw new Error(`.spectral.yaml extends ${name}; known are spectral:oas and ${compiled}`);
    return ((await import(pathToFileURL(compiled).href)) as { default: RulesetDefinition }).default;
  });
  return { ...rest, extends: await Promise.all(rulesets) } as RulesetDefinition;
}

/** @param root folder that the file patterns of overrides start at */
export function rulesetAt(root: string, definition: RulesetDefinition): Ruleset {
  return new spectralCore.Ruleset(definition, { source: join(root, ".spectral.yaml"), severity: "recommended" });
}
