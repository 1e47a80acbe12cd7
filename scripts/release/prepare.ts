import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadBundle } from "../lib/load-bundle.js";
import { runNode } from "../lib/run-node.js";
import { script } from "../lib/tool.js";
import { UserError } from "../lib/user-error.js";
import { withRelease } from "./changelog.js";
import { findChanges } from "./find-changes.js";
import { loadBase } from "./load-base.js";
import { loadChangeFiles } from "./load-change-files.js";
import { planVersion } from "./plan.js";
import { setVersion } from "./set-version.js";

export interface Prepare {
  /** The project that is changed: the checkout, or a copy of it. */
  readonly root: string;
  /** As `2026-11-21`. */
  readonly date: string;
  /** Git ref or file to compare with; the last tag by default. */
  readonly against: string | undefined;
}

/**
 * Moves the change files to the changelog, and writes the new version everywhere.
 *
 * @returns the version
 * @throws UserError before anything is written, when the change files do not fit the description
 */
export async function prepare({ root, date, against }: Prepare): Promise<string> {
  const base = await loadBase(against);
  const files = await loadChangeFiles(root, base?.changeFiles);
  const changes = base && (await findChanges(base.description, await loadBundle()));
  const { version: current } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const version = planVersion(current, files, changes);
  const changelog = join(root, "CHANGELOG.md");
  const written = withRelease(await readFile(changelog, "utf8"), { version, date, files, changes: changes ?? [] });
  await writeFile(changelog, written);
  for (const { name } of files) await rm(join(root, "changes", name));
  await setVersion(root, version);
  const { code, output } = await runNode(script("scripts/generate.ts"), undefined, root);
  if (code !== 0) throw new UserError(`npm run generate failed:\n${output}`);
  return version;
}
