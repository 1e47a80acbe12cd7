import { abortable } from "./abortable.js";
import type { CallOptions, Perform } from "./calls/call.js";
import { withDeadline } from "./deadline.js";
import { decodeResponse } from "./decode-response.js";
import { InputError } from "./errors/input-error.js";
import { splitInput, toForm, toJson, toPath, toQuery } from "./input.js";
import type { OperationEntry } from "./operation-entry.js";
import { readTransport } from "./read-options.js";
import type { Send } from "./request.js";
import type { Settings } from "./settings.js";

/** Creates the function that sends one request of any operation and decodes the response. */
export function createPerform(settings: Settings, send: Send): Perform {
  return async (operation, input, options) => {
    const { id: name, method } = operation;
    const { timeoutMs, deadlineMs, retry } = readTransport(name, settings, options);
    const { path, query, body: given } = splitInput(operation.path, input);
    const search = toQuery(name, query, operation.arrays);
    const url = settings.origin + toPath(name, operation.path, path) + (search && `?${search}`);
    return withDeadline(name, deadlineMs, [options.signal], async ({ signal, endsAt }) => {
      const headers = readHeaders(operation, given, options.headers);
      // Reading a stream into a form may take any time.
      const body = operation.multipart && given ? await abortable(() => toForm(name, given), signal) : toJson(name, given);
      const received = await send({ name, operation, method, url, headers, body, path, signal, timeoutMs, retry, endsAt, attempt: 1 });
      return decodeResponse(operation, received);
    });
  };
}

/** Headers are read here, because the platform's own error would show the value. */
function readHeaders({ id, multipart }: OperationEntry, body: unknown, headers: CallOptions["headers"]): Record<string, string> {
  const read = headers ? toRecord(id, headers) : {};
  // A form sets its own content type, with the boundary.
  if (multipart) delete read["content-type"];
  else if (body !== undefined) read["content-type"] ??= "application/json";
  return read;
}

function toRecord(name: string, headers: NonNullable<CallOptions["headers"]>): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(headers as HeadersInit));
  } catch {
    throw new InputError(name, "headers", "contain a name or a value that HTTP does not allow.");
  }
}
