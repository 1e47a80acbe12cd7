import type { CheckedOptions } from "./options.js";
import { authenticate } from "./steps/authenticate.js";
import { refuseRedirects } from "./steps/refuse-redirects.js";
import { transmit } from "./steps/transmit.js";

/** What the steps know about a request besides the request. */
export interface RequestContext {
  /** The operation in an error's words: `bots.list`, or `GET /api/public/bots`. */
  operation: string;
}

/** One step on a request's way out, and on its answer's way back. */
export type Send = (request: Request, context: RequestContext) => Promise<Response>;

/** The way of every request, from the outside in. */
export function createPipeline({ origin, auth, fetch }: CheckedOptions): Send {
  return authenticate(origin, auth, refuseRedirects(transmit(fetch)));
}
