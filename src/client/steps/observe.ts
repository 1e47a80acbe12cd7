import type { Emit } from "../events.js";
import type { Send } from "../request.js";

/** Tells when a request leaves and how it ended. */
export function observe(emit: Emit, next: Send): Send {
  return async (request) => {
    const { name: operation, method, attempt } = request;
    const startedAt = performance.now();
    const durationMs = () => performance.now() - startedAt;
    emit({ type: "request", operation, method, attempt });
    try {
      const answer = await next(request);
      emit({ type: "response", operation, method, attempt, status: answer.response.status, durationMs: durationMs() });
      return answer;
    } catch (error) {
      emit({ type: "failure", operation, method, attempt, error, durationMs: durationMs() });
      throw error;
    }
  };
}
