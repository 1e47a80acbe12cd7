import { InputError } from "../errors/input-error.js";

/** What a header may carry, without spaces: a JWT has none, and `Bearer ` in front of it is refused by the API. */
const TOKEN = /^[\x21-\x7e]+$/;

/** Refuses what cannot be a token. The platform's own error would print it. */
export function checkToken(operation: string, token: unknown): asserts token is string {
  if (typeof token !== "string" || token === "") {
    throw new InputError(operation, "auth", "gave no token. Pass a JWT as text, or a function that returns one.");
  }
  if (!TOKEN.test(token)) {
    throw new InputError(
      operation,
      "auth",
      "holds a space, a line break or a character that no token has. Pass the token alone, without Bearer.",
    );
  }
}
