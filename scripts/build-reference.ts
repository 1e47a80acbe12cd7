import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compressFiles } from "./docs/compress-files.js";
import { loadGuides } from "./docs/load-guides.js";
import { readingCopy } from "./docs/reading-copy.js";
import { loadBundle } from "./lib/load-bundle.js";
import { main } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { mustRun, tool } from "./lib/tool.js";

/** Renders generated/docs/reference/index.html: the whole description in one file that needs nothing from outside. */
await main(async () => {
  const description = await loadBundle();
  const copy = readingCopy(description, await loadGuides(description));
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-docs-"));
  try {
    const source = join(folder, "openapi.json");
    const page = join(folder, "index.html");
    await writeFile(source, JSON.stringify(copy));
    const flags = ["--inlineBundle", "--template", "scripts/docs/template.hbs", "--title", description.title];
    await mustRun("redocly build-docs", tool("@redocly/cli", "redocly", "build-docs", source, "-o", page, ...flags));
    await publish(stayInside(await readFile(page, "utf8")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Redoc asks its maker's server for a logo even when inlined. */
function stayInside(html: string): string {
  return html.replace(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, "data:,");
}

async function publish(html: string): Promise<void> {
  const folder = join(ROOT, "generated/docs/reference");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html.tmp"), html);
  await rename(join(folder, "index.html.tmp"), join(folder, "index.html"));
  await compressFiles(folder);
}
