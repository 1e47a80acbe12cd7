import { excerpt } from "../excerpt.js";
import type { DeclaredStatus, ErrorBody, ErrorStatus, OperationId } from "../types.js";
import { KoreError } from "./kore-error.js";

const DOCUMENTATION = "https://docs.kore.ai/ai-for-service/apis/automation/";

/** One failure in the API's own words. */
export interface ApiErrorDetail {
  readonly msg: string;
  readonly code?: number | string | undefined;
}

/** What an {@link ApiError} is made of. */
export interface FailedAnswer {
  operation: OperationId;
  /** Slug of the operation's documentation page. */
  docs: string;
  status: number;
  /** The decoded body, `undefined` when it could not be decoded. */
  body: unknown;
  /** The body as it came. */
  text: string;
  attempts: number;
  retryAfterMs: number | undefined;
}

/**
 * An answer with a status other than 2xx, or one that says `errors` although its status is 2xx. {@link isApiError} narrows it to an operation and a status.
 *
 * @example "bots.export answered 400: Please select at least one component (code 400)"
 */
export class ApiError<Id extends OperationId = OperationId, Status extends number = number> extends KoreError {
  override readonly name = "ApiError" as const;
  readonly kind = "api" as const;
  declare readonly operation: Id;

  /** HTTP status of the answer. */
  readonly status: Status;
  /** The API's own code of the first failure. It is not the HTTP status: a 401 carries 4002. */
  readonly code: number | string | undefined;
  /** Every failure that the answer names; empty when it names none, as a proxy's page. */
  readonly errors: readonly ApiErrorDetail[];
  /** The decoded body as the description declares it; `undefined` when it was not that, but a proxy's page or empty. */
  readonly body: ErrorBody<Id, Status>;
  /** The first 200 characters of the body, for answers that are not the API's own, such as a proxy's page. */
  readonly excerpt: string;
  /** The documentation page of the operation. */
  readonly docsUrl: string;
  /** How often the request was sent. */
  readonly attempts: number;
  /** How long the API asks to wait before the next try, in milliseconds; `undefined` when it does not say. */
  readonly retryAfterMs: number | undefined;

  constructor(answer: FailedAnswer) {
    const errors = readDetails(answer.body);
    const start = excerpt(answer.text);
    super(answer.operation, `${answer.operation} answered ${answer.status}${inWords(errors, start)}`);
    this.status = answer.status as Status;
    this.code = errors.find(({ code }) => code !== undefined)?.code;
    this.errors = errors;
    this.body = answer.body as ErrorBody<Id, Status>;
    this.excerpt = start;
    this.docsUrl = DOCUMENTATION + answer.docs;
    this.attempts = answer.attempts;
    this.retryAfterMs = answer.retryAfterMs;
  }
}

/** The errors that an operation can answer, told apart by `status`. A status that it does not declare has an unknown body. */
export type ApiErrorOf<Id extends OperationId> = Id extends unknown
  ? { [Status in DeclaredStatus<Id>]: ApiError<Id, Status> }[DeclaredStatus<Id>] | ApiError<Id, Exclude<ErrorStatus, DeclaredStatus<Id>>>
  : never;

function inWords(errors: readonly ApiErrorDetail[], start: string): string {
  if (errors.length === 0) return start === "" ? " with an empty body" : `: ${start}`;
  return `: ${errors.map(({ msg, code }) => (code === undefined ? msg : `${msg} (code ${code})`)).join("; ")}`;
}

/**
 * Reads `{ errors: [{ msg, code }] }` without trusting it. Some operations write `message`, or no list; so do gateways in between.
 */
function readDetails(body: unknown): ApiErrorDetail[] {
  const { errors } = Object(body) as { errors?: unknown };
  return (Array.isArray(errors) ? errors : [body]).map(Object).flatMap(({ msg, message = msg, code }: Record<string, unknown>) => {
    if (typeof message !== "string") return [];
    return [typeof code === "number" || typeof code === "string" ? { msg: message, code } : { msg: message }];
  });
}
