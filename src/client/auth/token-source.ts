import { InputError } from "../errors/input-error.js";
import type { createAppTokenSource } from "./app-token-source.js";
import type { Credential } from "./auth.js";

/** Provides the tokens for the header `auth`. */
export interface TokenSource {
  token(): string | Promise<string>;
  /** Adjusts the clock that dates tokens to the server's. Returns the server's lead in milliseconds, or `undefined` if nothing had to change. */
  correctClock?(serverMs: number): number | undefined;
}

/** The code that signs is loaded when it is first needed: most programs have a ready token, or a function that fetches one. */
export function createTokenSource(credential: Credential): TokenSource {
  if (typeof credential === "string") return { token: () => credential };
  if (typeof credential === "function") return { token: credential };
  const app = { ...credential };
  let source: ReturnType<typeof createAppTokenSource> | undefined;

  async function load(): Promise<string> {
    if (!globalThis.crypto?.subtle)
      throw new InputError("createClient", "auth", "cannot sign: Web Crypto is missing. Browsers have it on https and localhost only.");
    const loaded = await import("./app-token-source.js");
    // Concurrent first calls share one source.
    source ??= loaded.createAppTokenSource(app);
    return source.token();
  }

  return {
    token: () => source?.token() ?? load(),
    correctClock: (serverMs) => source?.correctClock(serverMs),
  };
}
