import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { asObject } from "../../src/description/json.js";
import { type MockOptions, startMock } from "../../src/mock/index.js";
import { description } from "../support/description.js";
import { ask, startForTest } from "./ask.js";

const APP = { clientId: "cs-1", clientSecret: "made-up", kind: "botBuilder" };

/** Starts a mock with an invalid option, which the error must name. */
async function expectRefused(options: object, message: RegExp): Promise<void> {
  const outcome = await startMock(options as MockOptions).then(
    // If it starts after all, it must not keep running.
    (mock) => mock.close(),
    (reason: unknown) => reason,
  );
  expect(outcome).toBeInstanceOf(TypeError);
  expect((outcome as TypeError).message).toMatch(/^startMock: /);
  expect((outcome as TypeError).message).toMatch(message);
}

type Row = [name: string, options: object, message: RegExp];

describe("an invalid option is named in a TypeError", () => {
  it.each<Row>([
    ["scenario.jobs", { scenario: { jobs: "explode" } }, /scenario\.jobs must be one of succeed, fail, never-end/],
    ["scenario.runningPolls", { scenario: { runningPolls: -1 } }, /scenario\.runningPolls must be a whole number, 0 or more/],
    ["scenario.runningPolls as text", { scenario: { runningPolls: "two" } }, /scenario\.runningPolls must be a whole number/],
    ["scenario.listSize", { scenario: { listSize: Number.NaN } }, /scenario\.listSize must be a whole number/],
    ["scenario.latencyMs", { scenario: { latencyMs: -5 } }, /scenario\.latencyMs must be a number/],
    ["scenario.failureRate", { scenario: { failureRate: 1.1 } }, /scenario\.failureRate must be from 0 to 1/],
    ["a scenario that is not an object", { scenario: "slow" }, /scenario/],
    ["apps[0].clientId", { apps: [{ ...APP, clientId: "" }] }, /apps\[0\]\.clientId is missing/],
    ["apps[1].clientSecret", { apps: [APP, { ...APP, clientSecret: undefined }] }, /apps\[1\]\.clientSecret is missing/],
    ["apps[0].kind", { apps: [{ clientId: "cs-1", clientSecret: "made-up" }] }, /apps\[0\]\.kind is missing/],
    ["apps[0].kind that is unknown", { apps: [{ ...APP, kind: "bot" }] }, /apps\[0\]\.kind must be one of .*botBuilder/],
    ["scenario.listSize that is infinite", { scenario: { listSize: Number.POSITIVE_INFINITY } }, /scenario\.listSize/],
    ["scenario.rateLimits", { scenario: { rateLimits: "yes" } }, /scenario\.rateLimits/],
    ["apps that are not a list", { apps: APP }, /apps/],
    ["apps[0].scopes", { apps: [{ ...APP, scopes: "Bot Export" }] }, /apps\[0\]\.scopes/],
    ["port", { port: 70_000 }, /port/],
    ["port as text", { port: "4010" }, /port/],
    ["host", { host: 1 }, /host/],
    ["auth", { auth: "any-text" }, /auth/],
    ["seed", { seed: "a" }, /seed/],
    ["clock", { clock: 1_700_000_000 }, /clock/],
    ["description", { description: "openapi.yaml" }, /description/],
    ["an empty description", { description: {} }, /description/],
    ["an option with the name of an object property", { constructor: 1 }, /constructor is unknown/],
    ["options that are no object", [], /options must be an object/],
    ["a scenario that is null", { scenario: null }, /scenario must be an object/],
    ["a scenario that is a list", { scenario: [] }, /scenario must be an object/],
    ["limits that are null", { limits: null }, /limits must be an object/],
    ["sessions that are null", { sessions: null }, /sessions must be an object/],
    ["data without a name", { data: "" }, /data must be a folder/],
    ["apps[0] that is null", { apps: [null] }, /apps\[0\] must be \{ clientId/],
    ["apps[0].clientSecret that is a number", { apps: [{ ...APP, clientSecret: 1 }] }, /apps\[0\]\.clientSecret is missing, or no text/],
    ["apps[0].scope, which is misspelt", { apps: [{ ...APP, scope: [] }] }, /apps\[0\]\.scope is unknown/],
    ["apps[0].scopes that are numbers", { apps: [{ ...APP, scopes: [1] }] }, /apps\[0\]\.scopes must be a list of scope names/],
    ["a part of a poll", { scenario: { runningPolls: 1.5 } }, /scenario\.runningPolls must be a whole number/],
    ["a part of an item", { scenario: { listSize: 2.5 } }, /scenario\.listSize must be a whole number/],
    [
      "a delay that no timer can wait",
      { scenario: { latencyMs: 1e12 } },
      /scenario\.latencyMs must be a number of milliseconds from 0 to 60000/,
    ],
    ["an unknown option", { scenarios: { jobs: "fail" } }, /scenarios is unknown\. The options are: .*scenario/],
  ])("%s", (_, options, message) => expectRefused(options, message));

  it("without the secret in its message", async () => {
    const error = await startMock({ apps: [{ ...APP, kind: "" }] }).catch((reason: Error) => reason);
    expect(String(error)).not.toContain("made-up");
  });
});

it("treats undefined as absent, everywhere", async () => {
  const options = { port: undefined, host: undefined, apps: undefined, auth: undefined, seed: undefined, clock: undefined };
  const scenario = { jobs: undefined, runningPolls: undefined, listSize: undefined, latencyMs: undefined, failureRate: undefined };
  const mock = await startForTest({ ...options, scenario: { ...scenario, rateLimits: undefined }, description: undefined });
  expect((await ask(mock, "GET /api/public/bots")).body).toMatchObject({ total: 120 });
});

it("serves another description", async () => {
  const other = structuredClone(description.document);
  const [path = "", item = {}] = Object.entries(asObject(other.paths))[0] ?? [];
  const mock = await startForTest({ description: { ...other, paths: { [`/v2${path}`]: item } } });
  expect((await ask(mock, "GET /__mock/health")).body).toEqual({ status: "ok", operations: Object.keys(asObject(item)).length });
  expect((await ask(mock, `GET /v2${path}`)).status).toBe(200);
});

it("does not modify the description that it is given", async () => {
  const given = structuredClone(description.document);
  const mock = await startForTest({ description: given });
  await ask(mock, "GET /api/public/bots");
  expect(given).toEqual(description.document);
});

it("leaves the modules that it replaces for Prism to other code", async () => {
  await startForTest();
  const fromPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
  const { faker } = fromPrism("@faker-js/faker") as { faker: { datatype: { number(): number } } };
  expect(faker.datatype.number()).toEqual(expect.any(Number));
});

describe("without Prism", () => {
  /** Starts a mock in another process, in which no package of Prism can be found. */
  async function startWithoutPrism(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-no-prism-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const hide = join(folder, "hide.cjs");
    await writeFile(
      hide,
      `const Module = require("node:module");
      const resolve = Module._resolveFilename;
      Module._resolveFilename = function (name, ...rest) {
        if (name.startsWith("@stoplight/")) throw Object.assign(new Error("Cannot find module '" + name + "'"), { code: "MODULE_NOT_FOUND" });
        return resolve.call(this, name, ...rest);
      };`,
    );
    const main = `import("./src/mock/index.ts").then(({ startMock }) => startMock()).then(() => console.log("started"), (error) => console.log(error.message))`;
    const child = spawn(process.execPath, ["--import", "tsx", "--require", hide, "--eval", main], { cwd: ROOT });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    await once(child, "close");
    return output.trim();
  }

  it("says what to install", async () => {
    expect(await startWithoutPrism()).toMatch(/^The mock needs Prism\. Install it: npm install --save-dev @stoplight\/prism-http@\S+/);
  });
});
