import { setTimeout as sleep } from "node:timers/promises";
import type { Description } from "../description/description.js";
import { type CheckState, createStateCheck } from "./control/check-state.js";
import { createEngine, type Engine } from "./engine.js";
import { createExpectations, type Expectations } from "./expectations/expectations.js";
import { createFirstFault } from "./first-fault.js";
import { type BodyStore, createBodyStore } from "./journal/body-store.js";
import { createJournal, type Journal } from "./journal/journal.js";
import { createAjv } from "./load-prism.js";
import type { Settings } from "./options/types.js";
import { createViews, type Views } from "./resources/views.js";
import { createRouter, type Router } from "./router.js";
import { createSeeds, type Seeds } from "./seeds.js";
import { createState, type State } from "./state.js";
import type { KeptWeight } from "./weight.js";

/** The parts of a mock that all sessions share, and that no request changes. */
export interface SharedParts {
  readonly settings: Settings;
  readonly description: Description;
  readonly route: Router;
  readonly engine: Engine;
  /** What lists hold at first. */
  readonly seeds: Seeds;
  /** How operations show the items of collections that they share. */
  readonly views: Views;
  /** What is wrong with a state that a test sets. */
  readonly checkState: CheckState;
  /** What the journals of all sessions keep of bodies. */
  readonly bodies: BodyStore;
  /** What the collections of all sessions keep. */
  readonly kept: KeptWeight;
  sleep(ms: number): Promise<unknown>;
}

/** What tests see and set of a session. */
export interface Records {
  readonly journal: Journal;
  readonly expectations: Expectations;
}

/** The parts of a mock for one session: what handling a request needs. */
export interface MockContext extends SharedParts, Records {
  readonly state: State;
  /** Clears the journal, the expectations and the state. */
  reset(): void;
}

/** @param bodies those of the journals so far, when the other parts are made again */
export function createSharedParts(settings: Settings, bodies = createBodyStore()): SharedParts {
  const { description, scenario } = settings;
  const seeds = createSeeds(scenario.listSize, settings.fixtures.items);
  const views = createViews(description, seeds);
  const firstFault = createFirstFault(description, createAjv);
  return {
    settings,
    description,
    route: createRouter(description.operations),
    engine: createEngine(description, firstFault),
    seeds,
    views,
    checkState: createStateCheck(description, views, firstFault),
    bodies,
    kept: { bytes: 0 },
    sleep,
  };
}

/** @param records those of the session so far, when its other parts are made again */
export function createContext(parts: SharedParts, records = createRecords(parts)): MockContext {
  const { journal, expectations } = records;
  const state = createState(parts.settings, parts.kept);
  return {
    ...parts,
    journal,
    expectations,
    state,
    reset() {
      journal.reset();
      expectations.clear();
      state.reset();
    },
  };
}

function createRecords({ settings, bodies }: SharedParts): Records {
  return { journal: createJournal(settings.clock, bodies), expectations: createExpectations() };
}
