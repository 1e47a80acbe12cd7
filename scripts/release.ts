import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { copyProject } from "./lib/copy-project.js";
import { main, misuse, options } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { gatherAssets, gatherSite } from "./release/assets.js";
import { prepare } from "./release/prepare.js";

const USAGE = "npm run release [-- --dry-run [--out <folder>] [--site <folder>]] [--date YYYY-MM-DD] [--against <ref or file>]";

/**
 * Prepares a release: version and changelog in the checkout, to commit and tag. With --dry-run it does so in a copy, and gathers in
 * --out (a temporary folder by default) all that would be published; --site is a site that is already built. Nothing is sent anywhere.
 */
await main(async () => {
  const text = { type: "string" } as const;
  const given = options({ "dry-run": { type: "boolean" }, out: text, site: text, date: text, against: text }, USAGE);
  const date = given.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw misuse(`--date ${date} is no date like 2026-11-21.`, USAGE);
  if (given["dry-run"]) return rehearse(date, given);
  if (given.out !== undefined || given.site !== undefined) throw misuse("--out and --site need --dry-run.", USAGE);
  const version = await prepare({ root: ROOT, date, against: given.against });
  console.log(`Version ${version} is written. Review it, then:\n${nextSteps(version)}`);
});

async function rehearse(date: string, given: { readonly out?: string; readonly site?: string; readonly against?: string }): Promise<void> {
  const out = given.out === undefined ? await mkdtemp(join(tmpdir(), "kore-xo-api-release-")) : resolve(given.out);
  const root = await copyProject();
  try {
    const version = await prepare({ root, date, against: given.against });
    console.log(`Version and changelog: ${version}`);
    await gatherAssets({ root, out });
    console.log("Package, description, Postman files: gathered");
    await gatherSite({ root, out }, given.site);
    console.log(`Site: gathered\nThe release of ${version} would publish what is in ${out}. The checkout is unchanged.`);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function nextSteps(version: string): string {
  const commands = [
    "git add --all",
    `git commit --message "Release ${version}"`,
    `git tag v${version}`,
    // Both or none: a tag alone would release a commit that the branch has refused.
    `git push --atomic origin HEAD v${version}`,
  ];
  return commands.map((command) => `  ${command}`).join("\n");
}
