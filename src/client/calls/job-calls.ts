import { valueAt } from "../../description/key-path.js";
import type { OperationEntry } from "../operation-entry.js";
import type { OperationId, Output } from "../types.js";
import type { DownloadOptions } from "./download.js";
import type { JobParts, WaitOptions } from "./job.js";

// The code that waits is loaded while the job is being started: most programs never need it.

export function createJobCall(parts: JobParts): { wait: (options?: WaitOptions) => Promise<Output<OperationId>> } {
  return {
    async wait(options = {}) {
      parts.consume();
      // Read now, and not when the code has been loaded.
      const given = { ...options };
      const caller = new Error();
      const { waitForJob } = await import("./wait-for-job.js");
      return waitForJob(parts, given, caller, async (status) => status);
    },
  };
}

export function createDownloadCall(parts: JobParts): { download: (options?: DownloadOptions) => Promise<Response> } {
  return {
    async download(options = {}) {
      parts.consume();
      const given = { ...options };
      const caller = new Error();
      const { downloadFile } = await import("./download-file.js");
      return downloadFile(parts, given, caller);
    },
  };
}

/** What the input of a call says about the input of the status operation. */
export function knownInput({ starts }: OperationEntry, input: object): Record<string, unknown> {
  if (!starts) return { ...input };
  return Object.fromEntries(
    Object.entries(starts.input).map(([name, value]) => [name, typeof value === "object" ? valueAt({ input }, value) : value]),
  );
}
