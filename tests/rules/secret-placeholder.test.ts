import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const rule = "secret-placeholder";
const message = "a value stands where the schema says x-secret; write EXAMPLE-NOT-A-SECRET";
const listing = (...secrets: string[]) => `get:
  responses:
    "200":
      content:
        application/json:
          schema: { properties: { apps: { items: { properties: { id: {}, secret: { x-secret: true } } } } } }
          examples: { one: { value: { apps: [${secrets.map((secret) => `{ id: anything, secret: ${secret} }`).join(", ")}] } } }`;

test("accepts the placeholder, null and an absent field", async () => {
  expect(await lintPathItem(rule, listing("EXAMPLE-NOT-A-SECRET", "null"))).toEqual([]);
  expect(await lintPathItem(rule, listing())).toEqual([]);
});

test("refuses any other value of a secret field", async () => {
  expect(await lintPathItem(rule, listing("EXAMPLE-NOT-A-SECRET", "hunter2", "12345"))).toEqual([
    { pointer: "/get/responses/200/content/application~1json/examples/one/value/apps/1/secret", message },
    { pointer: "/get/responses/200/content/application~1json/examples/one/value/apps/2/secret", message },
  ]);
});

test("refuses one in the schema itself", async () => {
  const schema = "{ x-secret: true, default: a, example: EXAMPLE-NOT-A-SECRET, examples: [EXAMPLE-NOT-A-SECRET, b] }";
  expect(await lintPathItem(rule, `post: { requestBody: { content: { application/json: { schema: ${schema} } } } }`)).toEqual([
    { pointer: "/post/requestBody/content/application~1json/schema/default", message },
    { pointer: "/post/requestBody/content/application~1json/schema/examples/1", message },
  ]);
});

test("leaves what is no secret alone", async () => {
  const parameters = "[{ name: id, in: query, example: a, examples: { one: { value: b } }, schema: { default: c, examples: [d] } }]";
  expect(await lintPathItem(rule, `get: { parameters: ${parameters} }`)).toEqual([]);
});

test("refuses one in a parameter", async () => {
  const parameters = `[{ name: key, in: query, example: a, schema: { x-secret: true } }, { name: token, in: query, examples: { one: { value: b } }, schema: { x-secret: true } }]`;
  expect(await lintPathItem(rule, `get: { parameters: ${parameters} }`)).toEqual([
    { pointer: "/get/parameters/0/example", message },
    { pointer: "/get/parameters/1/examples/one/value", message },
  ]);
});
