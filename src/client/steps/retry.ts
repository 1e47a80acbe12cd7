import { NetworkError } from "../errors/network-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Emit } from "../events.js";
import type { Answer, Outgoing, Send } from "../request.js";
import { REST_MS, readRetryAfterMs } from "../retry-after.js";
import { sleep } from "../sleep.js";

/**
 * Sends again what may succeed later.
 *
 * - Calls that only read: after no answer, a timeout of the attempt, 408, 429 and 5xx. All others: after 429 only, which says that nothing was done.
 * - The wait is what `Retry-After` says, however long; else a random part of a time that doubles ("full jitter"), after a second of rest if it was a 429.
 * - It ends early when the wait would outlast the deadline: the failure at hand says more than a timeout.
 */
export function retry(emit: Emit | undefined, next: Send): Send {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      let answer: Answer | undefined;
      let error: unknown;
      try {
        answer = await next({ ...request, attempt });
      } catch (thrown) {
        error = thrown;
      }
      const delayMs = pauseMs(request, attempt, answer?.response, error);
      if (delayMs === undefined || performance.now() + delayMs >= request.endsAt) {
        if (answer) return answer;
        throw error;
      }
      const { name: operation, method } = request;
      emit?.({ type: "retry", operation, method, attempt, delayMs, ...(answer ? { status: answer.response.status } : { error }) });
      await sleep(delayMs, request.signal);
    }
  };
}

/** How long to wait before the next attempt; `undefined` when there is none. */
function pauseMs(request: Outgoing, attempt: number, response: Response | undefined, error: unknown): number | undefined {
  const { attempts, baseMs, maxMs } = request.retry;
  if (attempt >= attempts || !mayRepeat(request, response?.status, error)) return undefined;
  const jitterMs = Math.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
  return readRetryAfterMs(response) ?? jitterMs + (response?.status === 429 ? REST_MS : 0);
}

function mayRepeat({ method, operation }: Outgoing, status: number | undefined, error: unknown): boolean {
  if (status === 429) return true;
  if (method !== "GET" && !operation?.safe) return false;
  if (status === undefined) return error instanceof NetworkError || error instanceof TimeoutError;
  return status === 408 || status >= 500;
}
