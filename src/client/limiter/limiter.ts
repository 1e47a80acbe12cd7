import type { OutgoingRequest } from "../request.js";
import { Bucket } from "./bucket.js";

/** Finds the bucket in which a request counts; `undefined` if the description gives no limit. A client shares its buckets with its children. */
export type Limiter = (request: OutgoingRequest) => Bucket | undefined;

/** Idle buckets are evicted once there are this many: each job has a bucket of its own. */
const EVICT_AT = 1000;

/** @param share The fraction of each limit to use, above 0 and at most 1. */
export function createLimiter(share: number): Limiter {
  const buckets = new Map<string, Bucket>();
  let evictAt = EVICT_AT;
  const evictIdle = () => {
    for (const [key, { idle }] of buckets) if (idle) buckets.delete(key);
    // Wait until the number has doubled, so that eviction stays cheap per request.
    evictAt = Math.max(EVICT_AT, 2 * buckets.size);
  };
  return ({ operation, path }) => {
    const rate = operation?.rate;
    if (!rate) return undefined;
    const { level, minute, hour } = rate;
    const key = [level, minute, hour, ...rate.by.map((name) => path[name])].join("\n");
    let bucket = buckets.get(key);
    if (!bucket) {
      if (buckets.size >= evictAt) evictIdle();
      bucket = new Bucket(Math.max(1, Math.floor(minute * share)), Math.max(1, Math.floor(hour * share)));
      buckets.set(key, bucket);
    }
    return bucket;
  };
}
