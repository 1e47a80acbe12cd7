import { TimeoutError } from "../errors/timeout-error.js";
import type { Send } from "../request.js";
import { withTimeout } from "../with-timeout.js";

/** Limits the time of each attempt: getting the token, sending the request and reading the body. */
export function timeOut(next: Send): Send {
  return (request) => {
    const { transport, signal, name, attempt } = request;
    const { timeoutMs } = transport;
    const timeoutError = () => new TimeoutError(name, "timeoutMs", timeoutMs, `, attempt ${attempt}`);
    return withTimeout(timeoutMs, [signal], timeoutError, (inner) => next({ ...request, signal: inner }));
  };
}
