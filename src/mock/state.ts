import { type Collections, createCollections } from "./collections.js";
import { createJobs, type Jobs } from "./jobs.js";
import type { Settings } from "./options/types.js";
import { createRandom } from "./random.js";
import { createRateLimits, type RateLimits } from "./rate-limits.js";
import type { KeptWeight } from "./weight.js";

/** Everything that requests change in a mock, apart from the journal. A session has one of its own. */
export interface State {
  readonly jobs: Jobs;
  readonly collections: Collections;
  readonly rateLimits: RateLimits;
  /** The next random number, from 0 to 1. */
  random(): number;
  /** Forgets jobs, changed items and used rate limits, and restarts the random numbers. */
  reset(): void;
}

/** @param total what all sessions keep of what requests have changed */
export function createState({ description, clock, seed }: Pick<Settings, "description" | "clock" | "seed">, total: KeptWeight): State {
  const stores = { jobs: createJobs(description), collections: createCollections(total), rateLimits: createRateLimits(clock) };
  let random = createRandom(seed);
  return {
    ...stores,
    random: () => random(),
    reset() {
      for (const store of Object.values(stores)) store.reset();
      random = createRandom(seed);
    },
  };
}
