import type { CallOptions } from "./calls/call.js";
import { InputError } from "./errors/input-error.js";
import { splitInput, toForm, toJson, toPath, toQuery } from "./input.js";
import type { OperationEntry } from "./operation-entry.js";
import { readTransport } from "./read-options.js";
import type { CallSettings, PreparedRequest } from "./request.js";
import type { Settings } from "./settings.js";

/** Reads the options of a call, so that later changes to them have no effect. */
export function readCallOptions(name: string, settings: Settings, options: CallOptions): CallSettings {
  return { ...readTransport(name, settings, options), headers: readHeaders(name, options.headers), signal: options.signal };
}

/** Serializes the input of an operation into a request. Throws an {@link InputError} when it is invalid. */
export function prepare({ origin }: Settings, operation: OperationEntry, input: object, call: CallSettings): PreparedRequest {
  const { id: name, method, multipart, arrays } = operation;
  const { path, query, body: given } = splitInput(operation.path, input);
  const search = toQuery(name, query, arrays);
  const url = origin + toPath(name, operation.path, path) + (search && `?${search}`);
  const body = multipart && given ? toForm(name, given) : toJson(name, given);
  const { "content-type": type = "application/json", ...headers }: Record<string, string> = call.headers;
  // A form sets its own content type, with the boundary.
  if (body !== undefined && !multipart) headers["content-type"] = type;
  const { timeoutMs, deadlineMs, retry, signal } = call;
  return { name, operation, method, url, headers, body, path, timeoutMs, deadlineMs, retry, signal };
}

/** Headers are read here, because the platform's own error would show the value. */
function readHeaders(name: string, headers: CallOptions["headers"]): Record<string, string> {
  if (!headers) return {};
  try {
    return Object.fromEntries(new Headers(headers as HeadersInit));
  } catch {
    throw new InputError(name, "headers", "contain a name or a value that HTTP does not allow.");
  }
}
