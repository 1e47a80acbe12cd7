import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { JsonObject } from "../../src/description/json.js";
import { ROOT } from "../lib/root.js";
import { runNode } from "../lib/run-node.js";
import { tool } from "../lib/tool.js";
import { UserError } from "../lib/user-error.js";

/** The description in one document, as YAML text and as data. Two components of one name stop it. */
export async function bundle(root = "openapi/openapi.yaml"): Promise<{ yaml: string; document: JsonObject }> {
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-"));
  try {
    const file = join(folder, "openapi.yaml");
    const flags = ["-o", file, "--component-renaming-conflicts-severity=error"];
    const { code, output } = await runNode(tool("@redocly/cli", "redocly", "bundle", root, ...flags));
    if (code !== 0) throw new UserError(firstProblem(output));
    const yaml = await readFile(file, "utf8");
    return { yaml, document: parse(yaml) as JsonObject };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first problem that Redocly prints; one broken file makes many more that say the same. */
function firstProblem(output: string): string {
  const [, place, message, frame] = /^\[1\] (\S+)[^\n]*\n\n(.+?)\n\n(.*?)\n\n/ms.exec(output) ?? [];
  if (place === undefined || message === undefined) return output;
  const others = output.match(/^\[\d+\] /gm)?.length ?? 1;
  const more = others > 1 ? `\n\n(and ${others - 1} more that may follow from it)` : "";
  return `${place} ${message.replaceAll(ROOT, "")}\n\n${frame}${more}`;
}
