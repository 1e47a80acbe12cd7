import { valueAt } from "../../description/key-path.js";
import type { OperationEntry } from "../operation-entry.js";
import type { OperationId } from "../types.js";
import type { DownloadCall } from "./download.js";
import type { JobCall, JobParts } from "./job.js";

// The code that waits is loaded while the job is being started: most programs never need it.

export function createJobCall(parts: JobParts): JobCall<OperationId> {
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

export function createDownloadCall(parts: JobParts): DownloadCall<OperationId> {
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
