import { expect, test } from "vitest";
import { type Files, lintPathItem } from "./lint-fixture.js";

const rule = "fields-shown";
const at = "/post/responses/200/content/application~1json/schema";
const post = (schema: string, values: string[], status = "200") =>
  `post: { operationId: bots.run, responses: { "${status}": { content: { application/json: { schema: ${schema}, examples: { ${values
    .map((value, index) => `e${index}: { value: ${value} }`)
    .join(", ")} } } } } } }`;
const lint = (schema: string, values: string[], files: Files = {}) => lintPathItem(rule, post(schema, values), files);
const hidden = (field: string, body = "200") => `no example of bots.run ${body} shows "${field}"; add it to one of the examples`;

test("accepts fields that the examples show between them, null included", async () => {
  expect(await lint("{ properties: { id: {}, name: {}, code: {} } }", ["{ id: 1 }", "{ name: a, code: null }"])).toEqual([]);
});

test("names a field that no example shows, through lists and maps", async () => {
  const schema =
    "{ properties: { bots: { items: { properties: { id: {}, icon: {} } } }, byName: { additionalProperties: { properties: { size: {} } } }, total: {} } }";
  expect(await lint(schema, ["{ bots: [{ id: 1 }, { id: 2 }], byName: { a: {} } }"])).toEqual([
    { pointer: `${at}/properties/bots/items/properties/icon`, message: hidden("bots[].icon") },
    { pointer: `${at}/properties/byName/additionalProperties/properties/size`, message: hidden("byName.*.size") },
    { pointer: `${at}/properties/total`, message: hidden("total") },
  ]);
});

test("asks for the fields of every branch", async () => {
  expect(
    await lint("{ allOf: [{ properties: { id: {} } }], oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }", [
      "{ id: 1, a: 2 }",
    ]),
  ).toEqual([{ pointer: `${at}/oneOf/1/properties/b`, message: hidden("b") }]);
});

test("asks once for a field that two branches name", async () => {
  expect(await lint("{ oneOf: [{ properties: { a: {} } }, { properties: { a: {} } }] }", ["{}"])).toHaveLength(1);
});

test("ends on a schema that refers to itself, and reports in its file", async () => {
  const files = { "openapi/modules/bots/schemas/Tree.yaml": "properties: { children: { items: { $ref: ./Tree.yaml } }, name: {} }" };
  expect(await lint("{ $ref: ../schemas/Tree.yaml }", ["{ children: [{ name: a }] }"], files)).toEqual([
    { file: "openapi/modules/bots/schemas/Tree.yaml", pointer: "/properties/name", message: hidden("name") },
  ]);
});

test("checks a request, and leaves failures and bodies without examples alone", async () => {
  const request =
    "post: { operationId: bots.run, requestBody: { content: { multipart/form-data: { schema: { properties: { file: {} } }, examples: { e: { value: {} } } } } } }";
  expect(await lintPathItem(rule, request)).toEqual([
    { pointer: "/post/requestBody/content/multipart~1form-data/schema/properties/file", message: hidden("file", "request") },
  ]);
  expect(await lintPathItem(rule, post("{ properties: { id: {} } }", ["{}"], "400"))).toEqual([]);
  expect(await lint("{ properties: { id: {} } }", [])).toEqual([]);
});
