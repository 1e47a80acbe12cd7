import type { MockApp, MockOptions } from "../../src/mock/index.js";
import { UserError } from "./user-error.js";

export const MOCK_USAGE = `
  --app ID:SECRET:KIND  accept only tokens of this app, verified as on the platform; may be repeated
  --no-auth             require no token
  --jobs OUTCOME        succeed, fail or never-end (default succeed)
  --running-polls N     how often a job is reported as running (default 2)
  --list-size N         how many items each list has (default 120)
  --rate-limits         respond 429 beyond the documented rate limits
  --latency MS          delay before each response (default 0)
  --failure-rate R      share of the requests that fail with 500, from 0 to 1 (default 0)
  --seed N              seed of the simulated failures (default 1)`;

/** Options of the mock on a command line, besides where it listens. */
export const MOCK_FLAGS = {
  app: { type: "string", multiple: true },
  "no-auth": { type: "boolean" },
  jobs: { type: "string" },
  "running-polls": { type: "string" },
  "list-size": { type: "string" },
  "rate-limits": { type: "boolean" },
  latency: { type: "string" },
  "failure-rate": { type: "string" },
  seed: { type: "string" },
} as const;

type Flags = { [Name in keyof typeof MOCK_FLAGS]?: unknown } & {
  app?: string[] | undefined;
  jobs?: string | undefined;
  "no-auth"?: boolean | undefined;
  "rate-limits"?: boolean | undefined;
};

/** The mock's options as it takes them in code. `usage` is shown when --app is not of its form; the mock itself checks the others. */
export function mockOptions(flags: Flags, usage: string): MockOptions {
  return {
    apps: flags.app?.map((text) => readApp(text, usage)),
    auth: !flags["no-auth"],
    seed: number(flags.seed),
    scenario: {
      jobs: flags.jobs as never,
      runningPolls: number(flags["running-polls"]),
      listSize: number(flags["list-size"]),
      latencyMs: number(flags.latency),
      failureRate: number(flags["failure-rate"]),
      rateLimits: flags["rate-limits"],
    },
  };
}

/** The secret may hold colons; id and kind hold none. */
function readApp(text: string, usage: string): MockApp {
  const [clientId = "", ...rest] = text.split(":");
  const kind = rest.pop() ?? "";
  const clientSecret = rest.join(":");
  if (clientId && clientSecret && kind) return { clientId, clientSecret, kind };
  throw new UserError(`--app takes ID:SECRET:KIND, such as cs-1:made-up:botBuilder.\nUsage: ${usage}`, 2);
}

function number(text: unknown): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** The mock names its options as code does; it says itself what is wrong with one. */
export function misuse(usage: string) {
  return (error: unknown): never => {
    if (error instanceof TypeError && error.message.startsWith("startMock:")) throw new UserError(`${error.message}\nUsage: ${usage}`, 2);
    throw error;
  };
}
