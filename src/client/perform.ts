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
      const headers = readHeaders(operation, given, options.headers);
      // A stream for a form is read here, for as long as it takes.
      const body = operation.multipart && given ? await abortable(() => toForm(name, given), signal) : toJson(name, given);
      const { method } = operation;
      const answer = await send({ name, operation, method, url, headers, body, path, signal, timeoutMs, retry, endsAt, attempt: 1 });
      return readAnswer(operation, answer);
    };
    if (deadlineMs === Number.POSITIVE_INFINITY) return exchange(options.signal);
    return withTimeout(deadlineMs, [options.signal], () => new TimeoutError(name, "deadlineMs", deadlineMs, ""), exchange);
  };
}

/** Reads headers here, because the platform's own error would print the value. */
function readHeaders({ id, multipart }: Operation, body: unknown, headers: CallOptions["headers"]): Record<string, string> {
  const read = headers ? toRecord(id, headers) : {};
  // A form names its own content type, with the boundary.
  if (multipart) delete read["content-type"];
  else if (body !== undefined) read["content-type"] ??= "application/json";
  return read;
}

function toRecord(name: string, headers: NonNullable<CallOptions["headers"]>): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(headers as HeadersInit));
  } catch {
    throw new InputError(name, "headers", "hold a name or a value that HTTP does not allow.");
  }
}
