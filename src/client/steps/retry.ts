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
    const { attempts, baseMs, maxMs } = request.retry;
    for (let attempt = 1; ; attempt++) {
      const { answer, error } = await settle(next({ ...request, attempt }));
      const delayMs =
        attempt < attempts && mayRepeat(request, answer?.response.status, error)
          ? (readRetryAfterMs(answer?.response) ??
            (answer?.response.status === 429 ? REST_MS : 0) + Math.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1)))
          : Number.POSITIVE_INFINITY;
      if (performance.now() + delayMs >= request.endsAt) {
        if (answer) return answer;
        throw error;
      }
      const { name: operation, method } = request;
      emit?.({ type: "retry", operation, method, attempt, delayMs, ...(answer ? { status: answer.response.status } : { error }) });
      await sleep(delayMs, request.signal);
    }
  };
}

function mayRepeat({ method, operation }: Outgoing, status: number | undefined, error: unknown): boolean {
  if (status === 429) return true;
  if (method !== "GET" && !operation?.safe) return false;
  if (status === undefined) return error instanceof NetworkError || error instanceof TimeoutError;
  return status === 408 || status >= 500;
}

/** The answer, or what was thrown. */
async function settle(promise: Promise<Answer>): Promise<{ answer?: Answer; error?: unknown }> {
  try {
    return { answer: await promise };
  } catch (error) {
    return { error };
  }
}
