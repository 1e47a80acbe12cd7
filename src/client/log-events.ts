import { KoreError } from "./errors/kore-error.js";
import { nameOf } from "./errors/name-of.js";
import type { ClientEvent, OnEvent } from "./events.js";

/**
 * A listener for the option `onEvent` that writes one line per event. The lines contain no token, header, body, path value or query.
 *
 * @param write Takes each line. @default console.error
 * @example createClient({ baseUrl, auth, onEvent: logEvents() });
 */
export function logEvents(write: (line: string) => unknown = (line) => console.error(line)): OnEvent {
  return (event) => {
    const { callId, operation, method, attempt } = event;
    // Returned, because a writer may be async: the client ignores what it rejects with.
    return write(`kore #${callId} ${operation} ${method} attempt ${attempt}: ${describe(event)}`);
  };
}

function describe(event: ClientEvent): string {
  switch (event.type) {
    case "response":
      return `${event.status} in ${round(event.durationMs)}`;
    case "failure": {
      const { error, durationMs } = event;
      // The text of an error that is not the client's may contain anything.
      return `failed in ${round(durationMs)}: ${error instanceof KoreError ? error : nameOf(error)}`;
    }
    case "retry":
      return `retry in ${round(event.delayMs)}`;
    case "limit":
      return `waits ${round(event.delayMs)} for its rate limit`;
    case "clock":
      return `the clock of the API differs by ${round(event.skewMs)}`;
    default:
      return event.type;
  }
}

function round(ms: number): string {
  return `${Math.round(ms)} ms`;
}
