import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import { jobsStartedBy, passedValue, pathKey } from "../../src/description/job.js";
import type { JsonObject } from "../../src/description/json.js";

const open = (document: object) => Description.of(document as JsonObject);
const only = (operation: object, item: object = {}, root: object = {}) => {
  const [found] = open({ ...root, paths: { "/bot/{botId}": { ...item, get: { operationId: "bots.get", ...operation } } } }).operations;
  if (found === undefined) throw new Error("no operation");
  return found;
};

describe("an operation", () => {
  it("has the parameters of its path item, unless it names them again", () => {
    const item = {
      parameters: [
        { name: "botId", in: "path", required: true, example: "item" },
        { name: "x", in: "query" },
      ],
    };
    const { parameters } = only({ parameters: [{ name: "botId", in: "path", required: true, example: "own" }] }, item);
    expect(parameters.map(({ name, example }) => [name, example])).toEqual([
      ["botId", "own"],
      ["x", undefined],
    ]);
  });

  it("is called by its method and path when it has no operationId", () => {
    expect(only({ operationId: undefined }).id).toBe("GET /bot/{botId}");
  });

  it("has the root's security when it names none, and none when its list is empty", () => {
    const root = { security: [{ adminConsole: ["A"] }] };
    expect(only({}, {}, root).security).toEqual([{ adminConsole: ["A"] }]);
    expect(only({ security: [] }, {}, root).security).toEqual([]);
  });

  it("falls back to the default response, which is no success", () => {
    expect(only({ responses: { default: { description: "Error" } } }).successes).toEqual([]);
    const withDefault = only({ responses: { "200": { description: "Ok" }, default: { description: "Error" } } });
    expect(withDefault.response(503)?.status).toBe("default");
    expect(withDefault.response(200)?.status).toBe("200");
    expect(withDefault.declared(503)).toBeUndefined();
  });

  it("gives a parameter's example from examples, and its style as OpenAPI defaults it", () => {
    const [list, header] = only({
      parameters: [
        { name: "ids", in: "query", examples: { two: { value: ["a", "b"] } }, schema: { type: "array" } },
        { name: "h", in: "header", schema: { type: "string" } },
      ],
    }).parameters;
    expect([list?.example, list?.style, list?.isExploded]).toEqual([["a", "b"], "form", true]);
    expect([header?.style, header?.isExploded]).toEqual(["simple", false]);
  });

  it("only reads by GET, or where x-safe says so", () => {
    const methods = { get: {}, post: { "x-safe": true }, put: {} };
    expect(open({ paths: { "/a": methods } }).operations.map(({ method, isSafe }) => [method, isSafe])).toEqual([
      ["get", true],
      ["put", false],
      ["post", true],
    ]);
  });
});

describe("modules", () => {
  it("come in the order of the tags, then those that no tag describes", () => {
    const tags = [{ name: "users", "x-displayName": "Users" }, { name: "unused" }];
    const paths = {
      "/a": { get: { operationId: "bots.list", tags: ["bots"] } },
      "/b": { get: { operationId: "users.list", tags: ["users"] } },
    };
    expect(open({ tags, paths }).modules.map(({ name, title }) => [name, title])).toEqual([
      ["users", "Users"],
      ["bots", "bots"],
    ]);
  });
});

describe("jobs", () => {
  const link = (parameters: object) => ({ links: { status: { operationId: "bots.getStatus", parameters } } });
  const description = open({
    paths: {
      "/start/{botId}": {
        post: {
          operationId: "bots.start",
          responses: { "200": { $ref: "#/components/responses/Started" }, "400": link({}) },
        },
      },
      "/status/{jobId}": { get: { operationId: "bots.getStatus", "x-job": { state: "$response.body#/state" } } },
    },
    components: { responses: { Started: link({ jobId: "$response.body#/_id", type: "summary" }) } },
  });

  it("are started by an operation whose success links to a status operation, also through a shared response", () => {
    const [job, ...more] = jobsStartedBy(description.operation("bots.start"), description);
    expect(more).toEqual([]);
    expect(job?.status.id).toBe("bots.getStatus");
    if (!job) return;
    expect(passedValue(job.link, "jobId", { responseBody: { _id: "j-1" } })).toBe("j-1");
    expect(passedValue(job.link, "type", {})).toBe("summary");
  });

  it("are told apart by the values of the status path", () => {
    const status = description.operation("bots.getStatus");
    expect(pathKey(status, () => "a")).not.toBe(pathKey(status, () => "b"));
  });
});

it("asking for an operation that does not exist says which", () => {
  expect(() => open({ paths: {} }).operation("bots.archive")).toThrow("The description has no operation bots.archive");
});
