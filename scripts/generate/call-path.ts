import { callPathOf } from "../../src/description/call-path.js";
import type { KeyPath } from "../../src/description/key-path.js";
import { UserError } from "../lib/user-error.js";

/**
 * What a runtime expression names, as a key path into `{ input, output }` of a client's call.
 *
 * @throws UserError when it names no part of a call
 */
export function callPath(text: string): KeyPath {
  const path = callPathOf(text);
  if (path) return path;
  throw new UserError(`"${text}" names no part of a call: the client knows path and query parameters and the two bodies.`);
}

/** The same within its side: within the input for `$request`, within the output for `$response`. */
export function pathWithin(text: string): KeyPath {
  return callPath(text).slice(1);
}
