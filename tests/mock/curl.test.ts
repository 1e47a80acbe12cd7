import { expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { Json, JsonObject } from "../../src/description/json.js";
import { curlCommands } from "../../src/mock/page/curl.js";

const parameter = (name: string, location: string, rest: JsonObject = {}) => ({ name, in: location, schema: {}, ...rest });
const content = (schema: JsonObject, examples: Record<string, Json>) => ({
  schema,
  examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])) as JsonObject,
});

/** The commands of the one operation of a path. */
function commands(path: string, method: string, operation: JsonObject) {
  const description = Description.of({ paths: { [path]: { [method]: operation } } });
  const [first] = description.operations;
  return first && curlCommands(first, "http://a.example", "a 'token'");
}

const required = { required: true };

it("a request without a body is one command", () => {
  expect(commands("/a", "get", {})).toEqual([{ name: "", line: "curl 'http://a.example/a'" }]);
  expect(commands("/a", "delete", { security: [{ anyApp: [] }] })).toEqual([
    { name: "", line: `curl -X DELETE 'http://a.example/a' -H 'auth: a '\\''token'\\'''` },
  ]);
});

it("parameters have their examples: those of the path, required ones, and those that choose a page", () => {
  const operation = {
    parameters: [
      parameter("id", "path", { example: "a/b 'c'" }),
      parameter("sub", "path", { example: 7 }),
      parameter("free", "path"),
      parameter("id", "query", { example: "no path", ...required }),
      parameter("tags", "query", { example: ["x&y"], ...required }),
      parameter("missing", "query", required),
      parameter("optional", "query", { example: "z" }),
      parameter("skip", "query", { example: 0 }),
      parameter("top", "query", { example: 5 }),
      parameter("x-trace", "header", { example: "it's", ...required }),
      parameter("x-count", "header", { example: 2, ...required }),
      parameter("x-none", "header", required),
      parameter("x-optional", "header", { example: "z" }),
    ],
    "x-pagination": { style: "offset", position: "$request.query.skip", limit: "$request.query.top" },
  };
  const target = "http://a.example/a/a%2Fb%20'\\''c'\\''/7/free?id=no+path&tags=%5B%22x%26y%22%5D&skip=0&top=5";
  expect(commands("/a/{id}/{sub}/{free}", "get", operation)).toEqual([
    { name: "", line: `curl '${target}' -H 'x-trace: it'\\''s' -H 'x-count: 2' -H 'x-none: ""'` },
  ]);
});

it("a path value that the description does not declare is its name", () => {
  const parameters = [parameter("optional", "query", { example: "z" })];
  expect(commands("/a/{free}", "get", { parameters })).toEqual([{ name: "", line: "curl 'http://a.example/a/free'" }]);
});

it("a page that a body or a header chooses needs no parameter", () => {
  const parameters = [parameter("skip", "query", { example: 1 }), parameter("top", "query", { example: 1 })];
  const pagination = { position: "$request.body#/skip", limit: "$request.header.top" };
  expect(commands("/a", "get", { parameters, "x-pagination": pagination })).toEqual([{ name: "", line: "curl 'http://a.example/a'" }]);
});

it("each example of a body is one command", () => {
  const requestBody = {
    content: {
      "application/json": content({}, { one: { a: "it's" }, nothing: null }),
      "text/plain": content({}, { text: "a 'b'" }),
    },
  };
  const start = "curl -X POST 'http://a.example/a' -H";
  expect(commands("/a", "post", { requestBody })).toEqual([
    { name: "one", line: `${start} 'content-type: application/json' --data-raw '{"a":"it'\\''s"}'` },
    { name: "nothing", line: `${start} 'content-type: application/json' --data-raw '""'` },
    { name: "text", line: `${start} 'content-type: text/plain' --data-raw 'a '\\''b'\\'''` },
  ]);
});

it("a form has its texts and files, which are named after their field", () => {
  const schema = { properties: { file: { contentMediaType: "text/csv" }, text: { type: "string" } } };
  const form = { file: 'a,"b"\\', text: '"it\'s"', count: 7 };
  const requestBody = { content: { "multipart/form-data": content(schema, { one: form }) } };
  expect(commands("/a", "put", { requestBody })).toEqual([
    {
      name: "one",
      line: [
        "curl -X PUT 'http://a.example/a'",
        `-F 'file="a,\\"b\\"\\\\";filename=file.txt'`,
        `--form-string 'text="it'\\''s"'`,
        "--form-string 'count=7'",
      ].join(" "),
    },
  ]);
  const withoutSchema = { content: { "multipart/form-data": { examples: { one: { value: { file: "a" } } } } } };
  expect(commands("/a", "post", { requestBody: withoutSchema })).toEqual([
    { name: "one", line: "curl -X POST 'http://a.example/a' --form-string 'file=a'" },
  ]);
});
