import { describe, expect, it } from "vitest";
import { assign, evaluate, keysBelow, lastKey, parseExpression, shortName } from "../../src/description/expression.js";

describe("parseExpression", () => {
  it.each([
    ["$request.query.offset", { side: "request", part: "query", name: "offset" }],
    ["$request.path.botId", { side: "request", part: "path", name: "botId" }],
    ["$request.header.bot-language", { side: "request", part: "header", name: "bot-language" }],
    ["$response.header.Location", { side: "response", part: "header", name: "Location" }],
    ["$request.body", { side: "request", part: "body", keys: [] }],
    ["$request.body#/query/limit", { side: "request", part: "body", keys: ["query", "limit"] }],
    ["$response.body#/a~1b/0/c~0d", { side: "response", part: "body", keys: ["a/b", "0", "c~d"] }],
  ])("reads %s", (text, expression) => {
    expect(parseExpression(text)).toEqual(expression);
  });

  it.each(["summary", "", "$request", "$request.query.", "$response.body#total", "$url", "$requests.query.a"])(
    "takes %j for a constant",
    (text) => {
      expect(parseExpression(text)).toBeUndefined();
    },
  );
});

describe("evaluate", () => {
  const message = {
    pathValues: { botId: "st-1" },
    query: { offset: "2" },
    headers: { "bot-language": "en" },
    requestBody: { skip: 3 },
    responseBody: { jobs: [{ _id: "j-1" }] },
  };

  it.each([
    ["$request.path.botId", "st-1"],
    ["$request.query.offset", "2"],
    ["$request.header.Bot-Language", "en"],
    ["$request.body#/skip", 3],
    ["$response.body#/jobs/0/_id", "j-1"],
    ["$response.body#/jobs/1/_id", undefined],
    ["$response.body", { jobs: [{ _id: "j-1" }] }],
    ["summary", "summary"],
  ])("gives the value of %s", (text, value) => {
    expect(evaluate(text, message)).toEqual(value);
  });
});

describe("assign", () => {
  it("copies a body with another value, through objects and lists", () => {
    const body = { jobs: [{ state: "a" }, { state: "b" }] };
    expect(assign(body, "$response.body#/jobs/1/state", "c")).toEqual({ jobs: [{ state: "a" }, { state: "c" }] });
    expect(body.jobs[1]).toEqual({ state: "b" });
  });

  it("makes the objects on the key path", () => {
    expect(assign({}, "$response.body#/a/b", 1)).toEqual({ a: { b: 1 } });
  });

  it("refuses what does not point into a body", () => {
    expect(() => assign({}, "$request.query.a", 1)).toThrow('"$request.query.a" does not point into a body');
  });
});

it("expressions have a short name and a last key for people", () => {
  expect(shortName("$request.query.offset")).toBe("offset");
  expect(shortName("$response.body#/page/total")).toBe("/page/total");
  expect(lastKey("$request.body#/query/limit")).toBe("limit");
  expect(lastKey("$request.query.limit")).toBe("limit");
});

it("keysBelow goes on from a list to a field of its items, and nowhere else", () => {
  expect(keysBelow("$response.body#/users", "$response.body#/users/0/state")).toEqual(["0", "state"]);
  expect(keysBelow("$response.body#/users", "$response.body#/other/0/state")).toBeUndefined();
  expect(keysBelow("$request.body#/users", "$response.body#/users/0")).toBeUndefined();
});
