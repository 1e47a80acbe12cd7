import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../scripts/lib/root.js";

/** Named by its file: the folder that a script runs in may have no packages. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export interface Finished {
  code: number | null;
  output: string;
}

/** Runs one of the project's scripts to its end, in the project or in a copy of it. */
export async function runScript(args: readonly string[], cwd = ROOT): Promise<Finished> {
  return startScript(args, cwd).finished;
}

/** Starts a script that goes on until it is stopped. */
export function startScript(args: readonly string[], cwd = ROOT) {
  const child: ChildProcess = spawn(process.execPath, ["--import", TSX, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const finished = new Promise<Finished>((resolve) => child.on("close", (code) => resolve({ code, output })));

  /** Resolves with what `pattern` captured once it is printed; rejects when the script ends before. */
  const printed = (pattern: RegExp) =>
    new Promise<string[]>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output);
        if (!found) return;
        // A server goes on printing, and all of it would be searched at every line.
        listeners.delete(look);
        resolve(found.slice(1));
      };
      listeners.add(look);
      look();
      void finished.then(({ code }) => reject(new Error(`The script ended with ${code}:\n${output}`)));
    });
  return { child, finished, printed };
}
