import type { Description } from "../../description/description.js";
import type { LoadedData } from "../data/load-data.js";
import { DEFAULT_LIMITS } from "../limits.js";
import type { MockOptions, Settings } from "./types.js";

const SESSIONS: Settings["sessions"] = { max: 100, idleMs: 1_800_000 };
const SCENARIO: Settings["scenario"] = {
  jobs: "succeed",
  runningPolls: 2,
  listSize: 120,
  latencyMs: 0,
  failureRate: 0,
  faultRate: 1,
  rateLimits: false,
};

const NO_DATA: Settings["fixtures"] = { items: new Map(), functions: new Map(), warnings: [] };

/** Fills in the defaults; `undefined` counts as absent. */
export function withDefaults(options: MockOptions, description: Description, data?: LoadedData): Settings {
  const { port = 0, host = "127.0.0.1", https = false, apps, auth = true, prefer = () => undefined, seed = 1, clock = Date.now } = options;
  return {
    port,
    host,
    https,
    apps,
    auth,
    prefer,
    seed,
    clock,
    description: data?.description ?? description,
    fixtures: data ?? NO_DATA,
    sessions: fill(SESSIONS, options.sessions),
    scenario: fill(SCENARIO, options.scenario),
    limits: fill(DEFAULT_LIMITS, options.limits),
  };
}

function fill<Options extends object>(defaults: Options, given: object = {}): Options {
  return { ...defaults, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}
