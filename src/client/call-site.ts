import { KoreError } from "./errors/kore-error.js";

/** Where a function was called. */
export interface CallSite {
  readonly stack?: string;
}

/** The frames of a stack, after its first line. */
const FRAMES = /\n.*/s;
/** The frames of the functions that await the running one, as V8 names them. */
const AWAITING_FRAMES = /\n +at async .*/s;

/** @param called The function that was called. Frames inside it are left out, where the engine can do that. */
export function captureCallSite(called: unknown): CallSite {
  const site = new Error();
  (Error as { captureStackTrace?: (target: object, below: unknown) => void }).captureStackTrace?.(site, called);
  return site;
}

/** Whether stacks name the functions that await the running one, as V8's do. Tried once, when the client is loaded; `false` until then. */
export let hasAsyncStacks = false;

async function tryAsyncStack(): Promise<void> {
  await Promise.resolve().then(() => {
    hasAsyncStacks = Boolean(find(AWAITING_FRAMES, new Error()));
  });
}
void tryAsyncStack();

/**
 * Gives an error of the client the stack of the caller. Its own shows timers and sockets, which explain nothing. Errors of the caller's own functions
 * keep theirs.
 *
 * @param site Without it, the stack of the functions that await the promise that fails.
 */
export function showCallSite<T>(error: T, site: CallSite | undefined): T {
  if (error instanceof KoreError) {
    const frames = site ? find(FRAMES, site) : find(AWAITING_FRAMES, new Error());
    if (frames) error.stack = `${error}${frames}`;
  }
  return error;
}

/** A program can make anything of stacks, with Error.prepareStackTrace. */
function find(frames: RegExp, { stack }: CallSite): string {
  return frames.exec(String(stack))?.[0] ?? "";
}
