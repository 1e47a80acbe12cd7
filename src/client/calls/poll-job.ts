import { details } from "../../../generated/client/details.js";
import { type KeyPath, valueAt } from "../../description/key-path.js";
import type { KoreError } from "../errors/kore-error.js";
import type { Job, OperationEntry } from "../operation-entry.js";
import type { PreparedRequest } from "../request.js";
import type { OperationId, Output } from "../types.js";
import type { CallParts } from "./call-parts.js";
import { dataOf } from "./data-of.js";
import type { WaitOptions } from "./job.js";
import { readJobState } from "./job-state.js";
import { LatestJob } from "./latest-job.js";

const FIRST_POLL_MS = 1_000;
/** Errors of a start that was refused, or was not sent at all. */
const NOT_STARTED: readonly KoreError["kind"][] = ["api", "input", "rate-limit"];

/** A job that is waited for, as far as it is known. It is needed to take up the wait again, however that ends. */
export interface StartedJob {
  /** The operation that reports its status. */
  readonly operation: OperationEntry;
  /** The input of that operation. The response of the start adds to it. */
  readonly input: Record<string, unknown>;
  id: string | undefined;
  /** False once the start has been refused, or was not sent at all. */
  mayExist: boolean;
  /** How far the job had come, for messages. */
  progress: string;
}

/** Polls until the job has succeeded, and resolves to its last status. */
export async function pollJob(
  { operation: { id: name }, settings, output, perform, tools }: CallParts,
  request: PreparedRequest,
  job: StartedJob,
  { onProgress, intervalMs }: WaitOptions & { readonly intervalMs: number },
  signal: AbortSignal | undefined,
): Promise<Output<OperationId>> {
  const { JobError, KoreError, abortable, prepare, sleep } = tools;
  const { starts } = details[name] ?? {};
  const { id: statusId } = job.operation;
  const description = details[statusId]?.job as Job;
  const latestJob = new LatestJob();
  let response = await abortable(() => output, signal).catch((error) => {
    job.mayExist = !(starts && error instanceof KoreError && NOT_STARTED.includes(error.kind));
    throw error;
  });
  for (const [key, path] of Object.entries(starts?.input ?? {})) {
    if (typeof path === "object") job.input[key] ??= valueAt({ output: response }, path);
  }
  job.id ??= readId(response, starts?.identity);
  const transport = { ...request.transport, deadlineMs: Number.POSITIVE_INFINITY };
  const poll = { ...(starts ? prepare(settings, job.operation, job.input, request) : request), transport, signal };
  for (let polls = 0; ; polls++) {
    if (polls > 0 || starts) {
      await sleep(polls === 0 ? Math.min(FIRST_POLL_MS, intervalMs) : intervalMs, signal);
      response = dataOf(await perform(poll));
    }
    const reportedId = readId(response, description.identity);
    const seen = latestJob.see(reportedId, job.id);
    if (seen !== "wanted") {
      const problem = `${statusId} reported another job until then: ${reportedId}, not ${job.id}`;
      if (seen === "lost") throw new JobError(name, `gave up. ${problem}`, undefined);
      job.progress = `; ${problem}`;
      continue;
    }
    await onProgress?.(response);
    const { succeeded, failed, statuses } = readJobState(description, response);
    if (failed) throw new JobError(name, `the job ended with status "${statuses}"`, response);
    if (succeeded) return response;
    job.progress = `; its last status was "${statuses}", so the job may still run`;
  }
}

/** The id of a job, where a response has one. */
function readId(response: unknown, path: KeyPath | undefined): string | undefined {
  const id = path && valueAt(response, path);
  return id === undefined || id === null ? undefined : String(id);
}
