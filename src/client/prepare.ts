import { placeholders } from "../description/path-template.js";
import type { CallOptions } from "./calls/call.js";
import { addToQuery, toJson, toPath } from "./input.js";
import type { OperationEntry } from "./operation-entry.js";
import { readHeaders } from "./read-headers.js";
import { readTransport } from "./read-options.js";
import type { CallSettings, PreparedRequest } from "./request.js";
import type { Settings } from "./settings.js";
import { checkObject } from "./validate-options.js";

const JSON_TYPE = "application/json";

/** Reads the options of a call, so that later changes to them have no effect. Without options it has the client's settings. */
export function readCallOptions(name: string, settings: Settings, options: CallOptions | undefined): CallSettings {
  if (options === undefined) return settings;
  checkObject(name, "options", options);
  const { headers: given, signal } = options;
  const headers = given ? { ...settings.headers, ...readHeaders(name, "headers", given) } : settings.headers;
  return { transport: readTransport(name, settings.transport, options), headers, signal };
}

/**
 * Serializes the flat input of an operation into a request: names in the path template go into the path, `body` is the body, the rest is the query.
 * Throws an {@link InputError} when it is invalid.
 */
export function prepare({ baseUrl }: Settings, operation: OperationEntry, input: object, call: CallSettings): PreparedRequest {
  const { id: name, method, multipart, arrays } = operation;
  checkObject(name, "input", input);
  const names = placeholders(operation.path);
  const path: Record<string, unknown> = {};
  let search = "";
  let given: object | undefined;
  for (const key of Object.keys(input)) {
    const value: unknown = input[key as keyof typeof input];
    if (key === "body") given = value as object | undefined;
    else if (names.includes(key)) path[key] = value;
    else search = addToQuery(search, name, key, value, arrays);
  }
  const url = baseUrl + toPath(name, operation.path, path) + (search && `?${search}`);
  // JSON.stringify takes long, also for nothing.
  const body = given === undefined || multipart ? given : toJson(name, given);
  // A form sets its own content type, with the boundary.
  const type = body === undefined || multipart ? undefined : (call.headers["content-type"] ?? JSON_TYPE);
  const { transport, signal } = call;
  return { name, operation, method, url, headers: withContentType(call.headers, type), body, path, transport, signal };
}

/** The same headers where nothing has to change, as in most calls. */
function withContentType(headers: CallSettings["headers"], type: string | undefined): CallSettings["headers"] {
  if (headers["content-type"] === type) return headers;
  const { "content-type": _, ...others } = headers;
  return type === undefined ? others : { ...others, "content-type": type };
}
