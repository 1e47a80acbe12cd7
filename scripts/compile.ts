import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type TypeScript from "typescript";
import { main } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { UserError } from "./lib/user-error.js";

// Required, not imported: an import of the compiler passes through tsx's loader, which takes half a second longer.
const ts = createRequire(import.meta.url)("typescript") as typeof TypeScript;

/** What ships; everything else is checked only. */
const SHIPPED = ["src/", "generated/client/"].map((folder) => join(ROOT, folder));

/**
 * Checks the types of all code and compiles what ships into dist/, in one program: two runs of the compiler would read everything twice.
 * The folder is emptied first: the compiler leaves the output of sources that are gone.
 */
await main(async () => {
  const program = createProgram();
  // Not getPreEmitDiagnostics: it asks of every file whether it could be declared, and tests and scripts need not be.
  stopAt([...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...program.getSyntacticDiagnostics()]);
  stopAt(program.getSemanticDiagnostics());
  await rm(join(ROOT, "dist"), { recursive: true, force: true });
  for (const file of program.getSourceFiles()) {
    if (SHIPPED.some((folder) => file.fileName.startsWith(folder))) stopAt(program.emit(file).diagnostics);
  }
});

function createProgram(): TypeScript.Program {
  const configFile = join(ROOT, "tsconfig.json");
  const { config, error } = ts.readConfigFile(configFile, ts.sys.readFile);
  if (error) stopAt([error]);
  const overrides = { noEmit: false, declaration: true, outDir: join(ROOT, "dist"), rootDir: ROOT };
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT, overrides, configFile);
  stopAt(errors);
  return ts.createProgram(fileNames, options);
}

function stopAt(diagnostics: readonly TypeScript.Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const host = { getCurrentDirectory: () => ROOT, getNewLine: () => "\n", getCanonicalFileName: (name: string) => name };
  throw new UserError(ts.formatDiagnostics(diagnostics, host));
}
