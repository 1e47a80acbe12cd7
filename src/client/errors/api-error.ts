import { excerpt } from "../excerpt.js";
import type { OperationEntry } from "../operation-entry.js";
import type { ReceivedResponse } from "../request.js";
import { readRetryAfterMs } from "../retry-after.js";
import type { DeclaredStatus, ErrorBody, ErrorStatus, OperationId } from "../types.js";
import { isKind, KoreError } from "./kore-error.js";

const DOCUMENTATION = "https://docs.kore.ai/ai-for-service/apis/automation/";

const REQUEST_ID = ["x-request-id", "x-correlation-id", "request-id", "cf-ray"];

/** One error as the API reports it. */
export interface ApiErrorDetail {
  readonly msg: string;
  readonly code?: number | string | undefined;
}

/**
 * A response with a status other than 2xx, or with `errors` despite a 2xx status. {@link isApiError} narrows it to an operation and a status.
 *
 * @example "bots.export returned 400: Please select at least one component (code 400)"
 */
export class ApiError<Id extends OperationId = OperationId, Status extends number = number> extends KoreError {
  override readonly name = "ApiError" as const;
  readonly kind = "api" as const;
  declare readonly operation: Id;

  /** HTTP status of the response. */
  readonly status: Status;
  /** The API's own code of the first error. It is not the HTTP status: a 401 can have 4002. */
  readonly code: number | string | undefined;
  /** All errors in the response; empty if it contains none, such as a proxy's error page. */
  readonly errors: readonly ApiErrorDetail[];
  /** The decoded body, as the description declares it; `undefined` if it is empty or not JSON, such as a proxy's error page. */
  readonly body: ErrorBody<Id, Status>;
  /** The first 200 characters of the body, for responses that do not come from the API, such as a proxy's error page. */
  readonly excerpt: string;
  /** The documentation page of the operation. */
  readonly docsUrl: string;
  /** How often the request was tried. Sending it again with a new token after a 401 does not count. */
  readonly attempts: number;
  /** How long the API asks to wait before the next attempt, in milliseconds; `undefined` without `Retry-After`. */
  readonly retryAfterMs: number | undefined;
  /** Id of the request, for a support case: the response header `x-request-id`, `x-correlation-id`, `request-id` or `cf-ray`. */
  readonly requestId: string | undefined;
  readonly #headers: Headers;

  /** @param page Slug of the documentation page. */
  constructor({ id }: OperationEntry, { response, status, request }: ReceivedResponse, text: string, body: unknown, page: string) {
    const errors = readDetails(body);
    const start = excerpt(text);
    super(id, `${id} returned ${status}${messageOf(errors, start)}`);
    this.status = status as Status;
    this.code = errors.find(({ code }) => code !== undefined)?.code;
    this.errors = errors;
    this.body = body as ErrorBody<Id, Status>;
    this.excerpt = start;
    this.docsUrl = DOCUMENTATION + page;
    this.attempts = request.attempt;
    this.retryAfterMs = readRetryAfterMs(response);
    this.requestId = REQUEST_ID.map((name) => response.headers.get(name)).find(Boolean) ?? undefined;
    this.#headers = response.headers;
  }

  /** Headers of the response. Not part of logs, because they may contain a session. */
  get headers(): Headers {
    return this.#headers;
  }
}

/** The errors of an operation, discriminated by `status`. A status that it does not declare has an unknown body. */
export type ApiErrorOf<Id extends OperationId> =
  | { [Status in DeclaredStatus<Id>]: ApiError<Id, Status> }[DeclaredStatus<Id>]
  | ApiError<Id, Exclude<ErrorStatus, DeclaredStatus<Id>>>;

/**
 * Whether an error is an {@link ApiError}, optionally of one operation and one status. Narrows `operation`, `status` and `body`.
 *
 * @example
 * try {
 *   await kore.bots.export({ botId, body });
 * } catch (error) {
 *   if (isApiError(error, "bots.export", 400)) console.log(error.body?.errors);
 *   else throw error;
 * }
 */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<Id extends OperationId>(error: unknown, operation: Id): error is ApiErrorOf<Id>;
export function isApiError<Id extends OperationId, Status extends ErrorStatus>(
  error: unknown,
  operation: Id,
  status: Status,
): error is ApiError<Id, Status>;
export function isApiError(error: unknown, operation?: OperationId, status?: number): boolean {
  return isKind(error, "api", operation) && (status === undefined || (error as ApiError).status === status);
}

function messageOf(errors: readonly ApiErrorDetail[], start: string): string {
  if (errors.length === 0) return start === "" ? " with an empty body" : `: ${start}`;
  return `: ${errors.map(({ msg, code }) => (code === undefined ? msg : `${msg} (code ${code})`)).join("; ")}`;
}

/**
 * Reads `{ errors: [{ msg, code }] }` defensively: some operations, and gateways, send `message` instead of `msg`, or no list.
 */
function readDetails(body: unknown): ApiErrorDetail[] {
  const { errors } = Object(body) as { errors?: unknown };
  return (Array.isArray(errors) ? errors : [body]).map(Object).flatMap(({ msg, message = msg, code }: Record<string, unknown>) => {
    if (typeof message !== "string") return [];
    return [typeof code === "number" || typeof code === "string" ? { msg: message, code } : { msg: message }];
  });
}
