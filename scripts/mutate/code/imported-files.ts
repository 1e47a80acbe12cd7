import { build } from "esbuild";
import { ROOT } from "../../lib/root.js";

/** The files of a folder that modules consist of: themselves and what they import, without what they import for its types only. */
export async function importedFiles(entryPoints: readonly string[], folder: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [...entryPoints],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    packages: "external",
    outdir: ".",
  });
  return Object.keys(metafile.inputs)
    .filter((file) => file.startsWith(folder))
    .sort();
}
