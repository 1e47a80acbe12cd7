import { setTimeout as sleep } from "node:timers/promises";
import type { Description } from "../description/description.js";
import { createEngine, type Engine } from "./engine.js";
import { createJournal, type Journal } from "./journal.js";
import type { Settings } from "./options/types.js";
import { createViews, type Views } from "./resources/views.js";
import { createRouter, type Router } from "./router.js";
import { createSeeds, type Seeds } from "./seeds.js";
import { createState, type State } from "./state.js";

/** The parts of a mock: what handling a request needs. */
export interface MockContext {
  readonly settings: Settings;
  readonly description: Description;
  readonly route: Router;
  readonly engine: Engine;
  /** What lists hold at first. */
  readonly seeds: Seeds;
  /** How operations show the items of collections that they share. */
  readonly views: Views;
  readonly journal: Journal;
  /** The state that a request reads and changes. */
  stateOf(headers: Readonly<Record<string, string>>): State;
  sleep(ms: number): Promise<unknown>;
  /** Clears the journal and the state. */
  reset(): void;
}

export function createContext(settings: Settings): MockContext {
  const { description, scenario, clock } = settings;
  const journal = createJournal(clock);
  const state = createState(settings);
  const seeds = createSeeds(scenario.listSize);
  return {
    settings,
    description,
    route: createRouter(description.operations),
    engine: createEngine(description),
    seeds,
    views: createViews(description, seeds),
    journal,
    stateOf: () => state,
    sleep,
    reset() {
      journal.reset();
      state.reset();
    },
  };
}
