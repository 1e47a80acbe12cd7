import type { ServerResponse } from "node:http";
import { failure } from "./errors.js";
import type { Control } from "./front.js";
import type { Journal, JournalEntry } from "./journal.js";
import { createPage } from "./page/serve-page.js";
import type { World } from "./world.js";

/** How many requests a new listener is told of. */
const TOLD = 50;
/** A listener that does not read is let go once this much waits for it: it would fill the memory. The longest requests told at once are less. */
const LARGEST_BACKLOG = 4_000_000;

/** The mock's own paths: its page, health, reset, the journal as a stream. They are not in the journal themselves. */
export function createControl(world: World, journal: Journal, reset: () => void): Control {
  const page = createPage(world);
  const stream = createStream(journal);
  const calls: Readonly<Record<string, (response: ServerResponse) => void>> = {
    "GET /": page,
    "HEAD /": page,
    // The page brings its icon; browsers ask for this one beside any other answer that they show.
    "GET /favicon.ico": (response) => response.writeHead(204, { "cache-control": "max-age=86400" }).end(),
    "GET /__mock/health": (response) => sendJson(response, { status: "ok", operations: world.operations.length }),
    "POST /__mock/reset": (response) => {
      reset();
      sendJson(response, { status: "reset" });
    },
    "GET /__mock/requests": stream,
  };
  return (method, path, response) => {
    const call = calls[`${method} ${path}`];
    if (call) {
      call(response);
      return "answered";
    }
    if (path.startsWith("/__mock/") && !path.startsWith("/__mock/files/")) {
      const known = Object.keys(calls).filter((one) => one.includes("/__mock/"));
      return failure(404, `The mock's own paths are ${known.join(", ")}, not ${method} ${path}`);
    }
    return undefined;
  };
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" }).end(JSON.stringify(body));
}

/** The journal as server-sent events: what there is, then what comes; `null` when it is emptied. */
function createStream(journal: Journal): (response: ServerResponse) => void {
  return (response) => {
    const write = (entry: JournalEntry | undefined) => {
      response.write(`data: ${JSON.stringify(entry ? { ...entry, body: undefined } : null)}\n\n`);
      if (response.writableLength > LARGEST_BACKLOG) response.destroy();
    };
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", "access-control-allow-origin": "*" });
    // Sends the head at once, so that the listener knows that it is heard; a mock that was restarted is found again within a second.
    response.write("retry: 1000\n\n");
    for (const entry of journal.entries.slice(-TOLD)) write(entry);
    response.on("close", journal.onChange(write));
  };
}
