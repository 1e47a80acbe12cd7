import type { ServerResponse } from "node:http";
import type { MockContext } from "./context.js";
import { errorResponse } from "./error-responses.js";
import { createEventStream } from "./event-stream.js";
import type { MockResponse } from "./exchange.js";
import { FILES_PATH } from "./files.js";
import { createPage } from "./page/serve-page.js";

/** Serves the mock's own paths; `undefined` for any other path, "sent" when the response has been written. */
export type Control = (method: string, path: string, response: ServerResponse) => MockResponse | "sent" | undefined;

/** The mock's own paths: page, health, reset, stream of the journal. The journal does not list requests for them. */
export function createControl(context: MockContext): Control {
  const page = createPage(context);
  const handlers: Readonly<Record<string, (response: ServerResponse) => void>> = {
    "GET /": page,
    "HEAD /": page,
    // The page has an inline icon; browsers request this one when they show any other response.
    "GET /favicon.ico": (response) => response.writeHead(204, { "cache-control": "max-age=86400" }).end(),
    "GET /__mock/health": (response) => sendJson(response, { status: "ok", operations: context.description.operations.length }),
    "POST /__mock/reset": (response) => {
      context.reset();
      sendJson(response, { status: "reset" });
    },
    "GET /__mock/requests": createEventStream(context.journal),
  };
  return (method, path, response) => {
    const handler = handlers[`${method} ${path}`];
    if (handler) {
      handler(response);
      return "sent";
    }
    if (!path.startsWith("/__mock/") || path.startsWith(FILES_PATH)) return undefined;
    const known = Object.keys(handlers).filter((one) => one.includes("/__mock/"));
    return errorResponse(404, `The mock's own paths are ${known.join(", ")}, not ${method} ${path}`);
  };
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" }).end(JSON.stringify(body));
}
