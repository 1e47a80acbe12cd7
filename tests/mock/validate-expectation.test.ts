import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";
import { ExpectationError, validateExpectation } from "../../src/mock/expectations/validate-expectation.js";

const parameter = (name: string, location: string) => ({ name, in: location, schema: { type: "string" } });
const response = (...names: string[]) => ({
  description: "",
  content: { "application/json": { examples: Object.fromEntries(names.map((name) => [name, { value: name }])) as JsonObject } },
});

const description = Description.of({
  openapi: "3.1.1",
  paths: {
    "/things/{id}": {
      get: {
        operationId: "things.get",
        parameters: [parameter("id", "path"), parameter("view", "query"), parameter("order", "query"), parameter("trace", "header")],
        responses: { 200: response("full", "part"), 202: response("later"), 404: response("gone") },
      },
    },
    "/things": { get: { operationId: "things.list", responses: { 200: { description: "" }, default: response("failed") } } },
    "/thingsets": { get: { operationId: "thingsets.list", responses: { default: { description: "" } } } },
  },
});
const validate = (input: unknown) => validateExpectation(input, description);

describe("an expectation", () => {
  it.each<JsonObject>([
    { operation: "things.get" },
    { operation: "things.get", where: {}, headers: {} },
    { operation: "things.get", where: { path: { id: 1 }, query: { view: "a", order: null }, body: [1] } },
    { operation: "things.get", status: 200, example: "part", delayMs: 0, times: 1 },
    { operation: "things.get", status: 599, body: null, delayMs: 60_000, times: 1_000_000 },
    { operation: "things.get", status: 404, example: "gone", fault: "cut" },
    { operation: "things.get", example: "later" },
    { operation: "things.list", status: 503, example: "failed" },
    { operation: "things.list", status: 503 },
    { operation: "thingsets.list" },
    { operation: "things.get", headers: { "x-a": "", "!#$%&'*+.^_`|~-Az09": " ~\t\u0080ÿ", "x-connection": "a", trailers: "a" } },
  ])("may be %j", (input) => {
    expect(validate(input)).toEqual(input);
  });

  it("is what was given, without the fields that are undefined", () => {
    const input = { operation: "things.get", where: { path: undefined, query: undefined }, status: undefined, body: undefined };
    expect(validate(input)).toStrictEqual({ operation: "things.get", where: input.where });
  });

  const get = (rest: object) => ({ operation: "things.get", ...rest });
  const status = "status must be a whole number from 200 to 599";
  const delay = "delayMs must be a whole number from 0 to 60000";
  const times = "times must be a whole number from 1 to 1000000";
  const noObject = "an expectation is an object with operation, and for example status, times";
  const header = "headers x-a is no valid header: names and values are text without line breaks";
  it.each<[unknown, string]>([
    ...[null, [], "things.get", undefined].map((input): [unknown, string] => [input, noObject]),
    [{ operation: 7 }, "operation is missing, such as bots.list"],
    [{ operation: "things.find" }, "operation things.find is not in the description. Its module has things.get, things.list"],
    [{ operation: "thing.list" }, "operation thing.list is not in the description"],
    [get({ code: 7 }), "code is unknown. It takes operation, where, status, example, body, headers, fault, delayMs, times"],
    ...[199, 600, 200.5, "200", null].map((value): [unknown, string] => [get({ status: value, body: 1 }), status]),
    ...[-1, 60_001, 0.5].map((value): [unknown, string] => [get({ delayMs: value }), delay]),
    ...[0, 1_000_001].map((value): [unknown, string] => [get({ times: value }), times]),
    [get({ example: 7 }), "example must be the name of an example"],
    [get({ fault: "fire" }), "fault must be one of reset, cut, empty, truncated, html, portal, slow, hang, unavailable"],
    ...[null, [], "id"].map((where): [unknown, string] => [get({ where }), "where must be an object"]),
    [get({ where: { path: [] } }), "where path must be an object"],
    [get({ where: { path: {}, query: null } }), "where query must be an object"],
    [get({ where: { header: {} } }), "where header is unknown. It takes path, query, body"],
    [get({ where: { path: { view: 1 } } }), "where.path.view is no path parameter of things.get. It has id"],
    [get({ where: { query: { view: 1, trace: 1 } } }), "where.query.trace is no query parameter of things.get. It has view, order"],
    [{ operation: "things.list", where: { query: { view: 1 } } }, "where.query.view is no query parameter of things.list. It has none"],
    [get({ body: 1, example: "full" }), "body and example exclude each other"],
    [get({ status: 500 }), "status 500 is not in the description of things.get, so it needs a body"],
    [get({ example: "gone" }), "example gone is not among those of things.get: full, part, later"],
    [get({ status: 200, example: "later" }), "example later is not among those of things.get 200: full, part"],
    [{ operation: "things.list", example: "failed" }, "example failed is not among those of things.list: there is none"],
    ...["content-length", "Transfer-Encoding", "connection", "trailer", "Upgrade"].map((name): [unknown, string] => [
      get({ headers: { "x-a": "a", [name]: "a" } }),
      `headers ${name} is set by the mock itself. For a broken connection there is fault`,
    ]),
    [get({ headers: ["x-a"] }), "headers must be an object"],
    ...[7, "a\nb", "\r", "€", "a\0", "\u007f"].map((value): [unknown, string] => [get({ headers: { "x-b": "", "x-a": value } }), header]),
    ...["", "x a", "x-ä", " x", "x:"].map((name): [unknown, string] => [
      get({ headers: { [name]: "a" } }),
      `headers ${name} is no valid header: names and values are text without line breaks`,
    ]),
  ])("may not be %j", (input, message) => {
    expect(() => validate(input)).toThrow(new ExpectationError(message));
    expect(() => validate(input)).toThrow(TypeError);
  });
});

it("the message of an error says where it comes from", () => {
  expect(new ExpectationError("times is wrong").message).toBe("expect: times is wrong.");
});
