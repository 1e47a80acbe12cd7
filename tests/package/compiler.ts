import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type ts from "typescript";
import { runNode } from "../../scripts/lib/run-node.js";
import { tool } from "../../scripts/lib/tool.js";

/** What a compiler says about an app, and the declarations that it writes for the app's own module. */
export interface Compiled {
  /** Its errors, as it prints them. Empty when there are none. */
  readonly output: string;
  readonly declarations: string;
}
/** `compilerOptions` as in tsconfig.json. */
export type Options = Record<string, unknown>;
/** Compiles a file and every declaration that it reaches. */
export type Compile = (file: string, options: Options) => Promise<Compiled>;

/**
 * A compiler by the name under which it is installed. TypeScript 7 has no library, so its command line is called.
 *
 * @param name such as `typescript-5.4`
 */
export function loadCompiler(name: string): Compile {
  return name === "typescript-7"
    ? (file, options) => runCompiler(name, file, options)
    : libraryCompiler(createRequire(import.meta.url)(name));
}

async function runCompiler(name: string, file: string, options: Options): Promise<Compiled> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { ...options, outDir: "out" }, files: [file] }));
  const { output } = await runNode(tool(name, "tsc", "-p", folder));
  return { output, declarations: await readFile(join(folder, "out", declarationsOf(file)), "utf8").catch(() => "") };
}

/**
 * The library of a compiler checks what the command line does with `skipLibCheck: false`, but for the declarations of the platform: the
 * compiler's own libraries and those of Node, which take two thirds of the time. A file that several apps reach is parsed once.
 */
function libraryCompiler(compiler: typeof ts): Compile {
  const parsed = new Map<string, ts.SourceFile | undefined>();

  return async (file, compilerOptions) => {
    const folder = dirname(file);
    const { options, errors } = compiler.convertCompilerOptionsFromJson(compilerOptions, folder);
    const host = compiler.createCompilerHost(options);
    const parse = host.getSourceFile;
    host.getCurrentDirectory = () => folder;
    host.getSourceFile = (name, version, ...rest) => {
      const key = JSON.stringify([name, version]);
      if (!parsed.has(key)) parsed.set(key, parse(name, version, ...rest));
      return parsed.get(key);
    };
    const program = compiler.createProgram([file], options, host);
    const checked = program.getSourceFiles().filter((source) => !isOfPlatform(program, source));
    let declarations = "";
    const { diagnostics } = program.emit(program.getSourceFile(file), (_, text) => {
      declarations = text;
    });
    const found = [
      ...errors,
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...checked.flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]),
      ...diagnostics,
    ];
    return { output: compiler.formatDiagnostics(found, host), declarations };
  };
}

function isOfPlatform(program: ts.Program, source: ts.SourceFile): boolean {
  return program.isSourceFileDefaultLibrary(source) || /\/node_modules\/(@types\/node|undici-types)\//.test(source.fileName);
}

function declarationsOf(file: string): string {
  return basename(file).replace(/\.(m?)ts$/, ".d.$1ts");
}
