import type { Resume } from "../../client/index.js";
import type { Description } from "../../description/description.js";
import { evaluate } from "../../description/expression.js";
import { jobsStartedBy, passedValue } from "../../description/job.js";
import type { Operation } from "../../description/operation.js";

/** A file that could not be written, although its job has succeeded: the job need not be started again. */
export class UnsavedFile extends Error {
  constructor(
    override readonly cause: unknown,
    /** The response of the call: of the start, or of the status. */
    readonly response: unknown,
  ) {
    super("The file could not be written");
  }
}

/** How to fetch the file of a job again; the client says so only until the file begins. */
export function resumeOf(
  operation: Operation,
  description: Description,
  input: Readonly<Record<string, unknown>>,
  responseBody: unknown,
): Resume {
  const [started] = jobsStartedBy(operation, description);
  if (!started) return { operation: operation.id, input } as unknown as Resume;
  const { link, status, identity } = started;
  const message = { pathValues: input, query: input, requestBody: input.body, responseBody };
  const passed = Object.keys(link.parameters).map((name) => [name, passedValue(link, name, message)]);
  const jobId = identity && evaluate(identity.started, message);
  return { operation: status.id, input: Object.fromEntries(passed), ...(jobId !== undefined && { jobId }) } as unknown as Resume;
}
