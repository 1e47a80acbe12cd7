import { build } from "esbuild";

/**
 * The source files that a script consists of: itself, what it imports, what that imports. Packages are left out: they count by the lockfile.
 * Undefined when the imports cannot be followed, as in a file with a syntax error.
 */
export async function moduleFiles(root: string, script: string): Promise<string[] | undefined> {
  try {
    const { metafile } = await build({
      ...{ absWorkingDir: root, entryPoints: [script], bundle: true, packages: "external", platform: "node", format: "esm" },
      ...{ write: false, metafile: true, logLevel: "silent" },
    });
    return Object.keys(metafile.inputs).sort();
  } catch {
    return undefined;
  }
}
