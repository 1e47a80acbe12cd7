import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Duplex } from "node:stream";
import { createControl } from "./control.js";
import { errorResponse } from "./error-responses.js";
import { createResends } from "./faults/resends.js";
import { handleRequest } from "./handle-request.js";
import type { ReceivedRequest } from "./journal/journal.js";
import { send, sendOnSocket } from "./send.js";
import { SESSION_HEADER, type Sessions, sessionNameProblem } from "./sessions/sessions.js";
import type { KeyAndCertificate } from "./tls/make-certificate.js";

/** A client that takes longer to send its request is disconnected. */
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * The server of a mock. Responds to every request, however malformed, and no request can end the process.
 *
 * @param secure makes it an HTTPS server
 */
export function createMockServer(sessions: Sessions, secure?: KeyAndCertificate): Server {
  const control = createControl(sessions);
  const resends = createResends();
  const options = { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS, requireHostHeader: false };
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch(() => response.destroy());
  };
  const server: Server = secure ? createSecureServer({ ...options, ...secure }, listener) : createServer(options, listener);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = performance.now();
    if (resends.isResend(request)) return void request.socket.destroy();
    const name = request.headers[SESSION_HEADER]?.toString();
    const problem = sessionNameProblem(name);
    if (problem) return void send(request, response, errorResponse(400, problem));
    const context = sessions.of(name);
    let received: ReceivedRequest = { method: request.method ?? "GET", path: request.url ?? "" };
    const outcome = await handleRequest(context, control, request, response, (known) => {
      received = known;
    }).catch((error: unknown) => errorResponse(500, `The mock failed: ${error instanceof Error ? error.message : String(error)}`));
    if (outcome === "sent") return;
    if (outcome.fault === "reset") resends.wasReset(request);
    const sentBytes = send(request, response, outcome);
    context.journal.add(received, outcome, sentBytes, performance.now() - startedAt);
  }

  // A client may close its side once it has sent everything, and still wait for the response.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.on("checkExpectation", (request, response) =>
    send(request, response, errorResponse(417, "The mock supports no expectation but Expect: 100-continue")),
  );
  server.on("clientError", ({ code, message }: NodeJS.ErrnoException, socket) => {
    if (code === "ERR_HTTP_REQUEST_TIMEOUT") sendOnSocket(socket, 408, `The request took longer than ${REQUEST_TIMEOUT_MS / 1000} s`);
    else sendOnSocket(socket, 400, `The request is not valid HTTP (${code ?? message})`);
  });
  // Node hands these sockets over, and `server.close` would wait for the client to close its side.
  const destroyWhenSent = (socket: Duplex) => socket.once("finish", () => socket.destroy());
  server.on("connect", (_, socket) => sendOnSocket(destroyWhenSent(socket), 400, "The mock is no proxy: CONNECT is not supported"));
  server.on("upgrade", (_, socket) => sendOnSocket(destroyWhenSent(socket), 400, "The mock supports no protocol upgrade"));
  return server;
}
