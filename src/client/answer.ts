import type { RawResult } from "./call.js";
import { ApiError } from "./errors/api-error.js";
import { DecodeError } from "./errors/decode-error.js";
import type { OperationEntry } from "./modules.js";
import { redact } from "./redact.js";
import { toNetworkError } from "./to-network-error.js";
import type { OperationId } from "./types.js";

/**
 * Reads an answer. What decides is the body, not its content type: the API sends JSON under `text/html` too, and proxies the reverse.
 *
 * | answer | result |
 * | --- | --- |
 * | 2xx, empty | `undefined` |
 * | 2xx, JSON | the value |
 * | 2xx, anything else | throws a {@link DecodeError} |
 * | any other status | an {@link ApiError}, with a body if it is JSON |
 */
export async function readAnswer(entry: OperationEntry, request: Request, response: Response): Promise<RawResult<OperationId>> {
  const text = await response.text().catch((error) => {
    throw toNetworkError(error, entry.id, request, "got only a part of the answer");
  });
  if (!response.ok) {
    // Servers in between repeat the request in their error pages.
    const clean = redact(text, request);
    const { id: operation, docs } = entry;
    const error = new ApiError({ operation, docs, status: response.status, body: parseJson(clean)?.value, text: clean });
    // The client knows the operation as data here; its type is restored where the call is made.
    return { error, response } as RawResult<OperationId>;
  }
  if (text.trim() === "") return { data: undefined as never, response };
  const json = parseJson(text);
  if (!json) throw new DecodeError(entry.id, new URL(request.url).pathname, response, redact(text, request));
  return { data: json.value as never, response };
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
