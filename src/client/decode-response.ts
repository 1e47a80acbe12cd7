import type { RawResult } from "./calls/call.js";
import { ApiError } from "./errors/api-error.js";
import { DecodeError } from "./errors/decode-error.js";
import type { OperationEntry } from "./operation-entry.js";
import { redact } from "./redact.js";
import type { ReceivedResponse } from "./request.js";

/**
 * Decodes a response. The body counts, not its content type: APIs send JSON as `text/html`, and proxies send HTML as JSON.
 *
 * | response | result |
 * | --- | --- |
 * | 2xx, empty | `undefined` |
 * | 2xx, JSON with `errors` | an {@link ApiError} |
 * | 2xx, JSON, or text where the description allows it | the value |
 * | 2xx, anything else | throws a {@link DecodeError} |
 * | any other status | an {@link ApiError}, with the body decoded in the same way |
 */
export function decodeResponse(operation: OperationEntry, received: ReceivedResponse): RawResult | Promise<RawResult> {
  const { response, status, text, request } = received;
  const decoded = decode(operation, status, text);
  if (status >= 200 && status < 300 && !hasErrors(decoded?.value)) {
    if (text.trim() === "") return { data: undefined as never, response };
    if (!decoded) throw new DecodeError(request, response, redact(text, request));
    return { data: decoded.value as never, response };
  }
  return decodeFailure(operation, received, text);
}

async function decodeFailure(operation: OperationEntry, received: ReceivedResponse, text: string): Promise<RawResult> {
  const { response, status, request } = received;
  // Proxies repeat the request in their error pages.
  const redacted = redact(text, request);
  const { value } = decode(operation, status, redacted) ?? {};
  const error = new ApiError(operation, received, redacted, value, await documentationPage(operation));
  // The operation is only known at run time here; `isApiError` narrows its statuses.
  return { error, response } as RawResult;
}

/** The names of all pages are loaded with the first error. Where they cannot be, as in a service worker, the error leads to all pages. */
async function documentationPage({ id }: OperationEntry): Promise<string> {
  try {
    const { documentationPages } = await import("../../generated/client/documentation-pages.js");
    return documentationPages[id] ?? "";
  } catch {
    return "";
  }
}

function hasErrors(body: unknown): boolean {
  const { errors } = Object(body) as { errors?: unknown };
  return Array.isArray(errors) && errors.length > 0;
}

/** The body as JSON, or as text where the description allows it; there, only objects and lists count as JSON. */
function decode({ text: textStatuses }: OperationEntry, status: number, text: string): { value: unknown } | undefined {
  const mayBeText = textStatuses?.includes(String(status)) && text !== "";
  try {
    const value: unknown = JSON.parse(text);
    return { value: mayBeText && typeof value !== "object" ? text : value };
  } catch {
    return mayBeText ? { value: text } : undefined;
  }
}
