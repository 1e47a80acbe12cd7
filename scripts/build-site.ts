import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vitepress";
import { compressFiles } from "./docs/compress-files.js";
import { writeDownloads } from "./docs/write-downloads.js";
import { loadBundle } from "./lib/load-bundle.js";
import { main, options } from "./lib/main.js";
import { ROOT } from "./lib/root.js";

/** Where `scripts/build-reference.ts` writes. */
const REFERENCE = "reference";

/**
 * Renders all pages of generated/docs/ but the one-page reference.
 *
 * --base: the path under which they will be served, `/` by default. --repository: where readers clone this project from.
 */
await main(async () => {
  const { base = "/", repository = "" } = options(
    { base: { type: "string" }, repository: { type: "string" } },
    "node --import tsx scripts/build-site.ts [--base /path/] [--repository URL]",
  );
  // The configuration of VitePress is a module of its own.
  Object.assign(process.env, { DOCS_BASE: base, DOCS_REPOSITORY: repository });
  const description = await loadBundle();
  await mkdir(join(ROOT, ".cache"), { recursive: true });
  // A folder of its own: another build may be under way, and the sources may be read meanwhile.
  const work = await mkdtemp(join(ROOT, ".cache/site-"));
  try {
    const made = join(work, "out");
    await build(join(ROOT, "site"), {
      outDir: made,
      onAfterConfigResolve: (config) => void Object.assign(config, { tempDir: join(work, "temp") }),
    });
    await writeDownloads(description, made);
    await compressFiles(made);
    await publish(made, join(ROOT, "generated/docs"));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
});

/** Only whole files are ever served: the folder is filled beside, and its parts are moved. */
async function publish(made: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (name !== REFERENCE) await rm(join(folder, name), { recursive: true });
  for (const name of await readdir(made)) await rename(join(made, name), join(folder, name));
}
