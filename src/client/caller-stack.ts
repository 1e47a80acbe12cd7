import { KoreError } from "./errors/kore-error.js";

/**
 * Gives an error of the client the stack of the place that made the call. Its own shows timers and promises, which explain nothing. Errors of the
 * caller's own functions keep theirs.
 *
 * @param caller An error that was created when the call was made. Creating one is cheap: its stack becomes text when it is read.
 */
export function nameCaller<T>(error: T, { stack = "" }: Error): T {
  if (error instanceof KoreError) error.stack = `${error}\n${stack.slice(stack.indexOf("\n") + 1)}`;
  return error;
}
