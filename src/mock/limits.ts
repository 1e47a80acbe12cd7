import { RollingWindows } from "../description/rolling-windows.js";
import { sharedBy } from "../description/rate-limit.js";
import { placeholders } from "./description.js";
import { declaredFailure } from "./errors.js";
import type { MockAnswer, MockRequest } from "./exchange.js";
import { remember } from "./remember.js";

/** The rate limits of a mock, in rolling windows as the platform counts them. */
export interface Limits {
  /** The refusal of a request that is one too many. */
  check(request: MockRequest): MockAnswer | undefined;
  reset(): void;
}

/** The buckets used least lately are forgotten. */
const KEPT = 10_000;

/** @param clock Gives the time in milliseconds. */
export function createLimits(clock: () => number): Limits {
  const buckets = new Map<string, RollingWindows>();
  return {
    check({ operation, pathValues }) {
      const { rateLimit } = operation;
      if (!rateLimit) return undefined;
      const { level, perMinute, perHour } = rateLimit;
      const who = sharedBy(level, placeholders(operation.path)).map((name) => pathValues[name]);
      const key = JSON.stringify([level, perMinute, perHour, ...who]);
      const windows = buckets.get(key) ?? new RollingWindows(perMinute, perHour);
      remember(buckets, key, windows, KEPT);
      const now = clock();
      const { minute, hour } = windows.waitMs(now);
      const refuse = (example: string, limit: string, waitMs: number) =>
        declaredFailure(operation, 429, example, `The limit of ${limit} (${level}) is used up for ${Math.ceil(waitMs / 1000)} s`);
      if (hour > 0) return refuse("per-hour", `${perHour} calls an hour`, hour);
      if (minute > 0) return refuse("per-minute", `${perMinute} calls a minute`, minute);
      windows.add(now);
      return undefined;
    },
    reset: () => buckets.clear(),
  };
}
