import type { OperationId, Output } from "../types.js";
import type { CallParts } from "./call-parts.js";
import type { DownloadOptions } from "./download.js";
import type { WaitOptions } from "./job.js";

// The code that waits is loaded while the job is being started: most programs never need it.

export function createJobCall(parts: CallParts): { wait: (options?: WaitOptions) => Promise<Output<OperationId>> } {
  const wait = async (options: WaitOptions = {}): Promise<Output<OperationId>> => {
    parts.consume(wait);
    // Read now, and not when the code has been loaded.
    const given = { ...options };
    const { waitForJob } = await import("./on-demand.js");
    return waitForJob(parts, given, async (status) => status);
  };
  return { wait };
}

export function createDownloadCall(parts: CallParts): { download: (options?: DownloadOptions) => Promise<Response> } {
  const download = async (options: DownloadOptions = {}): Promise<Response> => {
    parts.consume(download);
    const given = { ...options };
    const { downloadFile } = await import("./on-demand.js");
    return downloadFile(parts, given);
  };
  return { download };
}
