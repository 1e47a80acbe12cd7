import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { ROOT } from "../../scripts/lib/root.js";
import { tool } from "../../scripts/lib/tool.js";
import { median, type Row } from "../table.js";
import { writeProgram } from "./program.js";
import { type ClientName, ENTRIES, OUT } from "./rivals.js";
import { run, runAnyway } from "./run.js";

interface Check {
  readonly ms: number;
  readonly instantiations: number;
  /** How many examples of the description a client's types refuse. */
  readonly errors: number;
}

const RUNS = 3;
const NAMES = Object.keys(ENTRIES) as ClientName[];
const FLAGS = [
  ...["--strict", "--skipLibCheck", "--types", "node", "--target", "es2022", "--lib", "es2023,dom,dom.iterable,dom.asynciterable"],
  ...["--module", "esnext", "--moduleResolution", "bundler"],
];

/**
 * Compares the time to compile a program with one call per operation. A published client consists of declarations, a generated one of sources
 * of the app: both forms are measured for all clients.
 */
export async function compareTypeChecks(): Promise<Row[]> {
  const sources = await Promise.all(NAMES.map((name) => place(name, "sources", ENTRIES[name])));
  const declarations = await Promise.all(NAMES.map((name) => place(name, "declarations", declare(name))));
  const checks = check([...sources, ...declarations]);
  const [ours, ...others] = checks.slice(0, NAMES.length);
  const [ourDeclarations, ...otherDeclarations] = checks.slice(NAMES.length);
  return [
    ...compare("our declarations", ourDeclarations, "sources", others),
    ...compare("our sources", ours, "sources", others),
    ...compare("our declarations", ourDeclarations, "declarations", otherDeclarations),
  ];
}

function compare(what: string, ours: Check | undefined, form: string, others: readonly Check[]): Row[] {
  return others.flatMap((other, index) => {
    const row = (unit: "ms" | "instantiations", measure: string): Row => {
      const [one, two] = [ours?.[unit] ?? Number.NaN, other[unit]];
      const refused = other.errors > 0 ? `; its types refuse ${other.errors} of the examples` : "";
      return { what: `types: ${what} / ${NAMES[index + 1]}'s ${form}, ${measure}`, ratio: one / two, detail: `${one} / ${two}${refused}` };
    };
    return [row("ms", "check time in ms"), row("instantiations", "instantiations")];
  });
}

/** Writes the program of a client into a file of its own. */
async function place(name: ClientName, form: string, entry: string): Promise<string> {
  const file = `${OUT}/programs/${name}.${form}.ts`;
  await mkdir(dirname(join(ROOT, file)), { recursive: true });
  await writeFile(join(ROOT, file), await writeProgram(name, posix.relative(posix.dirname(file), entry).replace(/(?:\.d)?\.ts$/, ".js")));
  return file;
}

/** Compiles a client to declarations, as a package would. */
function declare(name: ClientName): string {
  const outDir = `${OUT}/declarations/${name}`;
  run(
    process.execPath,
    ...tool("typescript", "tsc", ENTRIES[name], "--declaration", "--emitDeclarationOnly", "--rootDir", ".", "--outDir", outDir, ...FLAGS),
  );
  return `${outDir}/${ENTRIES[name].replace(/\.ts$/, ".d.ts")}`;
}

/** Checks each program in a process of its own, in turns; the fastest of its runs counts. Ours must have no error. */
function check(programs: readonly string[]): Check[] {
  const runs = Array.from({ length: RUNS }, () =>
    programs.map((program) => {
      const isOurs = program.includes("/ours.");
      const tsc = tool("typescript", "tsc", program, "--noEmit", "--extendedDiagnostics", ...FLAGS);
      const output = (isOurs ? run : runAnyway)(process.execPath, ...tsc);
      const errors = output.match(/: error TS/g)?.length ?? 0;
      return { ms: Math.round(read(output, "Check time") * 1000), instantiations: read(output, "Instantiations"), errors };
    }),
  );
  return programs.map((_, index) => {
    const own = runs.flatMap((checks) => checks[index] ?? []);
    return {
      ms: Math.min(...own.map(({ ms }) => ms)),
      instantiations: median(own.map(({ instantiations }) => instantiations)),
      errors: own[0]?.errors ?? 0,
    };
  });
}

function read(output: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s*([\\d.]+)`, "m").exec(output)?.[1]);
}
