import type { OperationEntry } from "../operation-entry.js";
import { createPerform } from "../perform.js";
import { createDownloadPipeline } from "../pipeline.js";
import type { Send } from "../request.js";
import type { Settings } from "../settings.js";
import { type CallOptions, createCall, type PartialOptions } from "./call.js";
import { createDownloadCall } from "./download.js";
import { createJobCall, statusOperationOf } from "./job.js";
import { createPagedCall } from "./pages.js";

/** Calls any operation. */
export type Caller = (operation: OperationEntry, input?: object, options?: CallOptions & PartialOptions) => object;

/** A call gets the methods for pages, jobs and files that the description of its operation allows. */
export function createCaller(settings: Settings, send: Send): Caller {
  const perform = createPerform(settings, send);
  const sendDownload = createDownloadPipeline(settings);

  return (operation, input = {}, options = {}) => {
    const { call, parts } = createCall(operation, input, options, perform);
    const { job } = statusOperationOf(operation);
    return Object.assign(
      call,
      operation.pages && createPagedCall(parts, operation.pages),
      job && createJobCall(parts),
      job?.link && createDownloadCall(parts, job.link, settings, sendDownload),
    );
  };
}
