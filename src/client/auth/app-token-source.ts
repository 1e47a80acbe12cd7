import type { App } from "./auth.js";
import { signToken } from "./sign-token.js";

/** Tokens are renewed this long before they expire, or after 90 % of their lifetime if that is later. */
const EARLY_MS = 30_000;
/** The header `Date` has whole seconds and takes a while to arrive; smaller differences are ignored. */
const TOLERANCE_MS = 2_000;

/** Signs the tokens of an app, and renews them. */
export function createAppTokenSource(app: App) {
  const { ttlMs = 600_000 } = app;
  let skewMs = 0;
  let current: { token: Promise<string>; renewAt: number } | undefined;

  return {
    // The promise is cached, not the token, so that concurrent calls share one signature.
    token(): Promise<string> {
      const now = Date.now();
      if (!current || now >= current.renewAt) {
        const fresh = { token: signToken(app, now + skewMs, ttlMs), renewAt: now + ttlMs - Math.min(EARLY_MS, ttlMs / 10) };
        current = fresh;
        fresh.token.catch(() => {
          if (current === fresh) current = undefined;
        });
      }
      return current.token;
    },
    correctClock(serverMs: number): number | undefined {
      const measuredMs = serverMs - Date.now();
      if (Number.isNaN(measuredMs) || Math.abs(measuredMs - skewMs) <= TOLERANCE_MS) return undefined;
      skewMs = measuredMs;
      current = undefined;
      return skewMs;
    },
  };
}
