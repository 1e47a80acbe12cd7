import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createFingerprints, type Fingerprints } from "./fingerprint.js";
import { ROOT } from "./root.js";
import { runNode } from "./run-node.js";
import { UserError } from "./user-error.js";

/** A step of the build. It runs when its inputs or outputs are not those of its last success. */
export interface Task {
  name: string;
  /** Arguments for Node. */
  run: readonly string[];
  /** Files and folders whose content decides. The lockfile always counts: another tool may find something else. */
  inputs: readonly string[];
  outputs?: readonly string[];
  /** Names of the tasks that must be done before. */
  after?: readonly string[];
}

const CACHE = join(ROOT, ".cache");

/**
 * Runs tasks as soon as those before them are done, `concurrency` at a time. A failure ends the tasks after it in the list,
 * but not those before: one broken file fails several tasks, and the first in the list says it best.
 */
export async function runTasks(tasks: readonly Task[], concurrency: number, report: (line: string) => void): Promise<void> {
  const fingerprints = createFingerprints();
  const done = new Set<string>();
  const waiting = new Set(tasks);
  const running = new Map<Task, { stop: AbortController; finished: Promise<void> }>();
  let failure: { index: number; error: unknown } | undefined;

  const start = (task: Task) => {
    const stop = new AbortController();
    const finished = runTask(task, fingerprints, stop.signal, report)
      .then(() => done.add(task.name))
      .catch((error: unknown) => fail(tasks.indexOf(task), error))
      .then(() => void running.delete(task));
    waiting.delete(task);
    running.set(task, { stop, finished });
  };
  const fail = (index: number, error: unknown) => {
    if (failure === undefined || index < failure.index) failure = { index, error };
    waiting.clear();
    for (const [task, { stop }] of running) if (tasks.indexOf(task) > index) stop.abort();
  };

  do {
    for (const task of waiting) {
      const isReady = (task.after ?? []).every((name) => done.has(name) || !tasks.some((other) => other.name === name));
      if (isReady && running.size < concurrency) start(task);
    }
    await Promise.race([...running.values()].map(({ finished }) => finished));
  } while (running.size > 0 || waiting.size > 0);
  if (failure) throw failure.error;
}

async function runTask(task: Task, fingerprints: Fingerprints, signal: AbortSignal, report: (line: string) => void): Promise<void> {
  const outputs = task.outputs ?? [];
  const inputs = await fingerprints.of([...task.inputs, "package-lock.json"]);
  const lastSuccess = await readFile(stampFile(task), "utf8").catch(() => undefined);
  if (lastSuccess === `${inputs} ${await fingerprints.of(outputs)}`) return report(`= ${task.name}: up to date`);
  const started = performance.now();
  const { code, output } = await runNode(task.run, signal);
  if (signal.aborted) return;
  if (code !== 0) throw new UserError(`x ${task.name} failed\n\n${output.replaceAll(ROOT, "")}`, code === 2 ? 2 : 1);
  fingerprints.forget(outputs);
  await mkdir(CACHE, { recursive: true });
  await writeFile(stampFile(task), `${inputs} ${await fingerprints.of(outputs)}`);
  report(`+ ${task.name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function stampFile(task: Task): string {
  return join(CACHE, `${task.name.replace(/\W+/g, "-")}.stamp`);
}
