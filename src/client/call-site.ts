import { KoreError } from "./errors/kore-error.js";

/** Where the running function was called. */
export interface CallSite {
  readonly stack?: string;
}

/** The line that calls, and two that lead there. Every call captures them, so more frames would make every call slower. */
const FRAMES = 3;

/** @param called The function that was called. Frames inside it are left out, where the engine can do that. */
export function captureCallSite(called: unknown): CallSite {
  const { captureStackTrace } = Error as { captureStackTrace?: (target: object, below: unknown) => void };
  if (!captureStackTrace) return new Error();
  const site = {};
  const { stackTraceLimit } = Error;
  // Does nothing where programs cannot change `Error`.
  Reflect.set(Error, "stackTraceLimit", Math.min(stackTraceLimit, FRAMES));
  captureStackTrace(site, called);
  Reflect.set(Error, "stackTraceLimit", stackTraceLimit);
  return site;
}

/**
 * Gives an error of the client the stack of the caller. Its own shows timers and sockets, which explain nothing. Errors of the caller's own functions
 * keep theirs.
 */
export function showCallSite<T>(error: T, { stack = "" }: CallSite): T {
  // A program can make anything of stacks, with Error.prepareStackTrace.
  const [, ...frames] = String(stack).split("\n");
  if (error instanceof KoreError && frames.length > 0) error.stack = [error, ...frames].join("\n");
  return error;
}
