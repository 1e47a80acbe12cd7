import { constants } from "node:os";
import { createProgress } from "./progress.js";
import { stopSignal } from "./serve.js";
import { type BothServers, readBothSettings, serveBoth } from "./serve-both.js";
import type { Task } from "./task.js";
import { startTasks, type TaskRun } from "./task-runner.js";

export interface WhileServing {
  run: TaskRun;
  servers: BothServers;
  say(line: string): void;
}

/**
 * Runs `tasks`, which make what docs and mock serve and maybe more, and serves both until Ctrl-C or a TERM signal.
 * `whileServing` begins what goes on besides, and returns what ends that. Throws the findings when there is nothing to serve.
 */
export async function serveBothUntilStopped(
  command: string,
  tasks: readonly Task[],
  whileServing: (context: WhileServing) => (() => void) | Promise<() => Promise<void>>,
): Promise<void> {
  const settings = readBothSettings(command);
  const progress = createProgress();
  const stopped = stopSignal();
  const run = startTasks(tasks, progress);
  const servers = serveBoth(run, settings, progress.line);
  try {
    const first = await Promise.race([stopped, servers.up]);
    if (first === false) throw await run.finished;
    // Stopped before there was something to serve: the exit code is the one that a shell gives to such an end.
    if (first !== true) process.exitCode = 128 + constants.signals[first];
    else {
      const end = await whileServing({ run, servers, say: progress.line });
      await stopped;
      await end();
    }
  } finally {
    run.stop();
    // A task may still say that it has ended: what went wrong is the last line.
    await run.finished;
    await servers.close();
  }
}
