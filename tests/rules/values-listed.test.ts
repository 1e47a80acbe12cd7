import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (schema: string, value: string) =>
  lintPathItem(
    "values-listed",
    `get: { operationId: bots.get, responses: { "200": { content: { application/json: { schema: { ${schema} }, examples: { one: { value: ${value} } } } } } } }`,
  );
const status = "properties: { status: { type: string, x-extensible-enum: [pending, done] } }";

test("accepts listed values, no value, and values of fields without a list", async () => {
  expect(await lint(status, "{ status: done }")).toEqual([]);
  expect(await lint(status, "{ status: null }")).toEqual([]);
  expect(await lint(status, "{ name: Travel Desk }")).toEqual([]);
});

test("accepts a value that another schema of the same field lists or fixes", async () => {
  const more = "{ properties: { status: { x-extensible-enum: [failed] } } }";
  expect(await lint(`allOf: [{ ${status} }, ${more}]`, "{ status: failed }")).toEqual([]);
  expect(await lint(`oneOf: [{ ${status} }, { properties: { status: { const: other } } }]`, "{ status: other }")).toEqual([]);
});

test("refuses a value of an example that is not listed, in a list too", async () => {
  const at = "/get/responses/200/content/application~1json/schema/properties";
  expect(await lint(status, "{ status: failed }")).toEqual([
    {
      pointer: `${at}/status/x-extensible-enum`,
      message: 'an example shows "failed" for status, which its x-extensible-enum does not list; add it',
    },
  ]);
  const found = await lint("properties: { tags: { type: array, items: { x-extensible-enum: [a] } } }", "{ tags: [a, b] }");
  expect(found.map(({ pointer }) => pointer)).toEqual([`${at}/tags/items/x-extensible-enum`]);
});

test("leaves requests alone, whose values are closed", async () => {
  const body = "{ content: { application/json: { schema: { x-extensible-enum: [a] }, examples: { one: { value: b } } } } }";
  expect(await lintPathItem("values-listed", `post: { operationId: bots.run, requestBody: ${body} }`)).toEqual([]);
});

test("refuses a value that the description or a note tells of and the list lacks, but not the name of a field", async () => {
  const field = (list: string) =>
    `properties: { kind: { type: string }, status: { type: string, description: "The status, \`a\` or \`b\`, unlike \`kind\`.", x-extensible-enum: [${list}], x-provenance: { level: observed, notes: ["Callers saw \`c\`."] } } }`;
  expect(await lint(field("a, b, c"), "{}")).toEqual([]);
  expect((await lint(field("a"), "{}")).map(({ message }) => message)).toEqual([
    'the words of the field tell of "b", which its x-extensible-enum does not list; add it',
    'the words of the field tell of "c", which its x-extensible-enum does not list; add it',
  ]);
});
