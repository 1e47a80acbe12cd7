import type { Emit } from "../emit.js";
import { NetworkError } from "../errors/network-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { onlyReads } from "../only-reads.js";
import type { OutgoingRequest, ReceivedResponse, Send } from "../request.js";
import { PAUSE_MS, readRetryAfterMs } from "../retry-after.js";
import { sleep } from "../sleep.js";

/**
 * Retries requests that may succeed later.
 *
 * - Calls that only read: after a network failure, a timed-out attempt, 408, 429 and 5xx. All others: only after 429, which means that nothing was done.
 * - The delay is `Retry-After`, but no retry if that is above `maxRetryAfterMs`; otherwise exponential backoff with full jitter, plus a second after a 429.
 * - No retry if the delay would exceed the deadline: the failure itself says more than a timeout.
 */
export function retry(emit: Emit | undefined, next: Send): Send {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      let received: ReceivedResponse | undefined;
      let error: unknown;
      const current = attempt === 1 ? request : { ...request, attempt };
      try {
        received = await next(current);
      } catch (thrown) {
        if (request.signal?.aborted) throw thrown;
        error = thrown;
      }
      const delayMs = retryDelayMs(request, attempt, received, error);
      if (delayMs === undefined || performance.now() + delayMs >= request.endsAt) {
        if (received) return received;
        throw error;
      }
      const cause = received ? { status: received.status } : { error };
      emit?.(current, { type: "retry", delayMs, ...cause });
      await sleep(delayMs, request.signal);
    }
  };
}

/** The delay before the next attempt; `undefined` if there is none. */
function retryDelayMs(
  request: OutgoingRequest,
  attempt: number,
  received: ReceivedResponse | undefined,
  error: unknown,
): number | undefined {
  const status = received?.status;
  const { retry, maxRetryAfterMs } = request.transport;
  const { attempts, baseMs, maxMs } = retry;
  if (attempt >= attempts || !mayRetry(request, status, error)) return undefined;
  const retryAfterMs = readRetryAfterMs(received?.response);
  if (retryAfterMs !== undefined) return retryAfterMs > maxRetryAfterMs ? undefined : retryAfterMs;
  const jitterMs = Math.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
  return jitterMs + (status === 429 ? PAUSE_MS : 0);
}

function mayRetry({ method, operation }: OutgoingRequest, status: number | undefined, error: unknown): boolean {
  if (status === 429) return true;
  if (!onlyReads(method, operation)) return false;
  if (status === undefined) return error instanceof NetworkError || error instanceof TimeoutError;
  return status === 408 || status >= 500;
}
