import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { main, misuse, options } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { UserError } from "./lib/user-error.js";
import { gatherAssets } from "./release/assets.js";

const USAGE = "npm run release:assets -- --out <folder> [--tag v1.2.3]";

/** Gathers what the release workflow publishes. --tag: must name the version of package.json. */
await main(async () => {
  const { out, tag } = options({ out: { type: "string" }, tag: { type: "string" } }, USAGE);
  if (out === undefined) throw misuse("--out is missing.", USAGE);
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { version: string };
  if (tag !== undefined && tag !== `v${version}`)
    throw new UserError(`The tag ${tag} does not name the version of package.json, ${version}.`);
  await gatherAssets({ root: ROOT, out: resolve(out) });
  console.log(`${out} holds what the release of ${version} publishes.`);
});
