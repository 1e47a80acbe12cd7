import { abortable } from "../abortable.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Send } from "../request.js";
import { withTimeout } from "../with-timeout.js";

/** Gives each attempt its time, for the token, the request and the whole body. */
export function timeOut(next: Send): Send {
  return (request) => {
    const { timeoutMs, signal, name, attempt } = request;
    if (timeoutMs === Number.POSITIVE_INFINITY) return abortable(() => next(request), signal);
    const late = () => new TimeoutError(name, "timeoutMs", timeoutMs, `, attempt ${attempt}`);
    return withTimeout(timeoutMs, [signal], late, (inner) => next({ ...request, signal: inner }));
  };
}
