import type { Description } from "../../description/description.js";
import type { LoadedData } from "../data/load-data.js";
import type { MockOptions, Settings } from "./types.js";

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
  const { max = 100, idleMs = 1_800_000 } = options.sessions ?? {};
  const given = Object.entries(options.scenario ?? {}).filter(([, value]) => value !== undefined);
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
    sessions: { max, idleMs },
    scenario: { ...SCENARIO, ...Object.fromEntries(given) },
  };
}
