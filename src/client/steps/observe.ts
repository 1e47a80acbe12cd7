import { abortable } from "../abortable.js";
import type { Emit } from "../emit.js";
import type { ReceivedResponse, Send } from "../request.js";

/** Emits an event when a request is sent and when it has ended. */
export function observe(emit: Emit | undefined, next: Send): Send {
  if (!emit) return next;
  return async (request) => {
    const startedAt = performance.now();
    const durationMs = () => performance.now() - startedAt;
    emit(request, { type: "request" });
    let received: ReceivedResponse;
    try {
      // Without this, a fetch that ignores the signal would delay the event.
      received = await abortable(() => next(request), request.signal);
    } catch (error) {
      emit(request, { type: "failure", error, durationMs: durationMs() });
      throw error;
    }
    emit(request, { type: "response", status: received.status, durationMs: durationMs() });
    return received;
  };
}
