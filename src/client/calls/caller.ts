import { captureCallSite, hasAsyncStacks } from "../call-site.js";
import { onlyReads } from "../only-reads.js";
import type { OperationEntry } from "../operation-entry.js";
import { createPerform } from "../perform.js";
import type { Send } from "../request.js";
import type { Settings } from "../settings.js";
import type { CallOptions, PartialOptions } from "./call.js";
import { createCall } from "./create-call.js";
import { createDownloadCall, createJobCall } from "./job-calls.js";
import { createPagedCall } from "./pages.js";

/** Creates the method of an operation. */
export type Caller = (operation: OperationEntry) => (input?: object, options?: CallOptions & PartialOptions) => object;

/** A call gets the methods for pages, jobs and files that the description of its operation allows. */
export function createCaller(settings: Settings, send: Send): Caller {
  const perform = createPerform(send);

  return (operation) => {
    const { paged, waits } = operation;
    const reads = onlyReads(operation.method, operation);
    return function method(input = {}, options) {
      // Capturing adds a tenth to the time of a call. One that only reads is awaited for its response, which shows the line as well.
      const site = reads && hasAsyncStacks ? undefined : captureCallSite(method);
      const { call, parts } = createCall(settings, perform, operation, input, options, site);
      if (paged) Object.assign(call, createPagedCall(parts));
      if (waits) Object.assign(call, createJobCall(parts), waits === "file" && createDownloadCall(parts));
      return call;
    };
  };
}
