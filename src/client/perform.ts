import { abortable } from "./abortable.js";
import { readAnswer } from "./answer.js";
import type { CallOptions, Perform } from "./calls/call.js";
import { InputError } from "./errors/input-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { fillPath, splitInput, toForm, toJson, toQuery } from "./input.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { readTransport } from "./read-options.js";
import type { Send } from "./request.js";
import { withTimeout } from "./with-timeout.js";

/** Makes the function that sends one request of any operation and reads its answer. */
export function createPerform(settings: Settings, send: Send): Perform {
  return async (operation, input, options) => {
    const name = operation.id;
    const { timeoutMs, deadlineMs, retry } = readTransport(name, settings, options);
    const endsAt = performance.now() + deadlineMs;
    const { path, query, body: given } = splitInput(operation.path, input);
    const search = toQuery(name, query, operation.arrays);
    const url = settings.origin + fillPath(name, operation.path, path) + (search && `?${search}`);
    const exchange = async (signal: AbortSignal | undefined) => {
      const headers = readHeaders(name, options.headers);
      const body = toBody(operation, given, headers);
      const request = { name, operation, method: operation.method, url, headers, path, signal, timeoutMs, retry, endsAt, attempt: 1 };
      // A stream for a form is read here, for as long as it takes.
      const answer = await send({ ...request, body: body instanceof Promise ? await abortable(() => body, signal) : body });
      return readAnswer(operation, answer);
    };
    if (deadlineMs === Number.POSITIVE_INFINITY) return exchange(options.signal);
    return withTimeout(deadlineMs, [options.signal], () => new TimeoutError(name, "deadlineMs", deadlineMs, ""), exchange);
  };
}

/** The body in the form in which it is sent; `headers` get its content type. */
function toBody({ id, multipart }: Operation, given: unknown, headers: Record<string, string>): string | undefined | Promise<FormData> {
  if (given === undefined) return undefined;
  if (multipart) {
    // A form names its own content type, with the boundary.
    delete headers["content-type"];
    return toForm(id, given as object);
  }
  headers["content-type"] ??= "application/json";
  return toJson(id, given);
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
