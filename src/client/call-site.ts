import { KoreError } from "./errors/kore-error.js";

/** Where a call was made. */
export interface CallSite {
  readonly stack?: string;
}

/**
 * Remembers where the running function was called. This is cheap: engines keep the stack as data until somebody reads it as text.
 *
 * @param called The function that the caller's own code has called. Frames inside it are left out, where the engine can do that.
 */
export function captureCallSite(called: unknown): CallSite {
  const { captureStackTrace } = Error as { captureStackTrace?: (target: object, below: unknown) => void };
  if (!captureStackTrace) return new Error();
  const site = {};
  captureStackTrace(site, called);
  return site;
}

/**
 * Gives an error of the client the stack of the call. Its own shows timers and promises, which explain nothing. Errors of the caller's own functions
 * keep theirs.
 */
export function showCallSite<T>(error: T, { stack = "" }: CallSite): T {
  if (error instanceof KoreError) error.stack = [error, ...stack.split("\n").slice(1)].join("\n");
  return error;
}
