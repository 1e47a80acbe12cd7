import { details } from "../../../generated/client/details.js";
import { valueAt } from "../../description/key-path.js";
import type { JobStart, OperationEntry, OperationsTable } from "../operation-entry.js";
import type { PreparedRequest } from "../request.js";
import type { OperationId, Output } from "../types.js";
import type { CallParts } from "./call-parts.js";
import type { WaitOptions } from "./job.js";
import { pollJob, type StartedJob } from "./poll-job.js";
import type { Resume } from "./resume.js";
import { withResume } from "./with-resume.js";

const DEADLINE_MS = 1_800_000;

/** The time limit of waiting and the download together. */
export interface Deadline {
  /** Aborts when the time is up or the caller aborts. */
  readonly signal: AbortSignal | undefined;
  /** When all must have ended, on the clock of `performance.now()`. */
  readonly endsAt: number;
  /** The limit itself, for messages. */
  readonly ms: number;
}

/** Waits for a job, then passes its last status to `finish`, all within one deadline. */
export async function waitForJob<T>(
  parts: CallParts,
  options: WaitOptions,
  finish: (status: Output<OperationId>, deadline: Deadline) => Promise<T>,
): Promise<T> {
  const { operation, request, output, site, tools } = parts;
  const { checkMs, operationsTable, showCallSite, withDeadline } = tools;
  if (!request) return output as Promise<never>;
  const name = operation.id;
  const { starts } = details[name] ?? {};
  const callDeadlineMs = Number.isFinite(request.transport.deadlineMs) ? request.transport.deadlineMs : DEADLINE_MS;
  const { intervalMs = 5_000, deadlineMs = callDeadlineMs } = options;
  const job: StartedJob = {
    operation: starts ? findOperation(operationsTable(), starts.status) : operation,
    input: knownInput(starts, parts, request),
    id: options.jobId,
    mayExist: true,
    progress: "",
  };
  const work = async (signal: AbortSignal | undefined, endsAt: number) => {
    const status = await pollJob(parts, request, job, { ...options, intervalMs }, signal);
    job.progress = " while its file was downloaded";
    return finish(status, { signal, endsAt, ms: deadlineMs });
  };
  try {
    checkMs(name, "intervalMs", intervalMs);
    checkMs(name, "deadlineMs", deadlineMs);
    return await withDeadline(name, deadlineMs, [options.signal, request.signal], work, () => job.progress);
  } catch (error) {
    showCallSite(error, site);
    const resume = { operation: job.operation.id, input: job.input, ...(job.id !== undefined && { jobId: job.id }) };
    // The input is what the operation of the description takes; its type cannot follow that.
    throw job.mayExist ? withResume(tools, error, resume as unknown as Resume) : error;
  }
}

function findOperation(table: OperationsTable, id: OperationId): OperationEntry {
  const [module = "", verb = ""] = id.split(".");
  return table[module]?.[verb] as OperationEntry;
}

/** What the input of a call says about the input of the status operation. */
function knownInput(starts: JobStart | undefined, { input }: CallParts, { body }: PreparedRequest): Record<string, unknown> {
  if (!starts) return { ...input };
  const given = { input: { ...input, body: typeof body === "string" ? JSON.parse(body) : undefined } };
  return Object.fromEntries(
    Object.entries(starts.input).map(([name, value]) => [name, typeof value === "object" ? valueAt(given, value) : value]),
  );
}
