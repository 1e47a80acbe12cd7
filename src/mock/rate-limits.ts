import { placeholders } from "../description/path-template.js";
import { sharedBy } from "../description/rate-limit.js";
import { RollingWindows } from "../description/rolling-windows.js";
import { declaredError } from "./error-responses.js";
import type { MockRequest, MockResponse } from "./exchange.js";
import { LruMap } from "./lru-map.js";

/** The documented rate limits, counted in rolling windows as on the platform. */
export interface RateLimits {
  /** Counts a request; the error response when it exceeds its limit. */
  check(request: MockRequest): MockResponse | undefined;
  reset(): void;
}

const MAX_LIMITS = 10_000;

/** @param clock current time in milliseconds */
export function createRateLimits(clock: () => number): RateLimits {
  const limits = new LruMap<RollingWindows>(MAX_LIMITS);
  return {
    check({ operation, pathValues }) {
      const { rateLimit } = operation;
      if (!rateLimit) return undefined;
      const { level, perMinute, perHour } = rateLimit;
      const sharedValues = sharedBy(level, placeholders(operation.path)).map((name) => pathValues[name]);
      const key = JSON.stringify([level, perMinute, perHour, ...sharedValues]);
      const windows = limits.getOrCreate(key, () => new RollingWindows(perMinute, perHour));
      const now = clock();
      const { minute, hour } = windows.waitMs(now);
      const exceeded = (example: string, limit: string, waitMs: number) =>
        declaredError(operation, 429, example, `The limit of ${limit} (${level}) is exceeded for the next ${Math.ceil(waitMs / 1000)} s`);
      if (hour > 0) return exceeded("per-hour", `${perHour} calls an hour`, hour);
      if (minute > 0) return exceeded("per-minute", `${perMinute} calls a minute`, minute);
      windows.add(now);
      return undefined;
    },
    reset: () => limits.clear(),
  };
}
