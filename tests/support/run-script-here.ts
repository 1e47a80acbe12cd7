import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { vi } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import type { Finished } from "./run-script.js";

let runs = 0;

/**
 * Runs one of the project's scripts to its end in this process, which has loaded most of what it imports: a process for each takes a second.
 * For scripts that end by themselves without `process.exit`.
 */
export async function runScriptHere([script = "", ...args]: readonly string[]): Promise<Finished> {
  const { argv, exitCode } = process;
  let output = "";
  const write = (text: string | Uint8Array) => {
    output += String(text);
    return true;
  };
  const log = (...values: unknown[]) => void write(`${format(...values)}\n`);
  const spies = [
    ...(["log", "error", "warn"] as const).map((name) => vi.spyOn(console, name).mockImplementation(log)),
    ...[process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write").mockImplementation(write as typeof stream.write)),
  ];
  process.argv = [process.execPath, join(ROOT, script), ...args];
  process.exitCode = undefined;
  try {
    runs += 1;
    // A script runs while it is loaded, and each address is loaded once.
    await import(/* @vite-ignore */ `${pathToFileURL(join(ROOT, script)).href}?run=${runs}`);
    return { code: Number(process.exitCode ?? 0), output };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.argv = argv;
    process.exitCode = exitCode;
  }
}
