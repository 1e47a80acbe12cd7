import type { Outgoing } from "../request.js";
import { Bucket } from "./bucket.js";

/** The buckets of one client and of its children. */
export interface Limiter {
  /** The bucket that a request counts in; none where the description knows no limit. */
  bucketOf(request: Outgoing): Bucket | undefined;
}

/** From this many buckets on, those that are empty again are dropped now and then: each job has one of its own. */
const MANY = 1000;

/** @param share The part of each limit that may be used. */
export function createLimiter(share: number): Limiter {
  const buckets = new Map<string, Bucket>();
  let sweepAt = MANY;
  const sweep = () => {
    for (const [key, { idle }] of buckets) if (idle) buckets.delete(key);
    // Not again before as many new ones have come as are busy now.
    sweepAt = Math.max(MANY, 2 * buckets.size);
  };
  return {
    bucketOf({ operation, path }) {
      const rate = operation?.rate;
      if (!rate) return undefined;
      const { level, minute, hour } = rate;
      const key = [level, minute, hour, ...rate.by.map((name) => path[name])].join("\n");
      let bucket = buckets.get(key);
      if (!bucket) {
        if (buckets.size >= sweepAt) sweep();
        bucket = new Bucket(Math.max(1, Math.floor(minute * share)), Math.max(1, Math.floor(hour * share)));
        buckets.set(key, bucket);
      }
      return bucket;
    },
  };
}
