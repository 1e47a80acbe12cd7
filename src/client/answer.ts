import type { RawResult } from "./calls/call.js";
import { ApiError } from "./errors/api-error.js";
import { DecodeError } from "./errors/decode-error.js";
import type { Operation } from "./operation.js";
import { redact } from "./redact.js";
import type { Answer } from "./request.js";
import { readRetryAfterMs } from "./retry-after.js";

const decoder = new TextDecoder();

/**
 * Reads an answer. The body decides, not its content type: APIs send JSON as `text/html`, and proxies send pages as JSON.
 *
 * | answer | result |
 * | --- | --- |
 * | 2xx, empty | `undefined` |
 * | 2xx, JSON that says `errors` | an {@link ApiError} |
 * | 2xx, JSON, or text where the description says so | the value |
 * | 2xx, anything else | throws a {@link DecodeError} |
 * | any other status | an {@link ApiError}, with a body if there is one of those |
 */
export function readAnswer(operation: Operation, { response, bytes, request }: Answer): RawResult {
  const { status, ok } = response;
  const text = decoder.decode(bytes);
  const decoded = decode(operation, status, text);
  if (ok && !saysErrors(decoded?.value)) {
    if (text.trim() === "") return { data: undefined as never, response };
    if (!decoded) throw new DecodeError(request, response, redact(text, request));
    return { data: decoded.value as never, response };
  }
  // Servers in between repeat the request in their error pages.
  const clean = redact(text, request);
  const error = new ApiError({
    operation: operation.id,
    docs: operation.docs,
    status,
    body: decode(operation, status, clean)?.value,
    text: clean,
    attempts: request.attempt,
    retryAfterMs: readRetryAfterMs(response),
  });
  // The operation is data here, so its statuses are too; `isApiError` gives them their types back.
  return { error, response } as RawResult;
}

function saysErrors(body: unknown): boolean {
  const { errors } = Object(body) as { errors?: unknown };
  return Array.isArray(errors) && errors.length > 0;
}

/** The body as JSON, or as text where the description allows that. There a number or a word is text as well. */
function decode({ text: statuses }: Operation, status: number, text: string): { value: unknown } | undefined {
  const mayBeText = statuses?.includes(status) && text !== "";
  try {
    const value: unknown = JSON.parse(text);
    return { value: mayBeText && typeof value !== "object" ? text : value };
  } catch {
    return mayBeText ? { value: text } : undefined;
  }
}
