import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { description, openViolations, operations, responseExample, responseSchema } from "../support/description.js";
import { connectClient } from "../support/dynamic-client.js";
import { exampleInput } from "../support/input.js";
import { ask, expectError, startForTest } from "./ask.js";
import { smallDescription } from "./small-description.js";

const BOTS = "GET /api/public/bots";
const bots = operations.find(({ id }) => id === "bots.list");

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const prefer = (text: string, call = BOTS) => ask(mock, call, { headers: { prefer: text } });

it("chooses a response by its status", async () => {
  const response = await prefer("code=429");
  expect(response).toMatchObject({ status: 429, body: bots && responseExample(bots, 429, "per-minute") });
});

it.each([
  "code=429, example=per-hour",
  "code=429; example=per-hour",
  'CODE=429 ,Example="per-hour"',
  "respond-async, code=429, example=per-hour",
])("chooses a response by status and example: %s", async (text) => {
  expect(await prefer(text)).toMatchObject({ status: 429, body: bots && responseExample(bots, 429, "per-hour") });
});

it("chooses an example of the successful response", async () => {
  expect((await prefer("example=last-page")).body).toEqual(bots && responseExample(bots, 200, "last-page"));
});

it("returns the chosen example as it is in the description, not as a page", async () => {
  const response = await prefer("example=first-page", `${BOTS}?limit=1`);
  expect(response.body).toEqual(bots && responseExample(bots, 200, "first-page"));
});

it.each([
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [418, "I'm a Teapot"],
  [599, "Status 599"],
])("responds with status %i, which the description does not declare, in the form of its default response", async (status, msg) => {
  expect(await prefer(`code=${status}`)).toMatchObject({ status, body: { errors: [{ msg, code: status }] } });
});

it("responds with a status in the form of the API's errors where the description has no default response", async () => {
  const small = await startForTest({ description: smallDescription });
  expect(await ask(small, "GET /cleanups", { headers: { prefer: "code=404" } })).toMatchObject({
    status: 404,
    body: { errors: [{ msg: "Not Found", code: 404 }] },
  });
});

it.each(["code=100", "code=199", "code=600"])("refuses %s, which no response can have", async (text) => {
  expectError(await prefer(text), 400, /is not a status/);
});

it("generates a response that conforms to the schema", async () => {
  const send = connectClient(mock.url);
  for (const placed of operations) {
    const { data, error, response } = await send(placed, exampleInput(placed), { prefer: "dynamic=true" }).raw();
    expect(error, placed.id).toBeUndefined();
    expect(openViolations(responseSchema(placed, response.status), data), placed.id).toEqual([]);
  }
});

it.each([204, 205, 304])("a response with %i has no body, and says no length", async (code) => {
  const { status, headers, text } = await prefer(`code=${code}`);
  expect([status, text, headers.get("content-length"), headers.get("content-type")]).toEqual([code, "", null, null]);
});

describe("a preference that cannot be met is refused with what can", () => {
  it.each([
    ["example=nope", /example=nope is not in the description.*first-page, last-page, empty/],
    ["code=401, example=first-page", /example=first-page is not in the description.*401 \(invalid-credentials, not-a-jwt, missing-scope\)/],
    ["code=abc", /code=abc is not a status/],
    ["code=", /code= is not a status/],
    ["code=99999", /code=99999 is not a status/],
    ["polls=-1", /polls=-1 is not a number of polls/],
    ["job=explode", /job=explode must be one of succeed, fail, never-end/],
    ["delay=soon", /delay=soon must be from 0 to 60000 ms/],
    ["delay=-1", /delay=-1 must be from 0/],
    ["delay=", /delay= must be from 0/],
    ["delay=Infinity", /delay=Infinity must be from 0/],
    ["code=abc, delay=soon", /code=abc is not a status; Prefer: delay=soon must/],
    ["dynamic=maybe", /dynamic=maybe must be true or false/],
  ])("%s", async (text, message) => {
    const response = await prefer(text);
    expectError(response, 400, message);
    expect(response.headers.get("mock-reason")).toMatch(message);
  });
});

it.each(["", "respond-async", "wait=10", "handling=lenient", ",,;", "="])("ignores unknown preferences: %j", async (text) => {
  expect((await prefer(text)).status).toBe(200);
});

it("verifies the token first", async () => {
  expect((await ask(mock, BOTS, { headers: { auth: "", prefer: "code=500" } })).status).toBe(401);
});

it("reports an invalid request rather than respond as preferred", async () => {
  expectError(await prefer("code=500", `${BOTS}?limit=abc`), 400, /query\.limit.*integer/);
});

it("reports an invalid request also where the description has no response for it", async () => {
  const bare = structuredClone(description.document) as unknown as {
    paths: Record<string, { get?: { responses: Record<string, unknown> } }>;
  };
  const responses = bare.paths["/api/public/bots"]?.get?.responses ?? {};
  for (const status of Object.keys(responses)) if (status !== "200") delete responses[status];
  const terse = await startForTest({ description: bare });
  expectError(await ask(terse, `${BOTS}?limit=abc`), 400, /limit.*integer/);
});

it("lists a refused preference in the journal, with the reason", async () => {
  await prefer("example=nope");
  expect(mock.requests.at(-1)).toMatchObject({ operation: "bots.list", status: 400, problems: [expect.stringContaining("example=nope")] });
});

it("takes a promise of what code prefers", async () => {
  const slow = await startForTest({ prefer: async ({ operation }) => (operation === "bots.list" ? "code=503" : undefined) });
  expect((await ask(slow, BOTS)).status).toBe(503);
  expect((await ask(slow, "GET /api/public/groups")).status).toBe(200);
});
