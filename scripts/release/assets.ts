import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { runNode } from "../lib/run-node.js";
import { script } from "../lib/tool.js";
import { UserError } from "../lib/user-error.js";
import { sectionOf, withoutWraps } from "./changelog.js";

export interface Assets {
  /** The project: the checkout, or a copy of it. */
  readonly root: string;
  /** Made when it does not exist; must be empty. */
  readonly out: string;
}

/**
 * Gathers what a release publishes: in `files/` the npm package, the description and the Postman files with their checksums, and the
 * changelog's section as `notes.md`.
 *
 * @throws UserError when the folder is not empty, the changelog has no section for the version, or the package does not build
 */
export async function gatherAssets({ root, out }: Assets): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const notes = sectionOf(await readFile(join(root, "CHANGELOG.md"), "utf8"), version);
  if (notes === undefined) throw new UserError(`CHANGELOG.md has no section with a date for ${version}. Run: npm run release`);
  const files = join(out, "files");
  await mkdir(files, { recursive: true });
  if ((await readdir(files)).length > 0) throw new UserError(`${files} is not empty.`, 2);
  await build(root, "scripts/build-package.ts");
  await promisify(execFile)("npm", ["pack", "--ignore-scripts", "--pack-destination", files], { cwd: root });
  for (const file of await described(root)) await cp(join(root, file), join(files, basename(file)));
  await writeFile(join(files, "SHA256SUMS"), await checksums(files));
  await writeFile(join(out, "notes.md"), `${withoutWraps(notes)}\n`);
}

/**
 * Puts the docs site into `site/`: what `built` holds, or a new build.
 *
 * @throws UserError when there is no page in it
 */
export async function gatherSite({ root, out }: Assets, built: string | undefined): Promise<void> {
  if (built === undefined) for (const name of ["scripts/build-reference.ts", "scripts/build-site.ts"]) await build(root, name);
  const from = built ?? join(root, "generated/docs");
  if (!existsSync(join(from, "index.html"))) throw new UserError(`${from} holds no built site.`, 2);
  await cp(from, join(out, "site"), { recursive: true });
}

async function described(root: string): Promise<string[]> {
  const postman = (await readdir(join(root, "generated/postman"))).sort();
  return ["generated/openapi.yaml", "generated/openapi.json", ...postman.map((name) => `generated/postman/${name}`)];
}

async function build(root: string, name: string): Promise<void> {
  const { code, output } = await runNode(script(name), undefined, root);
  if (code !== 0) throw new UserError(`${name} failed:\n${output}`);
}

/** As `sha256sum` writes and checks them. */
async function checksums(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  const lines = names.map(
    async (name) =>
      `${createHash("sha256")
        .update(await readFile(join(folder, name)))
        .digest("hex")}  ${name}\n`,
  );
  return (await Promise.all(lines)).join("");
}
