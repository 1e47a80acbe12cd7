import { readAnswer } from "./answer.js";
import type { CallOptions, Perform } from "./calls/call.js";
import { InputError } from "./errors/input-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { fillPath, splitInput, toForm, toJson, toQuery } from "./input.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { readTransport } from "./read-options.js";
import type { Outgoing, Send } from "./request.js";
import { withTimeout } from "./with-timeout.js";

/** Makes the function that sends one request of any operation and reads its answer. */
export function createPerform(settings: Settings, send: Send): Perform {
  return async (operation, input, options) => {
    const { timeoutMs, deadlineMs, retry } = readTransport(operation.id, settings, options);
    const endsAt = performance.now() + deadlineMs;
    const exchange = async (signal: AbortSignal | undefined) => {
      const parts = await toRequest(settings.origin, operation, input, options);
      return readAnswer(operation, await send({ ...parts, signal, timeoutMs, retry, endsAt, attempt: 1 }));
    };
    if (deadlineMs === Number.POSITIVE_INFINITY) return exchange(options.signal);
    return withTimeout(deadlineMs, [options.signal], () => new TimeoutError(operation.id, "deadlineMs", deadlineMs, ""), exchange);
  };
}

type RequestParts = Pick<Outgoing, "name" | "operation" | "method" | "url" | "headers" | "body" | "path">;

/** The request of a call. */
async function toRequest(origin: string, operation: Operation, input: object, options: CallOptions): Promise<RequestParts> {
  const { id: name, method, multipart, arrays } = operation;
  const { path, query, body } = splitInput(operation.path, input);
  const search = toQuery(name, query, arrays);
  const url = origin + fillPath(name, operation.path, path) + (search && `?${search}`);
  const headers = readHeaders(name, options.headers);
  if (body === undefined) return { name, operation, method, url, headers, body, path };
  if (multipart) {
    // A form names its own content type, with the boundary.
    const { "content-type": _, ...rest } = headers;
    return { name, operation, method, url, headers: rest, body: await toForm(name, body as object), path };
  }
  return { name, operation, method, url, headers: { "content-type": "application/json", ...headers }, body: toJson(name, body), path };
}

/** Reads headers here, because the platform's own error would print the value. */
function readHeaders(name: string, headers: CallOptions["headers"]): Record<string, string> {
  if (!headers) return {};
  try {
    return Object.fromEntries(new Headers(headers as HeadersInit));
  } catch {
    throw new InputError(name, "headers", "hold a name or a value that HTTP does not allow.");
  }
}
