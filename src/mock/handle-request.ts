import type { IncomingMessage, ServerResponse } from "node:http";
import type { MockContext } from "./context.js";
import type { Control } from "./control.js";
import { errorResponse, invalidRequest } from "./error-responses.js";
import type { MockResponse } from "./exchange.js";
import { respondAsExpected } from "./expectations/respond-as-expected.js";
import { serveFile } from "./files.js";
import type { ReceivedRequest } from "./journal/journal.js";
import { readBody } from "./read-body.js";
import { readTarget } from "./read-target.js";

/**
 * Handles a request: the mock's own paths and files first, then the operations of the description.
 *
 * @param received called with what is known of the request so far, each time that more of it has been parsed
 * @returns "sent" when the response has been written already
 */
export async function handleRequest(
  context: MockContext,
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
  received: (known: ReceivedRequest) => void,
): Promise<MockResponse | "sent"> {
  const target = readTarget(request);
  if (!target) return errorResponse(400, "The URL cannot be parsed");
  const { method, path, headers } = target;
  received({ method, path });
  if (method === "OPTIONS") return { status: 204, headers: { allow: "GET, POST, PUT, PATCH, DELETE, OPTIONS" }, body: undefined };
  const own = (await control(method, path, response)) ?? serveFile(path, headers);
  if (own) return own;

  const match = findOperation(context, method, path);
  if ("status" in match) {
    request.resume();
    return match;
  }
  const { operation, pathValues } = match;
  const parsed = { ...target, operation, pathValues, body: undefined };
  received(parsed);
  const read = await readBody(request, operation, context.settings.limits);
  if ("problem" in read) return invalidRequest(operation, [400], [read.problem]);
  const { body, values, bytes } = read;
  const complete = {
    ...parsed,
    body,
    ...(values !== undefined && { bodyValues: values }),
    ...(bytes !== undefined && { bodyBytes: bytes }),
  };
  received(complete);
  return respondAsExpected(context, complete);
}

function findOperation({ route }: MockContext, method: string, path: string) {
  try {
    const match = route(method, path);
    if (match.operation) return match;
    const { methods, nearest } = match;
    // 405 takes precedence over 401, as on the platform.
    if (methods.length > 0) {
      const allow = methods.join(", ");
      return errorResponse(405, `Method Not Allowed: ${path} takes ${allow}`, { allow });
    }
    return errorResponse(404, `No documented path is ${path}${nearest ? `. Did you mean ${nearest}?` : ""}`);
  } catch {
    return errorResponse(400, `The path has invalid percent-encoding: ${path}`);
  }
}
