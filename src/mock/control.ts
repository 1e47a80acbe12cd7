import type { ServerResponse } from "node:http";
import { failure } from "./errors.js";
import type { Control } from "./front.js";
import type { Journal } from "./journal.js";
import type { World } from "./world.js";

/** The mock's own paths: health, reset, the journal as a stream. */
export function createControl(world: World, journal: Journal, reset: () => void): Control {
  return (method, path, response) => {
    if (path === "/__mock/health" && method === "GET") return { status: 200, body: { status: "ok", operations: world.operations.length } };
    if (path === "/__mock/reset" && method === "POST") {
      reset();
      return { status: 200, body: { status: "reset" } };
    }
    if (path === "/__mock/requests" && method === "GET") return stream(journal, response);
    if (path.startsWith("/__mock/") && !path.startsWith("/__mock/files/")) {
      return failure(
        404,
        `The mock's own paths are GET /__mock/health, GET /__mock/requests and POST /__mock/reset, not ${method} ${path}`,
      );
    }
    return undefined;
  };
}

/** The journal as server-sent events: what there is, then what comes. */
function stream(journal: Journal, response: ServerResponse): "answered" {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", "access-control-allow-origin": "*" });
  const write = (entry: unknown) => response.write(`data: ${JSON.stringify(entry ?? null)}\n\n`);
  for (const { body: _, ...entry } of journal.entries.slice(-50)) write(entry);
  const stop = journal.onChange((entry) => write(entry && { ...entry, body: undefined }));
  response.on("close", stop);
  return "answered";
}
