import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** A browser sends at once; whoever retries waits longer. */
const WINDOW_MS = 300;
const MAX_EXPECTED = 100;

/**
 * Browsers send a request again by themselves when a connection that they have used before is reset without a response (Chromium's
 * `ShouldResendRequest`). The page would never see such a reset, so the mock resets what is sent again as well.
 */
export interface Resends {
  /** Counts the requests of a connection. Whether this one is a browser's resend of one that was reset. */
  isResend(request: IncomingMessage): boolean;
  /** Notes that a request was reset. */
  wasReset(request: IncomingMessage): void;
}

/** @param now milliseconds of a clock that never goes back */
export function createResends(now: () => number = () => performance.now()): Resends {
  const used = new WeakMap<Socket, number>();
  const expected = new Map<string, number>();
  const keyOf = ({ method, url, headers }: IncomingMessage) => JSON.stringify([method, url, headers["mock-session"], headers.auth]);
  return {
    isResend(request) {
      const count = (used.get(request.socket) ?? 0) + 1;
      used.set(request.socket, count);
      if (expected.size === 0 || count > 1) return false;
      const until = expected.get(keyOf(request));
      expected.delete(keyOf(request));
      return until !== undefined && until >= now();
    },
    wasReset(request) {
      const isBrowser = request.headers["user-agent"]?.startsWith("Mozilla/") ?? false;
      if (!isBrowser || (used.get(request.socket) ?? 0) < 2) return;
      if (expected.size >= MAX_EXPECTED) expected.clear();
      expected.set(keyOf(request), now() + WINDOW_MS);
    },
  };
}
