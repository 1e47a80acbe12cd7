import { ApiError, DecodeError, KoreError, NetworkError, TimeoutError } from "../../client/index.js";
import { UserError } from "../user-error.js";
import type { LiveResponse } from "./findings.js";

/** What `raw()` of the client returns. */
export interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** A response of the tenant; `message` is its own when it refused the request. */
export type Received = LiveResponse & { readonly message?: string };

/** The request did not get a response. */
export interface NoResponse {
  readonly failure: string;
}

/** Waits for a call of the client. What could hold a tenant's data is left out of the result. */
export function receive(call: Promise<RawResult>): Promise<Received | NoResponse> {
  return call.then(toReceived, withoutResult);
}

function toReceived({ data, error, response }: RawResult): Received {
  if (!(error instanceof ApiError)) return { status: response.status, body: data };
  const { status, body, errors, excerpt } = error;
  const said = errors.map(({ msg, code }) => (code === undefined ? msg : `${msg} (code ${code})`)).join("; ");
  return {
    status,
    body,
    notJson: body === undefined && excerpt !== "",
    message: `${status}: ${said || "without a reason in the API's form"}`,
  };
}

function withoutResult(error: unknown): Received | NoResponse {
  // Its message holds the start of the response.
  if (error instanceof DecodeError) return { status: error.status, body: undefined, notJson: true };
  if (error instanceof NetworkError || error instanceof TimeoutError) return { failure: error.message };
  throw error instanceof KoreError ? new UserError(error.message, 2) : error;
}
