import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/mock/limits.js";
import { withDefaults } from "../../src/mock/options/defaults.js";
import type { MockOptions } from "../../src/mock/options/types.js";
import { validateAppKinds, validateOptions } from "../../src/mock/options/validate.js";
import { description } from "../support/description.js";

const APP = { clientId: "cs-1", clientSecret: "made-up", kind: "botBuilder" };
const COUNT = "must be a number, 0 or more";
const WHOLE = "must be a whole number, 0 or more";
const SHARE = "must be from 0 to 1";
const FUNCTION = "must be a function";
const BOOLEAN = "must be true or false";
const MISSING = "is missing, or no text";

/** By key path of an option: values that it takes, up to the outermost; values just beyond, or of another type; what is said of those. */
const ROWS: Record<string, [valid: unknown[], invalid: unknown[], problem: string]> = {
  port: [[0, 65_535], [-1, 65_536, 1.5, "80", Number.NaN], "must be a number from 0 to 65535"],
  host: [["localhost"], ["", 7], "must be an address, such as 127.0.0.1"],
  https: [
    [true, false, { key: "k", cert: "c" }],
    ["yes", { key: "k" }, { cert: "c" }, { key: 1, cert: "c" }],
    "must be true, false or { key, cert } in PEM",
  ],
  apps: [[[]], [{}, "cs-1"], "must be a list of { clientId, clientSecret, kind, scopes? }"],
  auth: [[true, false], ["false", 0], BOOLEAN],
  data: [["mocks", {}], ["", 7, []], "must be a folder, or an object of fixtures by operation"],
  prefer: [[() => undefined], ["code=404"], FUNCTION],
  clock: [[Date.now], [7], FUNCTION],
  seed: [[0, -1.5], ["1", Number.POSITIVE_INFINITY], "must be a number"],
  description: [[{ paths: {} }], [{}, "openapi.yaml", { paths: "a" }], "must be an OpenAPI description in one document, with paths"],
  "scenario.runningPolls": [[0, 7], [-1, 0.5, "1"], WHOLE],
  "scenario.listSize": [[0, 7], [-1, 0.5, "1"], WHOLE],
  "scenario.latencyMs": [[0, 0.5], [-1, 1e12, "1"], "must be a number of milliseconds from 0 to "],
  "scenario.failureRate": [[0, 1], [-0.1, 1.1, "1"], SHARE],
  "scenario.faultRate": [[0, 1], [-0.1, 1.1, "1"], SHARE],
  "scenario.rateLimits": [[true, false], [1], BOOLEAN],
  "sessions.max": [[1, 10_000], [0, 10_001, 1.5, "1"], "must be a number from 1 to 10000"],
  "sessions.idleMs": [[0, 0.5], [-1, "1"], COUNT],
  "apps[0].clientId": [["cs-1"], ["", 7], MISSING],
  "apps[0].clientSecret": [["made-up"], ["", 7], MISSING],
  "apps[0].kind": [["botBuilder"], ["", 7], MISSING],
  "apps[0].scopes": [[[], ["Import"]], ["Import", [7], ["Import", 7]], "must be a list of scope names"],
  ...Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((key) => [`limits.${key}`, [[0, 0.5], [-1, "1", Number.NaN], COUNT]])),
};

/** Options in which the one at a key path has a value. */
function optionsWith(path: string, value: unknown): MockOptions {
  if (path.startsWith("apps[0].")) return { apps: [{ ...APP, [path.slice(8)]: value }] } as MockOptions;
  const [outer = "", inner] = path.split(".");
  return { [outer]: inner === undefined ? value : { [inner]: value } };
}

describe.each(Object.entries(ROWS))("the option %s", (option, [valid, invalid, problem]) => {
  it("takes what it may be, and undefined", () => {
    const taken = option.startsWith("apps[0].") && !option.endsWith("scopes") ? valid : [...valid, undefined];
    for (const value of taken) expect(() => validateOptions(optionsWith(option, value)), String(value)).not.toThrow();
  });

  it("is refused beyond that, by its name and not with its value", () => {
    for (const value of invalid) {
      const refused = expect.objectContaining({ option, problem: expect.stringContaining(problem) });
      expect(() => validateOptions(optionsWith(option, value)), String(value)).toThrow(refused);
    }
  });
});

describe("options", () => {
  it.each<[string, unknown, string]>([
    ["that are no object", 7, "startMock: options must be an object."],
    ["with an unknown name", { prot: 1 }, "startMock: prot is unknown. The options are: port, host, https, apps, auth, scenario, data, "],
    ["with a name that every object has", { toString: 1 }, "startMock: toString is unknown."],
    ["with a scenario that is none", { scenario: 7 }, "startMock: scenario must be an object with jobs, runningPolls, "],
    ["with limits that are none", { limits: [] }, "startMock: limits must be an object with "],
    ["with sessions that are none", { sessions: true }, "startMock: sessions must be an object with max, idleMs."],
    ["with an app that is none", { apps: [APP, 7] }, "startMock: apps[1] must be { clientId, clientSecret, kind, scopes? }."],
    ["with an app without a secret", { apps: [{ clientId: "cs-1", kind: "botBuilder" }] }, "startMock: apps[0].clientSecret is missing."],
    ["with a part of an app undefined", { apps: [{ ...APP, kind: undefined }] }, "startMock: apps[0].kind is missing."],
  ])("%s are refused", (_, options, message) => {
    expect(() => validateOptions(options as MockOptions)).toThrow(message);
  });

  it("name an app of a kind that the description does not have", () => {
    expect(() => validateAppKinds({ apps: [APP as never, { ...APP, kind: "other" } as never] }, description)).toThrow(
      `startMock: apps[1].kind must be one of ${[...description.appKinds.keys()].join(", ")}.`,
    );
    expect(() => validateAppKinds({ apps: [APP as never] }, description)).not.toThrow();
    expect(() => validateAppKinds({}, description)).not.toThrow();
  });

  it("have defaults, also for each part that is left out or undefined", () => {
    const { prefer, ...settings } = withDefaults({ scenario: { listSize: 3, jobs: undefined }, sessions: { max: 2 } }, description);
    expect(prefer({} as never)).toBeUndefined();
    expect(settings).toEqual({
      ...{ port: 0, host: "127.0.0.1", https: false, apps: undefined, auth: true, seed: 1, clock: Date.now, description },
      fixtures: { items: new Map(), functions: new Map(), warnings: [] },
      sessions: { max: 2, idleMs: 1_800_000 },
      scenario: { jobs: "succeed", runningPolls: 2, listSize: 3, latencyMs: 0, failureRate: 0, faultRate: 1, rateLimits: false },
      limits: DEFAULT_LIMITS,
    });
  });
});
