import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../../scripts/lib/root.js";
import { runNode } from "../../scripts/lib/run-node.js";
import { tool } from "../../scripts/lib/tool.js";

const OPTIONS = {
  target: "ES2022",
  lib: ["ES2023", "DOM"],
  module: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** Statements in a file: in a long file an error costs more. */
const CHUNK = 2_000;

/**
 * Compiles statements in one strict program.
 *
 * @param folder for the program; it must be empty
 * @param head what comes before the statements; `@` at the start of an import stands for the project's root
 * @param statements with a `source` of one line each
 * @returns the first error of each statement that has one
 * @throws Error when the compiler says something that is about no statement
 */
export async function typeErrors<T extends { readonly source: string }>(
  folder: string,
  head: readonly string[],
  statements: readonly T[],
): Promise<ReadonlyMap<T, string>> {
  const files = Array.from({ length: Math.ceil(statements.length / CHUNK) }, (_, index) => `${index}.ts`);
  const imports = head.map((line) => line.replace('"@', `"${ROOT}`));
  for (const [index, file] of files.entries()) {
    const sources = statements.slice(index * CHUNK, (index + 1) * CHUNK).map(({ source }) => source);
    await writeFile(join(folder, file), [...imports, ...sources, "export {};"].join("\n"));
  }
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files }));
  const { output } = await runNode(tool("typescript-7", "tsc", "-p", folder, "--pretty", "false"));
  const errors = new Map<T, string>();
  for (const message of output.split(/\n(?! )/).filter(Boolean)) {
    const [, file, line, text] = /(\d+)\.ts\((\d+),\d+\): error (TS\d+: .*)/s.exec(message) ?? [];
    const row = Number(line) - 1 - head.length;
    const statement = row >= 0 && row < CHUNK ? statements[Number(file) * CHUNK + row] : undefined;
    if (text === undefined || statement === undefined) throw new Error(message);
    if (!errors.has(statement)) errors.set(statement, text);
  }
  return errors;
}
