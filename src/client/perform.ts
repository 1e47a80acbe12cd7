import { abortable } from "./abortable.js";
import { type CallSite, showCallSite } from "./call-site.js";
import type { RawResult } from "./calls/call.js";
import { withDeadline } from "./deadline.js";
import { decodeResponse } from "./decode-response.js";
import { nextCallId } from "./emit.js";
import type { OperationEntry } from "./operation-entry.js";
import type { PreparedRequest, Send } from "./request.js";

/**
 * Sends a prepared request of an operation and decodes the response.
 *
 * @param site Where the call was made; errors get its stack.
 */
export type Perform = (request: PreparedRequest, site: CallSite) => Promise<RawResult>;

export function createPerform(send: Send): Perform {
  return async (request, site) => {
    const { name, deadlineMs, body: given } = request;
    try {
      const result = await withDeadline(name, deadlineMs, [request.signal], async ({ signal, endsAt }) => {
        // Reading a stream into a form may take any time.
        const body = given instanceof Promise ? await abortable(() => given, signal) : given;
        const received = await send({ ...request, body, signal, endsAt, callId: nextCallId(), attempt: 1 });
        return decodeResponse(request.operation as OperationEntry, received);
      });
      if (result.error) showCallSite(result.error, site);
      return result;
    } catch (error) {
      throw showCallSite(error, site);
    }
  };
}
