import type { ServerResponse } from "node:http";
import { decodePercent } from "./control/decode-percent.js";
import { HANDLERS, type Handler } from "./control/handlers.js";
import { errorResponse } from "./error-responses.js";
import type { MockResponse } from "./exchange.js";
import { FILES_PATH } from "./files.js";
import { createPage } from "./page/serve-page.js";
import { SESSION_HEADER, type Sessions, sessionNameProblem } from "./sessions/sessions.js";

/** Serves the mock's own paths; `undefined` for any other path, "sent" when the response has been written. */
export type Control = (
  method: string,
  path: string,
  response: ServerResponse,
) => Promise<MockResponse | "sent"> | MockResponse | "sent" | undefined;

const OWN_PATH = "/__mock/";

/** The mock's own paths: its page, and what tests control it with. The journal does not list requests for them. */
export function createControl(sessions: Sessions): Control {
  const page = createPage(() => sessions.of(undefined));
  const pages: Readonly<Record<string, (response: ServerResponse) => void>> = {
    "GET /": page,
    "HEAD /": page,
    // The page has an inline icon; browsers request this one when they show any other response.
    "GET /favicon.ico": (response) => response.writeHead(204, { "cache-control": "max-age=86400" }).end(),
  };
  return (method, path, response) => {
    const show = pages[`${method} ${path}`];
    if (show) {
      show(response);
      return "sent";
    }
    if (!path.startsWith(OWN_PATH) || path.startsWith(FILES_PATH)) return undefined;
    const found = findHandler(method, path.slice(OWN_PATH.length));
    return found ? handle(found, sessions, response) : unknownPath(method, path);
  };
}

interface Found {
  readonly handler: Handler;
  readonly rest: string;
}

function findHandler(method: string, path: string): Found | undefined {
  const exact = HANDLERS[`${method} ${path}`];
  if (exact) return { handler: exact, rest: "" };
  const [name = "", rest = "", ...more] = path.split("/");
  const handler = more.length > 0 || rest === "" ? undefined : HANDLERS[`${method} ${name}/`];
  return handler && { handler, rest: decodePercent(rest) };
}

async function handle({ handler, rest }: Found, sessions: Sessions, response: ServerResponse): Promise<"sent"> {
  const { url = "", headers } = response.req;
  const query = new URLSearchParams(url.split("?")[1]);
  // An event source and a link cannot send headers.
  const name = query.get("session") ?? headers[SESSION_HEADER];
  try {
    const problem = sessionNameProblem(name?.toString() || undefined);
    if (problem) throw new TypeError(`${problem}.`);
    const reply = await handler({ context: sessions.of(name?.toString() || undefined), sessions, query, rest, response });
    if (reply) sendJson(response, ...reply);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    sendJson(response, 400, { errors: [{ msg: error.message, code: 400 }] });
  }
  return "sent";
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const headers = { "content-type": "application/json", "access-control-allow-origin": "*", "cache-control": "no-store" };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

function unknownPath(method: string, path: string): MockResponse {
  const known = Object.keys(HANDLERS).map((one) => one.replace(" ", ` ${OWN_PATH}`).replace(/\/$/, "/..."));
  return errorResponse(404, `The mock's own paths are ${known.join(", ")}, not ${method} ${path}`);
}
