import type { Outgoing } from "../request.js";
import { Bucket } from "./bucket.js";

/** The buckets of one client and of its children. */
export interface Limiter {
  /** The bucket that a request counts in; none where the description knows no limit. */
  bucketOf(request: Outgoing): Bucket | undefined;
}

/** When this many buckets are kept, those that are empty again are dropped: each job has one of its own. */
const SWEEP = 1000;

/** @param share The part of each limit that may be used. */
export function createLimiter(share: number): Limiter {
  const buckets = new Map<string, Bucket>();
  return {
    bucketOf({ operation, path }) {
      const rate = operation?.rate;
      if (!rate) return undefined;
      const { level, minute, hour } = rate;
      const key = [level, minute, hour, ...rate.by.map((name) => path[name])].join("\n");
      let bucket = buckets.get(key);
      if (!bucket) {
        if (buckets.size >= SWEEP) for (const [old, { idle }] of buckets) if (idle) buckets.delete(old);
        bucket = new Bucket(Math.max(1, Math.floor(minute * share)), Math.max(1, Math.floor(hour * share)));
        buckets.set(key, bucket);
      }
      return bucket;
    },
  };
}
