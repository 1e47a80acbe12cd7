import { details } from "../../../generated/client/details.js";
import { type KeyPath, valueAt } from "../../description/key-path.js";
import type { CallSite } from "../call-site.js";
import type { Deadline } from "../deadline.js";
import type { Job, JobStart } from "../operation-entry.js";
import type { PreparedRequest } from "../request.js";
import type { OperationId, Output } from "../types.js";
import type { CallParts } from "./call-parts.js";
import { dataOf } from "./data-of.js";
import type { WaitOptions } from "./job.js";
import { readJobState } from "./job-state.js";
import { LatestJob } from "./latest-job.js";
import type { Resume } from "./resume.js";
import { withResume } from "./with-resume.js";

const FIRST_POLL_MS = 1_000;
const DEADLINE_MS = 1_800_000;

/** Waits for a job, then passes its last status to `finish`, all within one deadline. */
export async function waitForJob<T>(
  parts: CallParts,
  options: WaitOptions,
  site: CallSite,
  finish: (status: Output<OperationId>, deadline: Deadline) => Promise<T>,
): Promise<T> {
  const { operation, settings, request, output, perform, tools } = parts;
  const { ApiError, JobError, abortable, checkMs, findOperation, prepare, showCallSite, sleep, withDeadline } = tools;
  if (!request) return output as Promise<never>;
  const name = operation.id;
  const { starts } = details[name] ?? {};
  const callDeadlineMs = Number.isFinite(request.transport.deadlineMs) ? request.transport.deadlineMs : DEADLINE_MS;
  const { onProgress, intervalMs = 5_000, deadlineMs = callDeadlineMs } = options;
  const statusOperation = starts ? findOperation(starts.status) : operation;
  const job = details[statusOperation.id]?.job as Job;
  const input = knownInput(starts, parts, request);
  let { jobId } = options;
  let mayBeStarted = true;
  let progress = "";
  const latestJob = new LatestJob();

  const wait = async (deadline: Deadline) => {
    checkMs(name, "intervalMs", intervalMs);
    const { signal } = deadline;
    let response = await abortable(() => output, signal).catch((error) => {
      mayBeStarted = !(starts && error instanceof ApiError);
      throw error;
    });
    for (const [key, path] of Object.entries(starts?.input ?? {})) {
      if (typeof path === "object") input[key] ??= valueAt({ output: response }, path);
    }
    jobId ??= readId(response, starts?.identity);
    const transport = { ...request.transport, deadlineMs: Number.POSITIVE_INFINITY };
    const poll = { ...(starts ? prepare(settings, statusOperation, input, request) : request), transport, signal };
    for (let polls = 0; ; polls++) {
      if (polls > 0 || starts) {
        await sleep(polls === 0 ? Math.min(FIRST_POLL_MS, intervalMs) : intervalMs, signal);
        response = dataOf(await perform(poll));
      }
      const reportedId = readId(response, job.identity);
      const seen = latestJob.see(reportedId, jobId);
      if (seen !== "wanted") {
        const problem = `${statusOperation.id} reported another job until then: ${reportedId}, not ${jobId}`;
        if (seen === "lost") throw new JobError(name, `gave up. ${problem}`, undefined);
        progress = `; ${problem}`;
        continue;
      }
      await onProgress?.(response);
      const { succeeded, failed, statuses } = readJobState(job, response);
      if (failed) throw new JobError(name, `the job ended with status "${statuses}"`, response);
      progress = succeeded ? " while its file was downloaded" : `; its last status was "${statuses}", so the job may still run`;
      if (succeeded) return finish(response, deadline);
    }
  };
  try {
    checkMs(name, "deadlineMs", deadlineMs);
    return await withDeadline(name, deadlineMs, [options.signal, request.signal], wait, () => progress);
  } catch (error) {
    showCallSite(error, site);
    // The input is what the operation of the description takes; its type cannot follow that.
    throw mayBeStarted
      ? withResume(tools, error, { operation: statusOperation.id, input, ...(jobId !== undefined && { jobId }) } as unknown as Resume)
      : error;
  }
}

/** What the input of a call says about the input of the status operation. */
function knownInput(starts: JobStart | undefined, { input }: CallParts, { body }: PreparedRequest): Record<string, unknown> {
  if (!starts) return { ...input };
  const given = { input: { ...input, body: typeof body === "string" ? JSON.parse(body) : undefined } };
  return Object.fromEntries(
    Object.entries(starts.input).map(([name, value]) => [name, typeof value === "object" ? valueAt(given, value) : value]),
  );
}

/** The id of a job, where a response has one. */
function readId(response: unknown, path: KeyPath | undefined): string | undefined {
  const id = path && valueAt(response, path);
  return id === undefined || id === null ? undefined : String(id);
}
