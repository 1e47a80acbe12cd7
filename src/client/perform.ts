import { abortable } from "./abortable.js";
import type { RawResult } from "./calls/call.js";
import { withDeadline } from "./deadline.js";
import { decodeResponse } from "./decode-response.js";
import { nextCallId } from "./emit.js";
import type { OperationEntry } from "./operation-entry.js";
import { refuseRedirect } from "./refuse-redirect.js";
import type { PreparedRequest, Send } from "./request.js";

/** Sends a prepared request of an operation and decodes the response. */
export type Perform = (request: PreparedRequest) => Promise<RawResult>;

export function createPerform(send: Send): Perform {
  return (request) => {
    const { name, transport, body: given } = request;
    return withDeadline(name, transport.deadlineMs, [request.signal], async ({ signal, endsAt }) => {
      // Reading a stream into a form may take any time.
      const body = given instanceof Promise ? await abortable(() => given, signal) : given;
      const received = await send({ ...request, body, signal, endsAt, callId: nextCallId(), attempt: 1 });
      refuseRedirect(received);
      return decodeResponse(request.operation as OperationEntry, received);
    });
  };
}
