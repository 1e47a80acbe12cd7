import type { Credential } from "./auth.js";
import { signToken } from "./sign-token.js";

/** Gives tokens for the header `auth`. */
export interface TokenSource {
  token(): string | Promise<string>;
  /** Corrects the clock that tokens are dated by. Says by how much it was off, in milliseconds; nothing when it was right. */
  correctClock?(serverMs: number): number | undefined;
}

/** Tokens are renewed this long before they expire, or a tenth of their life if that is less. */
const EARLY_MS = 30_000;
/** `Date` counts whole seconds and takes a while to arrive. A clock closer than this is right. */
const TOLERANCE_MS = 2_000;

export function createTokenSource(credential: Credential): TokenSource {
  if (typeof credential === "string") return { token: () => credential };
  if (typeof credential === "function") return { token: credential };
  const { ttlMs = 600_000 } = credential;
  let skewMs = 0;
  let current: { token: Promise<string>; renewAt: number } | undefined;

  return {
    // The promise is kept, not the token, so that calls at the same time share one signature.
    token() {
      const now = Date.now();
      if (!current || now >= current.renewAt) {
        const fresh = { token: signToken(credential, now + skewMs, ttlMs), renewAt: now + ttlMs - Math.min(EARLY_MS, ttlMs / 10) };
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
