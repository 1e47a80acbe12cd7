import type { Description } from "../../description/description.js";
import type { LoadedData } from "../data/load-data.js";
import type { FixtureMap } from "../data/types.js";
import type { PreferRequest } from "../exchange.js";
import type { Fault } from "../faults/fault.js";
import type { ActualLimits, Limits } from "../limits.js";
import type { JobOutcome } from "../preferences.js";

/** How the mock simulates the platform. */
export interface Scenario {
  /** How jobs end, if they do. @default "succeed" */
  readonly jobs?: JobOutcome | undefined;
  /** How often a job is reported as running before it ends. @default 2 */
  readonly runningPolls?: number | undefined;
  /** How many items each list has. @default 120 */
  readonly listSize?: number | undefined;
  /** Delay before each response, in milliseconds. @default 0 */
  readonly latencyMs?: number | undefined;
  /** Share of the requests that fail with 500, from 0 to 1; `seed` decides which. @default 0 */
  readonly failureRate?: number | undefined;
  /** How the network fails, for the share of requests that `faultRate` says. @default none */
  readonly fault?: Fault | undefined;
  /** Share of the requests that meet the `fault`, from 0 to 1; `seed` decides which. @default 1 */
  readonly faultRate?: number | undefined;
  /** Whether the documented rate limits apply, with 429 beyond them. @default false */
  readonly rateLimits?: boolean | undefined;
}

/** An app whose tokens a mock accepts. */
export interface MockApp {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The kind of app, as the description names it: `botBuilder`, `adminConsole` or `dataTables`. */
  readonly kind: string;
  /** The scopes granted to it. @default all */
  readonly scopes?: readonly string[] | undefined;
}

/** How long sessions last, which requests with the header `mock-session` start. */
export interface SessionOptions {
  /** How many there may be; beyond that, the least recently used one ends. @default 100 */
  readonly max?: number | undefined;
  /** A session ends after this time without a request, in milliseconds. @default 1800000, half an hour */
  readonly idleMs?: number | undefined;
}

/** Options of {@link startMock}. */
export interface MockOptions {
  /** TCP port; 0 picks a free one. @default 0 */
  readonly port?: number | undefined;
  /** Address to listen on. @default "127.0.0.1", which only this machine reaches */
  readonly host?: string | undefined;
  /**
   * Serves HTTPS: `true` with a certificate made at the start, which {@link Mock.certificate} returns, or with your own key and certificate in
   * PEM. @default false
   */
  readonly https?: boolean | { readonly key: string; readonly cert: string } | undefined;
  /** Apps whose tokens are accepted: signature, expiry, kind and scopes are verified. @default none: any text is accepted as a token */
  readonly apps?: readonly MockApp[] | undefined;
  /** Whether a token is required at all. @default true */
  readonly auth?: boolean | undefined;
  readonly scenario?: Scenario | undefined;
  /**
   * Your own data instead of the description's examples: a folder of fixtures, or an object of them. @default none
   * @example { "bots.list": [{ _id: "st-1", name: "Travel" }], "bots.list.404": {...}, "users.lookup": ({ body }) => ({...}) }
   */
  readonly data?: string | FixtureMap | undefined;
  /** How large a request may be. */
  readonly limits?: Limits | undefined;
  /** Chooses responses in code: returns a value of the header `Prefer`, such as `code=500`, or a promise of one, for a request without one. @default () => undefined */
  readonly prefer?: ((request: PreferRequest) => string | undefined | Promise<string | undefined>) | undefined;
  /** Seed of all random choices, so that a run can be repeated. @default 1 */
  readonly seed?: number | undefined;
  readonly sessions?: SessionOptions | undefined;
  /** Current time in milliseconds since 1970, for tokens, rate limits and the journal. @default Date.now */
  readonly clock?: (() => number) | undefined;
  /** Another OpenAPI description, in one document. @default the package's own */
  readonly description?: object | undefined;
}

/** The options with their defaults, and the description that was read. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly https: NonNullable<MockOptions["https"]>;
  readonly apps: readonly MockApp[] | undefined;
  readonly auth: boolean;
  readonly scenario: { readonly [Key in Exclude<keyof Scenario, "fault">]-?: NonNullable<Scenario[Key]> } & Pick<Scenario, "fault">;
  readonly sessions: { readonly [Key in keyof SessionOptions]-?: NonNullable<SessionOptions[Key]> };
  readonly limits: ActualLimits;
  readonly prefer: NonNullable<MockOptions["prefer"]>;
  readonly seed: number;
  readonly clock: () => number;
  /** The description, with the user's data as examples. */
  readonly description: Description;
  /** Data of the user that is no example. */
  readonly fixtures: Pick<LoadedData, "items" | "functions" | "warnings">;
}
