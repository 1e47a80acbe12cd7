import type { CheckedOptions } from "./options.js";
import { authenticate } from "./steps/authenticate.js";
import { refuseRedirects } from "./steps/refuse-redirects.js";
import { transmit } from "./steps/transmit.js";

/** What the steps know about a request besides the request. */
export interface RequestContext {
  /** The operation in an error's words: `bots.list`, or `GET /api/public/bots`. */
  operation: string;
  /** The caller's own signal. The request's copy of it may be collected as garbage while nothing but a token is awaited (Node 24). */
  signal?: AbortSignal | undefined;
}

/** One step on a request's way out, and on its answer's way back. */
export type Send = (request: Request, context: RequestContext) => Promise<Response>;

/** The way of every request, from the outside in. */
export function createPipeline({ origin, auth, fetch }: CheckedOptions): Send {
  return authenticate(origin, auth, refuseRedirects(transmit(fetch)));
}
