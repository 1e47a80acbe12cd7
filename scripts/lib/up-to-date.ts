import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createFingerprints } from "./fingerprint.js";
import { moduleFiles } from "./module-files.js";
import { ROOT } from "./root.js";
import type { Task } from "./task.js";
import { scriptOf } from "./tool.js";

/** Inputs of every task: what is to be installed, what is installed, how modules are read and compiled, and what Redocly loads unasked. */
export const ALWAYS = ["package-lock.json", "node_modules/.package-lock.json", "package.json", "tsconfig.json", ".env"];

/** Knows which tasks need not run. What a task was when it last succeeded is kept in `.cache/`. */
export interface UpToDate {
  /** Everything that decides what the task finds and writes, as one text. Undefined when that cannot be known. */
  inputsOf(task: Task): Promise<string | undefined>;
  /** Whether these inputs, and the outputs as they are now, are those of the last success. */
  holds(task: Task, inputs: string | undefined): Promise<boolean>;
  /** Remembers a success, unless an input has changed since it started: nobody knows then which version was read. */
  remember(task: Task, inputs: string | undefined): Promise<void>;
}

/** @param nodeOptions - what the tools' Node is started with besides */
export function createUpToDate(root = ROOT, nodeOptions = process.env.NODE_OPTIONS): UpToDate {
  const fingerprints = createFingerprints(root);
  const folder = join(root, ".cache");
  const stampFile = (task: Task) => join(folder, `${task.name.replace(/\W+/g, "-")}.stamp`);
  const stamp = (task: Task, inputs: string) => `${inputs} ${fingerprints.of(task.outputs ?? [])}`;

  const inputsOf = async (task: Task) => {
    if (task.inputs === undefined) return undefined;
    const script = scriptOf(task.run);
    const modules = script === undefined ? [] : await moduleFiles(root, script);
    return modules && hash(machine(nodeOptions), command(task), fingerprints.of([...ALWAYS, ...task.inputs, ...modules]));
  };
  return {
    inputsOf,
    async holds(task, inputs) {
      const last = await readFile(stampFile(task), "utf8").catch(() => undefined);
      return inputs !== undefined && last === stamp(task, inputs);
    },
    async remember(task, inputs) {
      if (inputs === undefined || inputs !== (await inputsOf(task))) return;
      await mkdir(folder, { recursive: true });
      await writeFile(stampFile(task), stamp(task, inputs));
    },
  };
}

/** What decides besides files. Other variables of the environment are kept from the tools, see `runNode`. */
function machine(nodeOptions = ""): string {
  return [process.version, process.platform, process.arch, nodeOptions].join(" ");
}

/** The command line with its options, wherever the packages are installed. */
function command({ run }: Task): string {
  return run.map((word) => word.replace(/^.*[\\/]node_modules[\\/]/, "")).join(" ");
}

function hash(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex");
}
