import { setTimeout as sleep } from "node:timers/promises";
import type { Description } from "../description/description.js";
import { createEngine, type Engine } from "./engine.js";
import { createJobs, type Jobs } from "./jobs.js";
import { createJournal, type Journal } from "./journal.js";
import { createLists, type Lists } from "./lists.js";
import type { Settings } from "./options/types.js";
import { createRandom } from "./random.js";
import { createRateLimits, type RateLimits } from "./rate-limits.js";
import { createRouter, type Router } from "./router.js";

/** The parts of a mock: what handling a request needs. */
export interface MockContext {
  readonly settings: Settings;
  readonly description: Description;
  readonly route: Router;
  readonly engine: Engine;
  readonly jobs: Jobs;
  readonly lists: Lists;
  readonly rateLimits: RateLimits;
  readonly journal: Journal;
  /** The next random number, from 0 to 1. */
  random(): number;
  sleep(ms: number): Promise<unknown>;
  /** Clears the journal, jobs, created items, used rate limits, and restarts the random numbers. */
  reset(): void;
}

export function createContext(settings: Settings): MockContext {
  const { description, scenario, clock, seed } = settings;
  const stores = {
    jobs: createJobs(description),
    lists: createLists(description, scenario.listSize),
    rateLimits: createRateLimits(clock),
    journal: createJournal(clock),
  };
  let random = createRandom(seed);
  return {
    settings,
    description,
    route: createRouter(description.operations),
    engine: createEngine(description),
    ...stores,
    random: () => random(),
    sleep,
    reset() {
      for (const store of Object.values(stores)) store.reset();
      random = createRandom(seed);
    },
  };
}
