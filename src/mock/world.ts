import { type Operation, readOperations } from "./description.js";
import { createEngine, type Engine } from "./engine.js";
import { createJobs, type Jobs } from "./jobs.js";
import { createLimits, type Limits } from "./limits.js";
import { createLists, type Lists } from "./lists.js";
import type { Settings } from "./options.js";
import { createRandom } from "./random.js";
import { createRouter } from "./router.js";

/** Everything that a mock knows and remembers. */
export interface World {
  readonly settings: Settings;
  readonly operations: readonly Operation[];
  readonly route: ReturnType<typeof createRouter>;
  readonly engine: Engine;
  readonly jobs: Jobs;
  readonly lists: Lists;
  readonly limits: Limits;
  random(): number;
  /** Forgets jobs, created items, used limits and the place in the row of random numbers. */
  reset(): void;
}

export function createWorld(settings: Settings): World {
  const operations = readOperations(settings.description);
  const jobs = createJobs(operations);
  const lists = createLists(operations, settings.scenario.listSize);
  const limits = createLimits(settings.clock);
  let random = createRandom(settings.seed);
  return {
    settings,
    operations,
    route: createRouter(operations),
    engine: createEngine(settings.description),
    jobs,
    lists,
    limits,
    random: () => random(),
    reset() {
      jobs.reset();
      lists.reset();
      limits.reset();
      random = createRandom(settings.seed);
    },
  };
}
