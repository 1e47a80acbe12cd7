import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadBundle } from "./lib/load-bundle.js";
import { main, options } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { UserError } from "./lib/user-error.js";
import { checkChangeFiles } from "./release/check.js";
import { findChanges } from "./release/find-changes.js";
import { loadBase } from "./release/load-base.js";
import { loadChangeFiles } from "./release/load-change-files.js";

/**
 * Compares the bundle with that of the last release, and the bump that this calls for with what changes/ says. Exits 1 when changes/ says less.
 *
 * --against: a git ref or a file to compare with; by default the last tag `v*`.
 */
await main(async () => {
  const { against } = options({ against: { type: "string" } }, "npm run release:check [-- --against <ref or file>]");
  const base = await loadBase(against);
  if (base === undefined) return console.log("There is no release yet to compare with.");
  const changes = await findChanges(base.description, await loadBundle());
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { version: string };
  const problems = checkChangeFiles(changes, await loadChangeFiles(ROOT, base.changeFiles), version);
  if (problems.length > 0) throw new UserError(problems.join("\n"));
  console.log(`changes/ covers the ${changes.length} changes of the description since ${base.name}.`);
});
