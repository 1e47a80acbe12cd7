import { RollingWindows } from "../client/limiter/rolling-windows.js";
import { declaredFailure } from "./errors.js";
import type { MockAnswer, MockRequest } from "./exchange.js";

/** The rate limits of a mock, in rolling windows as the platform counts them. */
export interface Limits {
  /** The refusal of a request that is one too many. */
  check(request: MockRequest): MockAnswer | undefined;
  reset(): void;
}

/** @param clock Gives the time in milliseconds. */
export function createLimits(clock: () => number): Limits {
  const buckets = new Map<string, RollingWindows>();
  return {
    check({ operation, pathValues }) {
      const { rateLimit } = operation;
      if (!rateLimit) return undefined;
      const { level, perMinute, perHour } = rateLimit;
      const values = Object.values(pathValues);
      // The bot or the table comes first in a path; a job is known by all of it.
      const who = { account: [], bot: values.slice(0, 1), "account+table": values.slice(0, 1), request_id: values }[level];
      const key = JSON.stringify([level, perMinute, perHour, ...who]);
      const windows = buckets.get(key) ?? new RollingWindows(perMinute, perHour);
      buckets.set(key, windows);
      const now = clock();
      const { minute, hour } = windows.waitMs(now);
      if (hour > 0)
        return declaredFailure(
          operation,
          429,
          "per-hour",
          `The limit of ${perHour} calls an hour (${level}) is used up for ${Math.ceil(hour / 1000)} s`,
        );
      if (minute > 0)
        return declaredFailure(
          operation,
          429,
          "per-minute",
          `The limit of ${perMinute} calls a minute (${level}) is used up for ${Math.ceil(minute / 1000)} s`,
        );
      windows.add(now);
      return undefined;
    },
    reset: () => buckets.clear(),
  };
}
