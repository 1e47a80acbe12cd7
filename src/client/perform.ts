import { abortable } from "./abortable.js";
import { nameCaller } from "./caller-stack.js";
import type { RawResult } from "./calls/call.js";
import { withDeadline } from "./deadline.js";
import { decodeResponse } from "./decode-response.js";
import type { OperationEntry } from "./operation-entry.js";
import type { PreparedRequest, Send } from "./request.js";

/**
 * Sends a prepared request of an operation and decodes the response.
 *
 * @param caller An error that was created where the call was made; errors get its stack.
 */
export type Perform = (request: PreparedRequest, caller: Error) => Promise<RawResult>;

export function createPerform(send: Send): Perform {
  return async (request, caller) => {
    const { name, deadlineMs, body: given } = request;
    try {
      const result = await withDeadline(name, deadlineMs, [request.signal], async ({ signal, endsAt }) => {
        // Reading a stream into a form may take any time.
        const body = given instanceof Promise ? await abortable(() => given, signal) : given;
        const received = await send({ ...request, body, signal, endsAt, attempt: 1 });
        return decodeResponse(request.operation as OperationEntry, received);
      });
      if (result.error) nameCaller(result.error, caller);
      return result;
    } catch (error) {
      throw nameCaller(error, caller);
    }
  };
}
