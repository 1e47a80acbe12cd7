import type { Input, JobStatusId, OperationId } from "../types.js";

/**
 * How to wait for a job again, in this process or in another one. `input` lacks what only the response of the start would have said, if that never
 * came.
 *
 * @example if (resume?.operation === "bots.getExportStatus") await kore.bots.getExportStatus(resume.input).wait({ jobId: resume.jobId });
 */
export type Resume<Id extends JobStatusId = JobStatusId> = Id extends OperationId
  ? { readonly operation: Id; readonly input: Input<Id>; readonly jobId?: string | undefined }
  : never;
