import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const rule = "examples-present";
const message = "this body has no named example; write at least one under examples (not under example)";
const request = (media: string) => `post: { requestBody: { content: { multipart/form-data: ${media} } } }`;
const response = (status: string, media: string) => `post: { responses: { "${status}": { content: { application/json: ${media} } } } }`;
const named = "{ examples: { one: { value: {} } } }";

test("accepts a named example in each body, and a response without a body", async () => {
  expect(await lintPathItem(rule, request(named))).toEqual([]);
  expect(await lintPathItem(rule, response("200", named))).toEqual([]);
  expect(await lintPathItem(rule, 'post: { responses: { "204": { description: Done. } } }')).toEqual([]);
});

test.each(["{ schema: { type: object } }", "{ examples: {} }", "{ example: {} }"])("refuses the body %s", async (media) => {
  const content = "content/application~1json";
  expect(await lintPathItem(rule, response("200", media))).toEqual([{ pointer: `/post/responses/200/${content}`, message }]);
});

test("refuses an unnamed example beside a named one", async () => {
  expect(await lintPathItem(rule, request("{ example: {}, examples: { one: { value: {} } } }"))).toEqual([
    { pointer: "/post/requestBody/content/multipart~1form-data", message },
  ]);
});

test("refuses a failure without an example, at the shared response", async () => {
  const shared = { "openapi/shared/responses.yaml": "BadRequest: { content: { application/json: { schema: {} } } }" };
  expect(await lintPathItem(rule, 'get: { responses: { "400": { $ref: ../../../shared/responses.yaml#/BadRequest } } }', shared)).toEqual([
    { file: "openapi/shared/responses.yaml", pointer: "/BadRequest/content/application~1json", message },
  ]);
});
