import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { Description } from "../lib/description.js";
import { mustRun, tool } from "../lib/tool.js";

/** The description in one document, as YAML text and as data. Two components of one name stop it. */
export async function bundle(root = "openapi/openapi.yaml"): Promise<{ yaml: string; description: Description }> {
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-"));
  try {
    const file = join(folder, "openapi.yaml");
    await mustRun(
      "redocly bundle",
      tool("@redocly/cli", "redocly", "bundle", root, "-o", file, "--component-renaming-conflicts-severity=error"),
    );
    const yaml = await readFile(file, "utf8");
    return { yaml, description: parse(yaml) as Description };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
