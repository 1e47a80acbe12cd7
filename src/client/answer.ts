import type { RawResult } from "./call.js";
import { ApiError } from "./errors/api-error.js";
import { DecodeError } from "./errors/decode-error.js";
import type { OperationEntry } from "./modules.js";
import { redact } from "./redact.js";
import { toNetworkError } from "./to-network-error.js";
import type { OperationId } from "./types.js";

/**
 * Reads an answer. The body decides, not its content type: APIs send JSON as `text/html`, and proxies send pages as JSON.
 *
 * | answer | result |
 * | --- | --- |
 * | 2xx, empty | `undefined` |
 * | 2xx, JSON, or text where the description says so | the value |
 * | 2xx, anything else | throws a {@link DecodeError} |
 * | any other status | an {@link ApiError}, with a body if there is one of those |
 */
export async function readAnswer(entry: OperationEntry, request: Request, response: Response): Promise<RawResult<OperationId>> {
  const text = await response.text().catch((error) => {
    throw toNetworkError(error, entry.id, request, "got only a part of the answer");
  });
  if (response.ok) return { data: readBody(entry, request, response, text) as never, response };
  // Servers in between repeat the request in their error pages.
  const clean = redact(text, request);
  const { id: operation, docs } = entry;
  const error = new ApiError({ operation, docs, status: response.status, body: decode(entry, response, clean)?.value, text: clean });
  // The operation is data here, so its statuses are too; `isApiError` gives them their types back.
  return { error, response } as RawResult<OperationId>;
}

function readBody(entry: OperationEntry, request: Request, response: Response, text: string): unknown {
  if (text.trim() === "") return undefined;
  const decoded = decode(entry, response, text);
  if (!decoded) throw new DecodeError(entry.id, new URL(request.url).pathname, response, redact(text, request));
  return decoded.value;
}

/** The body as JSON, or as text where the description allows that. There a number or a word is text as well. */
function decode(entry: OperationEntry, { status }: Response, text: string): { value: unknown } | undefined {
  const mayBeText = entry.text?.includes(status) && text !== "";
  try {
    const value: unknown = JSON.parse(text);
    return { value: mayBeText && typeof value !== "object" ? text : value };
  } catch {
    return mayBeText ? { value: text } : undefined;
  }
}
