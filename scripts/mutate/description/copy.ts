import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { copyProject } from "../../lib/copy-project.js";
import type { Job, Notice } from "./worker.js";

/** A copy of the project with a process in it that tries faults. */
export interface Copy {
  /** The first check that notices the change, if any. One call at a time. */
  try(job: Job): Promise<Notice>;
  /** Ends the process and removes the copy. */
  close(): Promise<void>;
}

export async function openCopy(): Promise<Copy> {
  const folder = await copyProject();
  const child: ChildProcess = fork(join(folder, "scripts/mutate/description/worker.ts"), {
    cwd: folder,
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`The process that tries faults ended with ${code}`);
  });
  ended.catch(() => {}); // Whoever waits for a job of this worker sees the rejection.
  return {
    async try(job) {
      child.send({ job });
      const [{ notice }] = (await Promise.race([once(child, "message"), ended])) as [{ notice: Notice }];
      return notice;
    },
    async close() {
      child.kill();
      await ended.catch(() => {});
      await rm(folder, { recursive: true, force: true });
    },
  };
}
