import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const STATEMENT = /^(import|export) (type )?([^;"]*?)from "(\.{1,2}\/[^"]+)\.js";$/gm;
/** What a module that holds only types has none of. */
const VALUES = /^export (?:declare|abstract|default|\{(?!\})|\*)/m;
const IMPORT_TYPE = /import\("(\.{1,2}\/[^"]+\.js)"\)/g;
const AS_ESM = '{ "resolution-mode": "import" }';

/**
 * Declarations for `require`, next to those for `import`. Only what declares values has them twice: all else are types, which CommonJS may take from
 * ES modules.
 *
 * @param entries declaration files (`.d.ts`) of the modules that can be required
 */
export async function writeCjsDeclarations(entries: readonly string[]): Promise<void> {
  const seen = new Set(entries);
  // The set grows while it is read.
  for (const file of seen) {
    const text = await readFile(file, "utf8");
    if (!VALUES.test(text)) {
      await writeFile(cjsFile(file), `export type * from "./${basename(file, ".d.ts")}.js" with ${AS_ESM};\n`);
      continue;
    }
    const { code, required } = toCjs(text);
    for (const path of required) seen.add(join(dirname(file), `${path}.d.ts`));
    await writeFile(cjsFile(file), code);
  }
}

function cjsFile(file: string): string {
  return file.replace(/\.d\.ts$/, ".d.cts");
}

/** The declarations of a module for `require`, and the paths of those whose values it uses. */
export function toCjs(text: string): { code: string; required: string[] } {
  const required: string[] = [];
  const statements = text.replace(STATEMENT, (_, keyword: string, type: string | undefined, names: string, path: string) => {
    if (type !== undefined) return `${keyword} type ${names}from "${path}.js" with ${AS_ESM};`;
    required.push(path);
    return `${keyword} ${names}from "${path}.cjs";`;
  });
  return { code: statements.replace(IMPORT_TYPE, `import("$1", { with: ${AS_ESM} })`), required };
}
