/** A step of the build. */
export interface Task {
  name: string;
  /** Arguments for Node. The modules of a script of this project count as inputs by themselves. */
  run: readonly string[];
  /** Files and folders whose content decides; the task is skipped while they and its outputs are those of its last success. Absent: it runs always. */
  inputs?: readonly string[];
  outputs?: readonly string[];
  /** Folder that is emptied before, for a tool that leaves the output of sources that are gone. */
  empties?: string;
  /** Names of the tasks that must have succeeded before, where they take part. */
  after?: readonly string[];
  /** Names of tasks that find the same mistakes, less clearly: they are stopped, and their findings are not shown, when this one fails. */
  explains?: readonly string[];
}

export type Outcome = { state: "done" } | { state: "failed"; output: string } | { state: "skipped" };
