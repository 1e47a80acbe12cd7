import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../../lib/root.js";
import { CHECKS, firstToNotice } from "./checks.js";

/** A file of the project with other content; undefined: the project as it is. */
export type Job = { readonly file: string; readonly text: string } | undefined;
export type Notice = { readonly check: string; readonly finding: string } | undefined;

/** Runs in a copy of the project: its modules are the copy's, so each check reads the copy. One job at a time. */
process.on("message", ({ job }: { job: Job }) => {
  void noticed(job).then((notice) => process.send?.({ notice }));
});

async function noticed(job: Job): Promise<Notice> {
  if (job === undefined) return firstToNotice(CHECKS);
  const path = join(ROOT, job.file);
  const original = await readFile(path, "utf8");
  await writeFile(path, job.text);
  try {
    return await firstToNotice(CHECKS);
  } finally {
    await writeFile(path, original);
  }
}
