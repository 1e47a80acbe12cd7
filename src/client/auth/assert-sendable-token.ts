import { InputError } from "../errors/input-error.js";

/** Printable ASCII without the space: a JWT has no spaces, and the API refuses one with `Bearer ` in front. */
const SENDABLE = /^[\x21-\x7e]+$/;

/** Refuses what cannot be sent as a token. The platform's own error would show it. */
export function assertSendableToken(operation: string, token: unknown): asserts token is string {
  if (typeof token !== "string" || !SENDABLE.test(token)) {
    throw new InputError(operation, "auth", "gave no token that can be sent. Pass a JWT alone, without Bearer, spaces and line breaks.");
  }
}
