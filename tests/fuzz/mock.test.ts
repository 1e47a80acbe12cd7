import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Operation } from "../../src/description/operation.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { closedViolations, operations, responseContents, responseSchema, statusesOf } from "../support/description.js";
import { type RawResponse, sendBytes } from "../support/raw-socket.js";
import { checkProperty, TIME_LIMIT_MS } from "./check.js";
import { validInput } from "./input.js";
import { invalidInput } from "./invalid-input.js";
import { mutations } from "./mutation.js";
import type { WireRequest } from "./wire-request.js";
import { writeRequest } from "./write.js";

let mock: Mock;
/** Errors that would have ended the mock's process. */
const crashes: Error[] = [];
const noteCrash = (error: Error) => void crashes.push(error);
beforeAll(async () => {
  process.on("uncaughtException", noteCrash);
  mock = await startMock();
});
afterAll(async () => {
  process.off("uncaughtException", noteCrash);
  await mock.close();
});
beforeEach(() => mock.reset());
afterEach(async () => {
  expect((await fetch(`${mock.url}/__mock/health`)).status).toBe(200);
});

const validRequest = fc.oneof(...operations.map((placed) => validInput(placed).map((input) => writeRequest(placed, input))));
const invalidRequest = fc.oneof(...operations.flatMap((placed) => invalidInput(placed)?.map((input) => writeRequest(placed, input)) ?? []));
const mutatedRequest = fc
  .tuple(validRequest, mutations)
  .map(([request, changes]) => changes.reduce((changed, change) => change(changed), request));

it(
  "accepts every request that the description allows, and responds as it promises",
  () =>
    // A few requests in a row meet what the mock remembers of those before.
    checkProperty(
      fc.asyncProperty(fc.array(validRequest, { minLength: 1, maxLength: 3 }), async (requests) => {
        mock.reset();
        for (const request of requests) {
          const response = await send(request);
          // An operation on an item may say that there is no such item.
          const refused = request.operation.resource?.unknown?.status;
          if (response.status !== refused) expect([200, 201, 202, 204], response.text).toContain(response.status);
          expectDescribed(request.operation, response);
        }
      }),
    ),
  TIME_LIMIT_MS,
);

it(
  "refuses every request that the description rules out",
  () =>
    checkProperty(
      fc.asyncProperty(invalidRequest, async (request) => {
        const response = await send(request);
        expect([400, 412], response.text).toContain(response.status);
        expectDescribed(request.operation, response);
        expectError(response);
      }),
    ),
  TIME_LIMIT_MS,
);

it(
  "responds to any bytes with a documented status, and works on",
  () =>
    checkProperty(
      fc.asyncProperty(mutatedRequest, async (request) => {
        mock.reset();
        const response = await send(request);
        expect(mock.requests.flatMap(({ problems }) => problems.filter((problem) => problem.startsWith("The mock failed")))).toEqual([]);
        // A request that can be read is noted; what cannot is not, and an expectation never is.
        const noted = mock.requests.find(({ status }) => status === response.status);
        const operation = operations.find(({ id }) => id === noted?.operation);
        if (operation && !isPreferred(request, response)) expectDeclared(operation, response);
        else if (!operation) expectOutside(response, noted ? [200, 204, 400, 404, 405] : [200, 400, 404, 417]);
      }),
      2,
    ),
  TIME_LIMIT_MS,
);

async function send(request: WireRequest): Promise<RawResponse> {
  // The end of the bytes says that a body that is too short does not go on.
  const response = await sendBytes(mock.url, request.bytes, { end: true });
  expect(crashes.splice(0)).toEqual([]);
  return response;
}

function expectDeclared(placed: Operation, { status, text }: RawResponse): void {
  expect(statusesOf(placed), text).toContain(String(status));
}

/** Only who prefers a status that is not declared gets it, with the default response. */
function isPreferred({ bytes }: WireRequest, { status }: RawResponse): boolean {
  return bytes.toString().includes(`code=${status}`);
}

/** A declared status, with a body that fits its schema. */
function expectDescribed(placed: Operation, response: RawResponse): void {
  expectDeclared(placed, response);
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  const body: unknown = isJson ? JSON.parse(response.text) : response.text;
  // A response may be described as JSON and as text.
  const isText = !isJson && responseContents(placed, response.status).some(({ hasFields }) => !hasFields);
  if (!isText) expect(closedViolations(responseSchema(placed, response.status), body), response.text).toEqual([]);
}

/** Where no operation was met: a failure in the API's own form, or one of the mock's own pages. */
function expectOutside(response: RawResponse, statuses: readonly number[]): void {
  expect(statuses, response.text).toContain(response.status);
  if (response.status >= 400 && response.text !== "") expectError(response);
}

/** A refusal in the API's own form. */
function expectError({ headers, text }: RawResponse): void {
  expect(headers.get("content-type")).toContain("application/json");
  expect(JSON.parse(text), text).toMatchObject({ errors: [{ msg: expect.any(String), code: expect.any(Number) }] });
}
