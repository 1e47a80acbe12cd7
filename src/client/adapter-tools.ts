import { withDeadline } from "./deadline.js";
import { nextCallId } from "./emit.js";
import { InputError } from "./errors/input-error.js";
import { toPath, toQuery } from "./input.js";
import { refuseRedirect } from "./refuse-redirect.js";
import { findByPath } from "./table.js";

/** The openapi-fetch options that the client handles itself. */
export interface Init {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
  readonly baseUrl?: string;
  readonly signal?: AbortSignal;
}

/** Passed to the adapter and not imported by it, so that bundlers need no files for what both of them import. */
export const tools = { findByPath, InputError, nextCallId, refuseRedirect, toPath, toQuery, withDeadline };
export type Tools = typeof tools;
