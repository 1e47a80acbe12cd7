import { checkOptions } from "./check-options.js";
import type { JsonObject } from "./description.js";
import type { MockRequest } from "./exchange.js";
import type { JobCourse } from "./prefer.js";
import type { MockApp } from "./token.js";

/** How the platform behaves that a mock plays. */
export interface Scenario {
  /** How jobs go. @default "succeed" */
  readonly jobs?: JobCourse | undefined;
  /** How often a job is reported as running before it ends. @default 2 */
  readonly runningPolls?: number | undefined;
  /** How many items each list has. @default 120 */
  readonly listSize?: number | undefined;
  /** Time before each answer, in milliseconds. @default 0 */
  readonly latencyMs?: number | undefined;
  /** The part of the requests that answer 500, from 0 to 1; `seed` decides which. @default 0 */
  readonly failureRate?: number | undefined;
  /** Whether the documented rate limits apply, with 429 beyond them. @default false */
  readonly rateLimits?: boolean | undefined;
}

/** What `prefer` is told of a request. */
export interface PreferRequest extends Pick<MockRequest, "method" | "path" | "pathValues" | "query" | "body"> {
  /** Its id, such as `bots.list`. */
  readonly operation: string;
}

/** Options of {@link startMock}. */
export interface MockOptions {
  /** TCP port; 0 takes a free one. @default 0 */
  readonly port?: number | undefined;
  /** Address to listen on. @default "127.0.0.1", so that only this machine reaches the mock */
  readonly host?: string | undefined;
  /** Apps whose tokens are accepted; their signature, expiry, kind and scopes are then checked. @default none: any text is a token */
  readonly apps?: readonly MockApp[] | undefined;
  /** Whether a token is needed at all. @default true */
  readonly auth?: boolean | undefined;
  readonly scenario?: Scenario | undefined;
  /** Chooses answers in code: the value of the header `Prefer`, such as `code=500`, for a request that has none. @default () => undefined */
  readonly prefer?: ((request: PreferRequest) => string | undefined) | undefined;
  /** Decides what is random, so that a run can be repeated. @default 1 */
  readonly seed?: number | undefined;
  /** Gives the time in milliseconds, for tokens and rate limits. @default Date.now */
  readonly clock?: (() => number) | undefined;
  /** Another OpenAPI description, in one file. @default the package's own */
  readonly description?: object | undefined;
}

/** What a mock works with. */
export interface Settings {
  readonly apps: readonly MockApp[] | undefined;
  readonly auth: boolean;
  readonly scenario: Required<{ [Key in keyof Scenario]: NonNullable<Scenario[Key]> }>;
  readonly prefer: NonNullable<MockOptions["prefer"]>;
  readonly seed: number;
  readonly clock: () => number;
  readonly description: JsonObject;
}

const SCENARIO: Settings["scenario"] = { jobs: "succeed", runningPolls: 2, listSize: 120, latencyMs: 0, failureRate: 0, rateLimits: false };

/** @throws TypeError that names the option and what it takes */
export function readOptions(options: MockOptions, description: object): Settings {
  checkOptions(options, description);
  const { apps, auth = true, seed = 1, clock = Date.now, prefer = () => undefined } = options;
  const given = Object.entries(options.scenario ?? {}).filter(([, value]) => value !== undefined);
  const scenario = { ...SCENARIO, ...Object.fromEntries(given) };
  return { apps, auth, scenario, prefer, seed, clock, description: description as JsonObject };
}
