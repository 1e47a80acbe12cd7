import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const schemas = { "openapi/modules/bots/schemas/Named.yaml": "{ type: object, properties: { name: {} } }" };
const lint = (schema: string) =>
  lintPathItem("choices-compile", `post: { requestBody: { content: { application/json: { schema: ${schema} } } } }`, schemas);
const message = (choice: string, other: string) =>
  `${choice} is beside ${other}, which compilers take for one more alternative; write it as allOf: [{ ${choice}: ... }]`;

const forms = "[{ type: object, required: [a], properties: { a: {} } }, { type: object, required: [b], properties: { b: {} } }]";

test.each([
  ["anyOf by itself, with a text", `{ description: One of both., type: object, anyOf: ${forms} }`],
  ["anyOf as a part of allOf", `{ properties: { c: {} }, allOf: [{ $ref: ../schemas/Named.yaml }, { anyOf: ${forms} }] }`],
  ["anyOf beside a reference", `{ $ref: ../schemas/Named.yaml, anyOf: ${forms} }`],
  ["anyOf beside what only limits", `{ anyOf: ${forms}, additionalProperties: false, unevaluatedProperties: false, minProperties: 1 }`],
  ["oneOf of objects beside properties", `{ properties: { c: {} }, oneOf: ${forms} }`],
  ["oneOf of plain types by itself", "{ oneOf: [{ type: string, format: date }, { type: integer }] }"],
  ["oneOf of values beside a reference in allOf", "{ allOf: [{ $ref: ../schemas/Named.yaml }], oneOf: [{ type: string, enum: [a] }] }"],
])("accepts %s", async (_, schema) => {
  expect(await lint(schema)).toEqual([]);
});

test.each([
  ["anyOf", "allOf", `{ allOf: [{ $ref: ../schemas/Named.yaml }], anyOf: ${forms} }`],
  ["anyOf", "properties", `{ type: object, properties: { c: {} }, anyOf: ${forms} }`],
  ["anyOf", "additionalProperties", `{ additionalProperties: true, anyOf: ${forms} }`],
  ["anyOf", "additionalProperties", `{ additionalProperties: {}, anyOf: ${forms} }`],
  ["anyOf", "type", "{ type: string, anyOf: [{ const: a }, { const: b }] }"],
  ["anyOf", "type", `{ type: [object, 'null'], anyOf: ${forms} }`],
  ["oneOf", "allOf", "{ allOf: [{ $ref: ../schemas/Named.yaml }], oneOf: [{ type: string }, { type: 'null' }] }"],
])("refuses %s beside %s in %s", async (choice, other, schema) => {
  expect(await lint(schema)).toEqual([
    { pointer: `/post/requestBody/content/application~1json/schema/${choice}`, message: message(choice, other) },
  ]);
});
