import type { CallSite } from "../call-site.js";
import type { OperationEntry } from "../operation-entry.js";
import type { Perform } from "../perform.js";
import type { PreparedRequest } from "../request.js";
import type { Settings } from "../settings.js";
import type { Tools } from "../tools.js";
import type { OperationId, Output } from "../types.js";

/** What paging and job calls are built from. */
export interface CallParts {
  readonly operation: OperationEntry;
  readonly settings: Settings;
  /** The request of the call; `undefined` when its input was invalid, which `output` rejects with. */
  readonly request: PreparedRequest | undefined;
  /** Of a job call: its input as it was when the call was made. The body is in the request. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly failOnPartial: boolean | undefined;
  readonly output: Promise<Output<OperationId>>;
  /**
   * Someone else reports how the call ended: if it fails, that is no unhandled rejection of its own. Its errors then show where `called`, the method
   * that builds on the call, was called.
   */
  readonly consume: (called: unknown) => void;
  /** Sends further requests. */
  readonly perform: Perform;
  /** What errors show as the caller; `consume` replaces it. */
  site: CallSite | undefined;
  readonly tools: Tools;
}
