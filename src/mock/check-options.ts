import { asObject, type JsonObject } from "./description.js";
import type { MockOptions, Scenario } from "./options.js";
import { isCourse, JOB_COURSES } from "./prefer.js";

/** What an option must be: a test of a given value, and the same in words. */
type Rule = readonly [test: (value: never) => boolean, words: string];
type Rules<Options> = { readonly [Key in keyof Required<Options>]: Rule };

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const YES_NO: Rule = [(value: unknown) => typeof value === "boolean", "must be true or false"];
const FUNCTION: Rule = [(value: unknown) => typeof value === "function", "must be a function"];
const COUNT: Rule = [(value: unknown) => isNumber(value) && value >= 0, "must be a number, 0 or more"];

const SCENARIO: Rules<Scenario> = {
  jobs: [(value: string) => isCourse(value), `must be one of ${JOB_COURSES.join(", ")}`],
  runningPolls: COUNT,
  listSize: COUNT,
  latencyMs: COUNT,
  failureRate: [(value: unknown) => isNumber(value) && value >= 0 && value <= 1, "must be from 0 to 1"],
  rateLimits: YES_NO,
};

const OPTIONS: Rules<MockOptions> = {
  port: [
    (value: unknown) => isNumber(value) && Number.isInteger(value) && value >= 0 && value <= 65_535,
    "must be a number from 0 to 65535",
  ],
  host: [(value: unknown) => typeof value === "string" && value !== "", "must be an address, such as 127.0.0.1"],
  apps: [(value: unknown) => Array.isArray(value), "must be a list of { clientId, clientSecret, kind, scopes? }"],
  auth: YES_NO,
  scenario: [(value: unknown) => typeof value === "object", `must be an object with ${Object.keys(SCENARIO).join(", ")}`],
  prefer: FUNCTION,
  seed: [isNumber, "must be a number"],
  clock: FUNCTION,
  description: [(value: JsonObject) => typeof asObject(value).paths === "object", "must be an OpenAPI description in one file, with paths"],
};

/** @throws TypeError that names the first option that is wrong, and what it takes; never its value, which may be a secret */
export function checkOptions(options: MockOptions, description: object): void {
  check("", options, OPTIONS);
  check("scenario.", options.scenario ?? {}, SCENARIO);
  const kinds = Object.keys(asObject(asObject((description as JsonObject).components).securitySchemes));
  for (const [index, app] of (options.apps ?? []).entries()) {
    const fail = (key: string, words: string) => wrong(`apps[${index}].${key}`, words);
    for (const key of ["clientId", "clientSecret", "kind"] as const) if (!app[key]) throw fail(key, "is missing");
    if (!kinds.includes(app.kind)) throw fail("kind", `must be one of ${kinds.join(", ")}`);
    if (app.scopes !== undefined && !Array.isArray(app.scopes)) throw fail("scopes", "must be a list of scope names");
  }
}

function check(prefix: string, given: object, rules: Readonly<Record<string, Rule>>): void {
  for (const [key, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (!rule) throw wrong(prefix + key, `is not known. There are: ${Object.keys(rules).join(", ")}`);
    const [test, words] = rule;
    if (value !== undefined && !test(value as never)) throw wrong(prefix + key, words);
  }
}

function wrong(option: string, problem: string): TypeError {
  return new TypeError(`startMock: ${option} ${problem}.`);
}
