import { expect, test } from "vitest";
import { BUNDLE, type Files, lintFixture, lintPathItem } from "./lint-fixture.js";

const rule = "examples-closed";
const at = "/post/requestBody/content/application~1json/examples/one/value";
const post = (schema: string, value: string, mediaType = "application/json") =>
  `post: { operationId: bots.run, requestBody: { content: { ${mediaType}: { schema: ${schema}, examples: { one: { value: ${value} } } } } } }`;
const lint = (schema: string, value: string, files: Files = {}) => lintPathItem(rule, post(schema, value), files);
const unknown = (place: string) =>
  `the example "one" is wrong: ${place} is a field that the schema does not name; add it to the schema or drop it from the example`;
const schema = (name: string) => `openapi/modules/bots/schemas/${name}.yaml`;

test("accepts an example of named fields", async () => {
  expect(await lint("{ properties: { id: { type: string } }, required: [id] }", "{ id: a }")).toEqual([]);
});

test("refuses a field that the schema does not name, at any depth", async () => {
  expect(
    await lint("{ properties: { bots: { items: { properties: { id: {} } } } } }", "{ bots: [{ id: 1 }, { id: 2, name: b }], total: 2 }"),
  ).toEqual([
    { pointer: `${at}/bots/1/name`, message: unknown("/bots/1/name") },
    { pointer: `${at}/total`, message: unknown("/total") },
  ]);
});

test.each([
  ["{ type: string }", "1", "/", "", "must be string"],
  ["{ properties: { kind: { enum: [a, b] } } }", "{ kind: c }", "/kind", "/kind", "must be equal to one of the allowed values (a, b)"],
  ["{ properties: { kind: { const: a } } }", "{ kind: c }", "/kind", "/kind", "must be equal to constant (a)"],
  ["{ required: [id], properties: { id: {} } }", "{}", "/", "", "must have required property 'id'"],
  ["{ properties: { on: { format: date } } }", "{ on: 2.3.2026 }", "/on", "/on", 'must match format "date"'],
])("holds against %s the example %s", async (of, value, place, pointer, problem) => {
  expect(await lint(of, value)).toEqual([{ pointer: `${at}${pointer}`, message: `the example "one" is wrong: ${place} ${problem}` }]);
});

test("leaves a map of free names open, but closes its values", async () => {
  const map = "{ additionalProperties: { properties: { id: {} } } }";
  expect(await lint(map, "{ any: { id: 1 } }")).toEqual([]);
  expect(await lint(map, "{ any: { no: 1 } }")).toEqual([{ pointer: `${at}/any/no`, message: unknown("/any/no") }]);
});

test("sees the fields of all parts of an allOf", async () => {
  const files = { [schema("Base")]: "properties: { id: {} }" };
  const both = "{ allOf: [{ $ref: ../schemas/Base.yaml }, { properties: { name: {} } }] }";
  expect(await lint(both, "{ id: 1, name: a }", files)).toEqual([]);
  expect(await lint(both, "{ id: 1, nick: a }", files)).toEqual([{ pointer: `${at}/nick`, message: unknown("/nick") }]);
});

test("closes each branch of a choice, so that one matches", async () => {
  const files = {
    [schema("Choice")]: "oneOf: [{ $ref: ./Zip.yaml }, { $ref: ./Files.yaml }]",
    [schema("Zip")]: "properties: { zip: {} }",
    [schema("Files")]: "properties: { files: {} }",
  };
  expect(await lint("{ $ref: ../schemas/Choice.yaml }", "{ zip: 1 }", files)).toEqual([]);
  expect((await lint("{ $ref: ../schemas/Choice.yaml }", "{ zip: 1, files: 2 }", files)).map(({ message }) => message)).toContain(
    'the example "one" is wrong: / must match exactly one schema in oneOf',
  );
});

test("closes the branches of a choice behind a reference too", async () => {
  const files = { [schema("Choice")]: "oneOf: [{ properties: { zip: {} } }, { properties: { files: {} } }]" };
  const holder = "{ properties: { from: { $ref: ../schemas/Choice.yaml } } }";
  expect(await lint(holder, "{ from: { zip: 1 } }", files)).toEqual([]);
  expect((await lint(holder, "{ from: { zap: 1 } }", files)).map(({ message }) => message)).toContain(unknown("/from/zap"));
});

test("accepts a valid oneOf behind a reference, and fields of both branches of an anyOf only where each branch takes them", async () => {
  const branches =
    "[{ properties: { kind: { const: zip }, zip: {} }, required: [zip] }, { properties: { kind: { const: files }, files: {} }, required: [files] }]";
  const files = { [schema("One")]: `oneOf: ${branches}`, [schema("Any")]: `anyOf: ${branches}` };
  expect(await lint("{ properties: { from: { $ref: ../schemas/One.yaml } } }", "{ from: { kind: zip, zip: 1 } }", files)).toEqual([]);
  expect(await lint("{ $ref: ../schemas/Any.yaml }", "{ kind: zip, zip: 1 }", files)).toEqual([]);
  expect(await lint("{ $ref: ../schemas/Any.yaml }", "{ zip: 1, files: 1 }", files)).not.toEqual([]);
});

