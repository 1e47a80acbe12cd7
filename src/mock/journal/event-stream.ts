import type { ServerResponse } from "node:http";
import { headOf, type Journal, type JournalEntry } from "./journal.js";
import { redact } from "./redact.js";

/** How many earlier requests a new client gets. */
const REPLAYED = 50;
/** A client that does not read is disconnected beyond this backlog, which would fill the memory. The longest replay is smaller. */
const MAX_BACKLOG_BYTES = 4_000_000;

/** Sends a journal as server-sent events, without bodies: the latest entries, then each new one; `null` at a reset. */
export function streamJournal({ entries, onChange }: Journal, response: ServerResponse): void {
  const write = (entry: JournalEntry | undefined) => {
    const shown = entry ? redact(headOf(entry)) : null;
    response.write(`data: ${JSON.stringify(shown)}\n\n`);
    if (response.writableLength > MAX_BACKLOG_BYTES) response.destroy();
  };
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", "access-control-allow-origin": "*" });
  // Sends the headers at once, so that the client knows that it is connected; it reconnects within a second when the mock restarts.
  response.write("retry: 1000\n\n");
  for (const entry of entries.slice(-REPLAYED)) write(entry);
  response.on("close", onChange(write));
}
