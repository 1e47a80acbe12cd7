import { InputError } from "../errors/input-error.js";
import type { App, Credential } from "./auth.js";

/** Provides the tokens for the header `auth`. */
export interface TokenSource {
  token(): string | Promise<string>;
  /** Adjusts the clock that dates tokens to the server's. Returns the server's lead in milliseconds, or `undefined` if nothing had to change. */
  correctClock?(serverMs: number): number | undefined;
}

/** Tokens are renewed this long before they expire, or after 90 % of their lifetime if that is later. */
const EARLY_MS = 30_000;
/** The header `Date` has whole seconds and takes a while to arrive; smaller differences are ignored. */
const TOLERANCE_MS = 2_000;

export function createTokenSource(credential: Credential): TokenSource {
  if (typeof credential === "string") return { token: () => credential };
  if (typeof credential === "function") return { token: credential };
  const { ttlMs = 600_000 } = credential;
  let skewMs = 0;
  let current: { token: Promise<string>; renewAt: number } | undefined;

  return {
    // The promise is cached, not the token, so that concurrent calls share one signature.
    token() {
      const now = Date.now();
      if (!current || now >= current.renewAt) {
        const fresh = { token: sign(credential, now + skewMs, ttlMs), renewAt: now + ttlMs - Math.min(EARLY_MS, ttlMs / 10) };
        current = fresh;
        fresh.token.catch(() => {
          if (current === fresh) current = undefined;
        });
      }
      return current.token;
    },
    correctClock(serverMs) {
      const measuredMs = serverMs - Date.now();
      if (Number.isNaN(measuredMs) || Math.abs(measuredMs - skewMs) <= TOLERANCE_MS) return undefined;
      skewMs = measuredMs;
      current = undefined;
      return skewMs;
    },
  };
}

/** The code that signs is loaded when it is first needed: most programs have a ready token, or a function that fetches one. */
async function sign(app: App, nowMs: number, ttlMs: number): Promise<string> {
  if (!crypto.subtle)
    throw new InputError("createClient", "auth", "cannot sign: Web Crypto is missing. Browsers have it on https and localhost only.");
  const { signToken } = await import("./sign-token.js");
  return signToken(app, nowMs, ttlMs);
}
