import type { RawResult } from "./calls/call.js";
import { withDeadline } from "./deadline.js";
import { decodeResponse } from "./decode-response.js";
import { nextCallId } from "./emit.js";
import { toForm } from "./input.js";
import type { OperationEntry } from "./operation-entry.js";
import { refuseRedirect } from "./refuse-redirect.js";
import type { PreparedRequest, Send } from "./request.js";
import { withTimeout } from "./with-timeout.js";

/** Sends a prepared request of an operation and decodes the response. */
export type Perform = (request: PreparedRequest) => Promise<RawResult>;

export function createPerform(send: Send): Perform {
  return (request) => {
    const { name, operation, method, url, headers, path, transport, body: given } = request;
    return withDeadline(name, transport.deadlineMs, [request.signal], async (signal, endsAt) => {
      // A form may contain a stream, which takes any time to read. It gets a signal of its own, which has no time limit: streams keep listening to theirs.
      const body =
        typeof given === "object" ? await withTimeout(Number.POSITIVE_INFINITY, [signal], Error, (own) => toForm(name, given, own)) : given;
      // Named one by one, because adding so many fields to a copy is slow.
      const sent = { name, operation, method, url, headers, path, transport, body, signal, endsAt, callId: nextCallId(), attempt: 1 };
      const received = await send(sent);
      refuseRedirect(received);
      return decodeResponse(operation as OperationEntry, received);
    });
  };
}
