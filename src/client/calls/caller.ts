import type { OperationEntry } from "../operation-entry.js";
import { createPerform } from "../perform.js";
import type { Send } from "../request.js";
import type { Settings } from "../settings.js";
import { findOperation } from "../table.js";
import type { CallOptions, PartialOptions } from "./call.js";
import { createCall } from "./create-call.js";
import { createDownloadCall, createJobCall, knownInput } from "./job-calls.js";
import { createPagedCall } from "./pages.js";

/** Calls any operation. */
export type Caller = (operation: OperationEntry, input?: object, options?: CallOptions & PartialOptions) => object;

/** A call gets the methods for pages, jobs and files that the description of its operation allows. */
export function createCaller(settings: Settings, send: Send): Caller {
  const perform = createPerform(send);

  return (operation, input = {}, options = {}) => {
    const { call, parts } = createCall(settings, perform, operation, input, options);
    const { pages, starts } = operation;
    if (pages) Object.assign(call, createPagedCall(parts, pages));
    const { job } = starts ? findOperation(starts.status) : operation;
    if (job) {
      const jobParts = { ...parts, known: knownInput(operation, input) };
      Object.assign(call, createJobCall(jobParts), job.link && createDownloadCall(jobParts));
    }
    return call;
  };
}
