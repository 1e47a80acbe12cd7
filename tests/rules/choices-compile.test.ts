import { expect, test } from "vitest";
import { parse } from "yaml";
import { schemaTypes } from "../../scripts/generate/schema-types.js";
import { Description } from "../../src/description/description.js";
import { asList, type JsonObject } from "../../src/description/json.js";
import { lintPathItem } from "./lint-fixture.js";

const schemas = { "openapi/modules/bots/schemas/Named.yaml": "{ type: object, properties: { name: {} } }" };
const lint = (schema: string) =>
  lintPathItem("choices-compile", `post: { requestBody: { content: { application/json: { schema: ${schema} } } } }`, schemas);
const message = (choice: string, other: string) =>
  `${choice} is beside ${other}, which compilers take for one more alternative; write it as allOf: [{ ${choice}: ... }]`;

/** The type that is generated for a schema, and for what the rule says to write instead. */
async function types(schema: string): Promise<{ written: string; inAllOf: string }> {
  const { anyOf, oneOf, allOf, ...others } = parse(
    schema.replaceAll("../schemas/Named.yaml", '"#/components/schemas/Named"'),
  ) as JsonObject;
  const choice: JsonObject = anyOf === undefined ? { oneOf: oneOf ?? [] } : { anyOf };
  return {
    written: await typeOf({ ...others, ...choice, ...(allOf !== undefined && { allOf }) }),
    inAllOf: await typeOf({ ...others, allOf: [...asList(allOf), choice] }),
  };
}

async function typeOf(schema: JsonObject): Promise<string> {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Page" } } };
  const document = {
    openapi: "3.1.1",
    info: { title: "Test", version: "1.0.0" },
    paths: { "/bots": { get: { operationId: "bots.get", responses: { "200": { description: "Ok.", content } } } } },
    components: { schemas: { Named: { type: "object", properties: { name: {} } }, Page: schema } },
  };
  const text = await schemaTypes(Description.of(document as unknown as JsonObject));
  return /export (?:type|interface) Page\b.*?\n(?=export )/s.exec(text)?.[0] ?? "";
}

const forms = "[{ type: object, required: [a], properties: { a: {} } }, { type: object, required: [b], properties: { b: {} } }]";

test.each([
  ["anyOf by itself, with a text", `{ description: One of both., type: object, anyOf: ${forms} }`],
  ["anyOf as a part of allOf", `{ properties: { c: {} }, allOf: [{ $ref: ../schemas/Named.yaml }, { anyOf: ${forms} }] }`],
  ["anyOf beside a reference", `{ $ref: ../schemas/Named.yaml, anyOf: ${forms} }`],
  ["anyOf beside what only limits", `{ anyOf: ${forms}, additionalProperties: false, unevaluatedProperties: false, minProperties: 1 }`],
  ["oneOf of objects beside properties", `{ properties: { c: {} }, oneOf: ${forms} }`],
  ["oneOf of plain types by itself", "{ oneOf: [{ type: string, format: date }, { type: integer }] }"],
  ["oneOf of values beside a reference in allOf", "{ allOf: [{ $ref: ../schemas/Named.yaml }], oneOf: [{ type: string, enum: [a] }] }"],
])("accepts %s, which compiles to what it is in allOf", async (_, schema) => {
  expect(await lint(schema)).toEqual([]);
  const { written, inAllOf } = await types(schema);
  expect(written).not.toBe("");
  expect(written).toBe(inAllOf);
});

test.each([
  ["anyOf", "allOf", `{ allOf: [{ $ref: ../schemas/Named.yaml }], anyOf: ${forms} }`],
  ["anyOf", "properties", `{ type: object, properties: { c: {} }, anyOf: ${forms} }`],
  ["anyOf", "additionalProperties", `{ additionalProperties: true, anyOf: ${forms} }`],
  ["anyOf", "additionalProperties", `{ additionalProperties: {}, anyOf: ${forms} }`],
  ["anyOf", "type", "{ type: string, anyOf: [{ const: a }, { const: b }] }"],
  ["anyOf", "type", `{ type: [object, 'null'], anyOf: ${forms} }`],
  ["oneOf", "allOf", "{ allOf: [{ $ref: ../schemas/Named.yaml }], oneOf: [{ type: string }, { type: 'null' }] }"],
])("refuses %s beside %s in %s, which compiles to something else", async (choice, other, schema) => {
  expect(await lint(schema)).toEqual([
    { pointer: `/post/requestBody/content/application~1json/schema/${choice}`, message: message(choice, other) },
  ]);
  const { written, inAllOf } = await types(schema);
  expect(written).not.toBe(inAllOf);
  expect(inAllOf).not.toBe("");
});