test("closes a choice with fields beside it as a whole", async () => {
  const files = { [schema("Base")]: "properties: { id: {} }" };
  const beside = "{ allOf: [{ $ref: ../schemas/Base.yaml }], anyOf: [{ required: [id] }, { required: [name] }], properties: { name: {} } }";
  expect(await lint(beside, "{ id: 1, name: a }", files)).toEqual([]);
  expect((await lint(beside, "{ id: 1, nick: a }", files)).map(({ message }) => message)).toEqual([unknown("/nick")]);
  const withoutFields = "{ allOf: [{ $ref: ../schemas/Base.yaml }], anyOf: [{ properties: { name: {} } }, { properties: { nick: {} } }] }";
  expect(await lint(withoutFields, "{ id: 1, name: a }", files)).toEqual([]);
});

test("sees the fields that a reference adds beside itself", async () => {
  const files = { [schema("Base")]: "properties: { id: {} }" };
  const holder = "{ properties: { bot: { $ref: ../schemas/Base.yaml, properties: { name: {} } } } }";
  expect(await lint(holder, "{ bot: { id: 1, name: a } }", files)).toEqual([]);
  expect(await lint(holder, "{ bot: { id: 1, nick: a } }", files)).toEqual([{ pointer: `${at}/bot/nick`, message: unknown("/bot/nick") }]);
  const branched = "{ properties: { bot: { $ref: ../schemas/Base.yaml, allOf: [{ properties: { name: {} } }] } } }";
  expect(await lint(branched, "{ bot: { id: 1, name: a } }", files)).toEqual([]);
});

test("leaves an object open that says so itself", async () => {
  expect(await lint("{ properties: { id: {} }, additionalProperties: true }", "{ id: 1, any: 2 }")).toEqual([]);
  expect(await lint("{ properties: { id: {} }, unevaluatedProperties: true }", "{ id: 1, any: 2 }")).toEqual([]);
});

test("follows a schema that refers to itself", async () => {
  const files = { [schema("Tree")]: "properties: { children: { items: { $ref: ./Tree.yaml } } }" };
  expect(await lint("{ $ref: ../schemas/Tree.yaml }", "{ children: [{ children: [] }] }", files)).toEqual([]);
  expect(await lint("{ $ref: ../schemas/Tree.yaml }", "{ children: [{ child: [] }] }", files)).toEqual([
    { pointer: `${at}/children/0/child`, message: unknown("/children/0/child") },
  ]);
});

test("reports in the file of the example", async () => {
  const pathItem = `post:
  requestBody: { content: { application/json: { schema: { properties: { id: {} } }, examples: { one: { $ref: ../examples/bots.run.request.one.yaml } } } } }`;
  expect(await lintPathItem(rule, pathItem, { "openapi/modules/bots/examples/bots.run.request.one.yaml": "value: { no: 1 }" })).toEqual([
    { file: "openapi/modules/bots/examples/bots.run.request.one.yaml", pointer: "/value/no", message: unknown("/no") },
  ]);
});

test("checks forms and texts too", async () => {
  const multipart = await lintPathItem(rule, post("{ properties: { file: { type: string } } }", "{ fiel: x }", "multipart/form-data"));
  expect(multipart.map(({ message }) => message)).toEqual([unknown("/fiel")]);
  expect(await lintPathItem(rule, post("{ type: string }", "a text", "text/csv"))).toEqual([]);
  expect(await lintPathItem(rule, post("{ type: string }", "1", "text/csv"))).toHaveLength(1);
});

test("checks the examples of parameters and headers", async () => {
  const pathItem = `get:
  parameters: [{ name: limit, in: query, schema: { type: integer }, example: many }]
  responses: { '200': { headers: { Retry-After: { schema: { type: integer }, examples: { soon: { value: soon } } } } } }`;
  expect(await lintPathItem(rule, pathItem)).toEqual([
    { pointer: "/get/parameters/0/example", message: "the example is wrong: / must be integer" },
    { pointer: "/get/responses/200/headers/Retry-After/examples/soon/value", message: 'the example "soon" is wrong: / must be integer' },
  ]);
});

test("checks a failure's example, once for a shared response", async () => {
  const shared = {
    "openapi/shared/responses.yaml":
      "Bad: { content: { application/json: { schema: { type: object }, examples: { one: { value: 1 } } } } }",
  };
  const responses = '{ responses: { "400": { $ref: ../../../shared/responses.yaml#/Bad } } }';
  expect(await lintPathItem(rule, `get: ${responses}\npost: ${responses}`, shared)).toEqual([
    {
      file: "openapi/shared/responses.yaml",
      pointer: "/Bad/content/application~1json/examples/one/value",
      message: 'the example "one" is wrong: / must be object',
    },
  ]);
});

test("says when a schema cannot be compiled", async () => {
  const [finding] = await lint("{ type: text }", "a");
  expect(finding?.pointer).toBe("/post/requestBody/content/application~1json/schema");
  expect(finding?.message).toBe("the schema does not compile: type must be JSONType or JSONType[]: text");
});

test("follows components in a bundle", async () => {
  const bundle = `openapi: 3.1.1
paths: { /api/public/bots: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Page' }, examples: { one: { $ref: '#/components/examples/one' } } } } } } } }
components:
  schemas: { Page: { properties: { bots: { items: { $ref: '#/components/schemas/Bot' } } } }, Bot: { properties: { id: {} } } }
  examples: { one: { value: { bots: [{ no: 1 }] } } }`;
  expect(await lintFixture(rule, { [BUNDLE]: bundle }, BUNDLE)).toEqual([
    { file: BUNDLE, pointer: "/components/examples/one/value/bots/0/no", message: unknown("/bots/0/no") },
  ]);
});
