import type { CallOptions } from "./calls/call.js";
import { splitInput, toForm, toJson, toPath, toQuery } from "./input.js";
import type { OperationEntry } from "./operation-entry.js";
import { readHeaders } from "./read-headers.js";
import { readTransport } from "./read-options.js";
import type { CallSettings, PreparedRequest } from "./request.js";
import type { Settings } from "./settings.js";

/** Reads the options of a call, so that later changes to them have no effect. */
export function readCallOptions(name: string, settings: Settings, options: CallOptions): CallSettings {
  const { timeoutMs, deadlineMs, maxRetryAfterMs, retry } = readTransport(name, settings, options);
  const headers = { ...settings.headers, ...readHeaders(name, "headers", options.headers) };
  return { timeoutMs, deadlineMs, maxRetryAfterMs, retry, headers, signal: options.signal };
}

/** Serializes the input of an operation into a request. Throws an {@link InputError} when it is invalid. */
export function prepare({ baseUrl }: Settings, operation: OperationEntry, input: object, call: CallSettings): PreparedRequest {
  const { id: name, method, multipart, arrays } = operation;
  const { path, query, body: given } = splitInput(operation.path, input);
  const search = toQuery(name, query, arrays);
  const url = baseUrl + toPath(name, operation.path, path) + (search && `?${search}`);
  const body = multipart && given ? toForm(name, given) : toJson(name, given);
  const { "content-type": type = "application/json", ...headers }: Record<string, string> = call.headers;
  // A form sets its own content type, with the boundary.
  if (body !== undefined && !multipart) headers["content-type"] = type;
  return { ...call, name, operation, method, url, headers, body, path };
}
