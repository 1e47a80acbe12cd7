import type { Description } from "../../description/description.js";
import { asObject, isObject } from "../../description/json.js";
import { FAULT_NAMES, isFault } from "../faults/fault.js";
import { DEFAULT_LIMITS, type Limits } from "../limits.js";
import { isJobOutcome, JOB_OUTCOMES, MAX_DELAY_MS } from "../preferences.js";
import type { MockApp, MockOptions, Scenario, SessionOptions } from "./types.js";

/** A test of a given value, and what to say when it fails. */
type Rule = readonly [isValid: (value: never) => boolean, message: string];
type Rules<Options> = { readonly [Key in keyof Required<Options>]: Rule };

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const BOOLEAN: Rule = [(value: unknown) => typeof value === "boolean", "must be true or false"];
const FUNCTION: Rule = [(value: unknown) => typeof value === "function", "must be a function"];
const COUNT: Rule = [(value: unknown) => isNumber(value) && value >= 0, "must be a number, 0 or more"];

const WHOLE: Rule = [(value: unknown) => Number.isInteger(value) && (value as number) >= 0, "must be a whole number, 0 or more"];
const DELAY: Rule = [
  (value: unknown) => isNumber(value) && value >= 0 && value <= MAX_DELAY_MS,
  `must be a number of milliseconds from 0 to ${MAX_DELAY_MS}`,
];
const SHARE: Rule = [(value: unknown) => isNumber(value) && value >= 0 && value <= 1, "must be from 0 to 1"];

const SCENARIO: Rules<Scenario> = {
  jobs: [isJobOutcome, `must be one of ${JOB_OUTCOMES.join(", ")}`],
  runningPolls: WHOLE,
  listSize: WHOLE,
  latencyMs: DELAY,
  failureRate: SHARE,
  fault: [isFault, `must be one of ${FAULT_NAMES.join(", ")}`],
  faultRate: SHARE,
  rateLimits: BOOLEAN,
};

const LIMITS = Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((key) => [key, COUNT])) as Rules<Limits>;
const SESSIONS: Rules<SessionOptions> = {
  max: [
    (value: unknown) => isNumber(value) && Number.isInteger(value) && value >= 1 && value <= 10_000,
    "must be a number from 1 to 10000",
  ],
  idleMs: COUNT,
};

const TEXT: Rule = [(value: unknown) => typeof value === "string" && value !== "", "is missing, or no text"];
const APP: Rules<MockApp> = {
  clientId: TEXT,
  clientSecret: TEXT,
  kind: TEXT,
  scopes: [(value: unknown) => Array.isArray(value) && value.every((scope) => typeof scope === "string"), "must be a list of scope names"],
};

const OPTIONS: Rules<MockOptions> = {
  port: [
    (value: unknown) => isNumber(value) && Number.isInteger(value) && value >= 0 && value <= 65_535,
    "must be a number from 0 to 65535",
  ],
  host: [(value: unknown) => typeof value === "string" && value !== "", "must be an address, such as 127.0.0.1"],
  https: [
    (value: unknown) => typeof value === "boolean" || ["key", "cert"].every((name) => typeof asObject(value)[name] === "string"),
    "must be true, false or { key, cert } in PEM",
  ],
  apps: [(value: unknown) => Array.isArray(value), "must be a list of { clientId, clientSecret, kind, scopes? }"],
  auth: BOOLEAN,
  scenario: [isObject, `must be an object with ${Object.keys(SCENARIO).join(", ")}`],
  data: [
    (value: unknown) => (typeof value === "string" && value !== "") || isObject(value),
    "must be a folder, or an object of fixtures by operation",
  ],
  limits: [isObject, `must be an object with ${Object.keys(LIMITS).join(", ")}`],
  sessions: [isObject, `must be an object with ${Object.keys(SESSIONS).join(", ")}`],
  prefer: FUNCTION,
  seed: [isNumber, "must be a number"],
  clock: FUNCTION,
  description: [
    (value: unknown) => typeof asObject(value).paths === "object",
    "must be an OpenAPI description in one document, with paths",
  ],
};

/** An invalid option. */
export class OptionError extends TypeError {
  constructor(
    /** Key path of the option, such as `scenario.jobs`. */
    readonly option: string,
    /** What is wrong with it, to be read after its name; never its value, which may be a secret. */
    readonly problem: string,
  ) {
    super(`startMock: ${option} ${problem}.`);
  }
}

/** @throws OptionError for the first invalid option */
export function validateOptions(options: MockOptions): void {
  const given: unknown = options;
  if (!isObject(given)) throw new OptionError("options", "must be an object");
  validate("", options, OPTIONS);
  validate("scenario.", options.scenario ?? {}, SCENARIO);
  validate("limits.", options.limits ?? {}, LIMITS);
  validate("sessions.", options.sessions ?? {}, SESSIONS);
  for (const [index, app] of (options.apps ?? []).entries()) {
    if (!isObject(app)) throw new OptionError(`apps[${index}]`, "must be { clientId, clientSecret, kind, scopes? }");
    validate(`apps[${index}].`, app, APP);
    const missing = (["clientId", "clientSecret", "kind"] as const).find((key) => app[key] === undefined);
    if (missing) throw new OptionError(`apps[${index}].${missing}`, "is missing");
  }
}

/** @throws OptionError when an app is of a kind that the description does not name */
export function validateAppKinds({ apps = [] }: MockOptions, { appKinds }: Description): void {
  const index = apps.findIndex(({ kind }) => !appKinds.has(kind));
  if (index >= 0) throw new OptionError(`apps[${index}].kind`, `must be one of ${[...appKinds.keys()].join(", ")}`);
}

function validate(prefix: string, given: object, rules: Readonly<Record<string, Rule>>): void {
  for (const [key, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (!rule) throw new OptionError(prefix + key, `is unknown. The options are: ${Object.keys(rules).join(", ")}`);
    const [isValid, message] = rule;
    if (value !== undefined && !isValid(value as never)) throw new OptionError(prefix + key, message);
  }
}
