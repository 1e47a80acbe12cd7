import { InputError } from "../errors/input-error.js";

/** Printable ASCII without the space: a JWT has no spaces, and the API refuses one with `Bearer ` in front. */
const SENDABLE = /^[\x21-\x7e]+$/;

/** Refuses what cannot be sent as a token. The platform's own error would show it. */
export function assertSendableToken(operation: string, token: unknown): asserts token is string {
  if (typeof token !== "string" || token === "") {
    throw new InputError(operation, "auth", "gave no token. Pass a JWT as a string, or a function that returns one.");
  }
  if (!SENDABLE.test(token)) {
    throw new InputError(
      operation,
      "auth",
      "contains a space, a line break or another invalid character. Pass the token alone, without Bearer.",
    );
  }
}
