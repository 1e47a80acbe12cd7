import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Progress } from "./progress.js";
import { ROOT } from "./root.js";
import { runNode } from "./run-node.js";
import type { Outcome, Task } from "./task.js";
import { createUpToDate, type UpToDate } from "./up-to-date.js";
import { UserError } from "./user-error.js";

/** Tasks on their way. */
export interface TaskRun {
  /** Whether a task has succeeded, once that is known. */
  succeeded(name: string): Promise<boolean>;
  /** Resolves when no task runs any more, with what failed: the findings of all tasks together, in the order of the list. */
  finished: Promise<UserError | undefined>;
  /** Ends what runs and starts nothing more. */
  stop(): void;
}

/** Runs tasks to the end; throws the findings of all that failed. */
export async function runTasks(tasks: readonly Task[], progress: Progress): Promise<void> {
  const failure = await startTasks(tasks, progress).finished;
  if (failure) throw failure;
}

/** Starts each task as soon as those before it have succeeded, as many at a time as there are processors, first in the list first. */
export function startTasks(tasks: readonly Task[], progress: Progress): TaskRun {
  const upToDate = createUpToDate();
  const stops = new Map(tasks.map((task) => [task.name, new AbortController()]));
  const settle = new Map<string, (outcome: Outcome) => void>();
  const outcomes = new Map(tasks.map(({ name }) => [name, new Promise<Outcome>((resolve) => settle.set(name, resolve))]));
  const takeTurn = turns(availableParallelism());

  const perform = async (task: Task): Promise<Outcome> => {
    const { signal } = stops.get(task.name) as AbortController;
    const before = await Promise.all((task.after ?? []).map((name) => outcomes.get(name)));
    if (before.some((outcome) => outcome !== undefined && outcome.state !== "done")) return { state: "skipped" };
    return takeTurn(() => (signal.aborted ? Promise.resolve<Outcome>({ state: "skipped" }) : runTask(task, upToDate, signal, progress)));
  };
  for (const task of tasks) {
    void perform(task)
      .catch((error: unknown): Outcome => ({ state: "failed", output: String((error as Error).stack) }))
      .then((outcome) => {
        if (outcome.state === "failed") for (const name of task.explains ?? []) stops.get(name)?.abort();
        settle.get(task.name)?.(outcome);
      });
  }

  return {
    succeeded: async (name) => (await outcomes.get(name))?.state === "done",
    finished: Promise.all(outcomes.values()).then((all) => {
      progress.end();
      return findings(tasks, all);
    }),
    stop() {
      for (const controller of stops.values()) controller.abort();
    },
  };
}

/** Lets `atOnce` of the given functions run at a time, in the order in which they come. */
function turns(atOnce: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (run) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

async function runTask(task: Task, upToDate: UpToDate, signal: AbortSignal, progress: Progress): Promise<Outcome> {
  const inputs = await upToDate.inputsOf(task);
  if (await upToDate.holds(task, inputs)) {
    progress.line(`= ${task.name}: up to date`);
    return { state: "done" };
  }
  const ended = progress.start(task.name);
  if (task.empties) await rm(join(ROOT, task.empties), { recursive: true, force: true });
  const { code, output } = await runNode(task.run, signal);
  const seconds = `${(ended() / 1000).toFixed(1)} s`;
  if (signal.aborted) return { state: "skipped" };
  if (code !== 0) {
    progress.line(`x ${task.name}: failed after ${seconds}`);
    return { state: "failed", output: output.replaceAll(ROOT, "") };
  }
  await upToDate.remember(task, inputs);
  progress.line(`+ ${task.name}: ${seconds}`);
  return { state: "done" };
}

function findings(tasks: readonly Task[], outcomes: readonly Outcome[]): UserError | undefined {
  const failed = tasks.flatMap((task, index) => {
    const outcome = outcomes[index];
    return outcome?.state === "failed" ? [{ ...task, ...outcome }] : [];
  });
  const explained = new Set(failed.flatMap(({ explains = [] }) => explains));
  const shown = failed.filter(({ name }) => !explained.has(name));
  if (shown.length === 0) return undefined;
  return new UserError(shown.map(({ name, output }) => `x ${name} failed\n\n${output}`).join("\n\n"));
}
