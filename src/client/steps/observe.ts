import { abortable } from "../abortable.js";
import type { Emit } from "../events.js";
import type { Answer, Send } from "../request.js";

/** Tells when a request leaves and how it ended. */
export function observe(emit: Emit | undefined, next: Send): Send {
  if (!emit) return next;
  return async (request) => {
    const { name: operation, method, attempt } = request;
    const startedAt = performance.now();
    const durationMs = () => performance.now() - startedAt;
    emit({ type: "request", operation, method, attempt });
    let answer: Answer;
    try {
      // A fetch that does not listen to the signal would hide that the attempt is over.
      answer = await abortable(() => next(request), request.signal);
    } catch (error) {
      emit({ type: "failure", operation, method, attempt, error, durationMs: durationMs() });
      throw error;
    }
    emit({ type: "response", operation, method, attempt, status: answer.response.status, durationMs: durationMs() });
    return answer;
  };
}
